import { app, BrowserWindow, dialog, ipcMain, protocol, session, shell } from 'electron';

import { systemSpeaker, wordsOf } from '../web/console.ts';
import { places, version } from '../web/places.ts';
import { profileFolder } from '../web/profile-folder.ts';
import { openPage } from '../web/static-files.ts';
import { openEngine } from '../worker/engine.ts';
import { answerPage, passEvents } from './bridge.ts';
import { letWindowClose } from './leaving.ts';
import { refuseNavigation } from './navigation.ts';
import { refuseNetwork, silenceChromium } from './network.ts';
import { refusePermissions } from './permissions.ts';
import { registerScheme, serveScheme, START_PAGE } from './scheme.ts';
import { windowOptions } from './window.ts';

/*
 * The desktop shell wires and guards; it decides nothing about charges. What must happen before
 * Electron is ready stands here at the top level, since anything awaited comes too late.
 */
app.enableSandbox();
silenceChromium(app.commandLine);
registerScheme(protocol);
app.on('web-contents-created', (_event, contents) =>
  refuseNavigation(contents, (address) => void shell.openExternal(address)),
);

if (app.requestSingleInstanceLock()) void app.whenReady().then(open).catch(fail);
else app.quit();

async function open(): Promise<void> {
  refusePermissions(session.defaultSession);
  refuseNetwork(session.defaultSession.webRequest, !app.isPackaged);
  serveScheme(protocol, await openPage(places.page));

  const engine = await openEngine({
    folder: profileFolder(),
    profile: process.argv.includes('--sample') ? 'sample' : 'own',
    samples: places.samples,
    version: version(),
    log: (line) => process.stderr.write(`${line}\n`),
  });
  answerPage(ipcMain, engine);
  closeBeforeEnd(() => engine.close());

  const window = new BrowserWindow(windowOptions(places.preload, app.isPackaged));
  passEvents(engine, window.webContents);
  letWindowClose(window.webContents);
  window.once('ready-to-show', () => window.show());
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  await window.loadURL(START_PAGE);
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
