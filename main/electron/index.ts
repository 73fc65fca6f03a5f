import { release } from 'node:os';
import { join } from 'node:path';

import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  Notification,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
} from 'electron';

import { today } from '../../shared/day.ts';
import { systemSpeaker, wordsOf } from '../web/console.ts';
import { fixedDay } from '../web/fixed-day.ts';
import { places, version } from '../web/places.ts';
import { profileFolder } from '../web/profile-folder.ts';
import { openPage } from '../web/static-files.ts';
import { openEngine } from '../worker/engine.ts';
import { aboutOptions } from './about.ts';
import { lockWhenAway } from './away.ts';
import { answerOn, answerPage, passEvents } from './bridge.ts';
import { CHANNELS } from './channels.ts';
import { type Desk, openDesk } from './desk.ts';
import { letWindowClose } from './leaving.ts';
import { type LogFile, openLog } from './log-file.ts';
import { refuseNavigation } from './navigation.ts';
import { refuseCalls, refuseNetwork, silenceChromium } from './network.ts';
import { filesAmong, ownArguments, secondStart } from './opened-files.ts';
import { overhear, type ToldInfo } from './overhear.ts';
import { refusePermissions } from './permissions.ts';
import { registerScheme, serveScheme, START_PAGE } from './scheme.ts';
import { supportReport } from './support-report.ts';
import { keepPlace, readPlace } from './window-place.ts';
import { windowOptions } from './window.ts';
import { sendWishes } from './wishes.ts';

/*
 * The desktop shell wires and guards; it decides nothing about charges. What must happen before
 * Electron is ready stands here at the top level, since anything awaited comes too late.
 */
const folder = profileFolder();
const fixed = app.isPackaged ? null : fixedDay();
/** Files that the app was opened with, until there is a window to read them. */
let opened = filesAmong(ownArguments(process.argv, app.isPackaged), process.cwd());
let desk: Desk | null = null;

app.enableSandbox();
silenceChromium(app.commandLine);
registerScheme(protocol);
app.on('web-contents-created', (_event, contents) => {
  refuseNavigation(contents, (draft) => void shell.openExternal(draft));
  refuseCalls(contents);
});
// How macOS tells of files, also of those that the app was started with.
app.on('open-file', (event, path) => {
  event.preventDefault();
  openFiles([path]);
});

if (app.requestSingleInstanceLock({ files: opened })) void app.whenReady().then(open).catch(fail);
else app.quit();

function openFiles(paths: readonly string[]): void {
  if (desk === null) opened = [...opened, ...paths];
  else void desk.openFiles(paths);
}

async function open(): Promise<void> {
  refusePermissions(session.defaultSession);
  refuseNetwork(session.defaultSession.webRequest, !app.isPackaged);
  serveScheme(protocol, await openPage(places.page));
  app.setAboutPanelOptions(aboutOptions({ version: version(), versions: process.versions }));

  // Windows shows notices of programs that it knows by this name alone; it is the installer's, too.
  app.setAppUserModelId('app.recoup.desktop');

  const log = openLog(join(folder, 'logs', 'recoup.log'), () => new Date());
  const engine = await openEngine({
    folder,
    profile: process.argv.includes('--sample') ? 'sample' : 'own',
    samples: places.samples,
    day: fixed,
    version: version(),
    log(line) {
      log.write(line);
      process.stderr.write(`${line}\n`);
    },
  });
  closeBeforeEnd(() => engine.close());
  answerPage(
    ipcMain,
    overhear(
      engine,
      (info) => desk?.told(info),
      () => desk?.locked(),
    ),
  );

  // The only place that it can name: nothing that the page sends is part of the path.
  answerOn(ipcMain, CHANNELS.showBackups, () => shell.showItemInFolder(join(folder, 'backups')));

  const window = openWindow();
  passEvents(engine, window.webContents);
  const wish = sendWishes(ipcMain, window.webContents);
  lockWhenAway(powerMonitor, engine, wish);
  desk = openDesk({
    app,
    dialog,
    shell,
    menu: Menu,
    nativeTheme,
    notification: Notification,
    session: session.defaultSession,
    window,
    engine,
    wish,
    ledger: join(folder, 'recoup.sqlite'),
    reminded: join(folder, 'reminded.txt'),
    today: () => fixed ?? today(new Date()),
    report: (info) => report(log, info),
  });
  app.on('second-instance', (_event, _argv, _folder, given) => {
    desk?.show();
    openFiles(secondStart(given));
  });
  if (opened.length > 0) openFiles(opened);
  await window.loadURL(START_PAGE);
}

function openWindow(): BrowserWindow {
  const file = join(folder, 'window.json');
  const place = readPlace(
    file,
    screen.getAllDisplays().map(({ workArea }) => workArea),
  );
  const window = new BrowserWindow(windowOptions(places.preload, app.isPackaged, place));
  keepPlace(file, window);
  letWindowClose(window.webContents);
  window.once('ready-to-show', () => {
    if (place?.maximized) window.maximize();
    window.show();
  });
  return window;
}

function report(log: LogFile, info: ToldInfo | null): string {
  const machine = {
    version: version(),
    packaged: app.isPackaged,
    versions: process.versions,
    platform: process.platform,
    arch: process.arch,
    release: release(),
    locale: app.getLocale(),
    displays: screen.getAllDisplays().map(({ size, scaleFactor }) => ({ ...size, scale: scaleFactor })),
  };
  return supportReport(machine, info?.settings ?? null, log);
}

/** Holds the end back until the database is closed. One window, so the app ends with it everywhere. */
function closeBeforeEnd(close: () => Promise<void>): void {
  let closed = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    closed = true;
    void close().finally(() => app.quit());
  });
}

/** Says in a box of the system what hindered the start, since there is no page to say it on. */
function fail(error: unknown): void {
  dialog.showErrorBox('Recoup', wordsOf(error, systemSpeaker()));
  app.exit(1);
}
