import type { App, BrowserWindow, Dialog, Menu, NativeTheme, Notification, Session, Shell } from 'electron';
import { z } from 'zod';

import type { Day } from '../../shared/day.ts';
import type { Wish } from '../../shared/desktop.ts';
import type { MessageId } from '../../shared/messages/catalogue.ts';
import type { Language } from '../../shared/messages/entry.ts';
import { createSpeaker, type Speaker } from '../../shared/messages/speaker.ts';
import { systemLanguage } from '../web/console.ts';
import type { Engine } from '../worker/engine.ts';
import { saveDownloads } from './downloads.ts';
import { type MenuDeeds, menuTemplate } from './menu.ts';
import { readOpened } from './opened-files.ts';
import type { ToldInfo } from './overhear.ts';
import { openReminders } from './reminders.ts';
import { FURTHER_ENDINGS, STATEMENT_ENDINGS } from './statement-endings.ts';

const RECENT_SHOWN = 10;
/** ms between two looks whether another day has begun. */
const LOOK = 3_600_000;
const recordsSchema = z.array(z.object({ import: z.int(), name: z.string() }));

export interface DeskOptions {
  readonly app: App;
  readonly dialog: Dialog;
  readonly shell: Shell;
  readonly menu: typeof Menu;
  readonly nativeTheme: NativeTheme;
  readonly notification: typeof Notification;
  readonly session: Session;
  readonly window: BrowserWindow;
  readonly engine: Engine;
  readonly wish: (wish: Wish) => void;
  /** The file that "show your data" points at. */
  readonly ledger: string;
  /** Keeps the day on which the person was last told what is due. */
  readonly reminded: string;
  readonly today: () => Day;
  readonly report: (info: ToldInfo | null) => string;
}

/** What surrounds the page on a desktop. */
export interface Desk {
  /** The page was told this of the app: the menu follows. */
  told(info: ToldInfo): void;
  /** The ledger is locked: names of files and of merchants go from the menu and from notices. */
  locked(): void;
  /** Hands files to the page, and says of which it cannot. */
  openFiles(paths: readonly string[]): Promise<void>;
  /** Brings the window up, as a second start does. */
  show(): void;
}

/** Sets up the menu, the dialogs and the downloads of the window. */
export function openDesk(options: DeskOptions): Desk {
  const { app, dialog, shell, window, engine, wish } = options;
  let info: ToldInfo | null = null;
  let recent: z.infer<typeof recordsSchema> = [];
  let saved: string | null = null;
  /** How often it was locked: what was asked before shows nothing afterwards. */
  let locks = 0;

  const speaker = (): Speaker =>
    createSpeaker(info?.settings.language ?? languageOf(app.getPreferredSystemLanguages()));
  const warn = (id: MessageId, name = ''): void =>
    void dialog.showMessageBox(window, { type: 'warning', message: speaker().say(id, { name }) });

  const deeds: MenuDeeds = {
    addStatements: () => void chooseFiles(),
    go: (hash) => wish({ type: 'go', hash }),
    showSaved: () => void (saved !== null && shell.showItemInFolder(saved)),
    showData: () => shell.showItemInFolder(options.ledger),
    print: () =>
      window.webContents.print({}, (printed, reason) => {
        if (!printed && !/cancel/iu.test(reason)) warn('desktop.notPrinted');
      }),
    setTheme: (theme) => void engine.call('settings.change', { theme }),
    toggleBlur: () => wish({ type: 'toggle-blur' }),
    lock: () => wish({ type: 'lock' }),
    showKeys: () => wish({ type: 'show-keys' }),
    makeReport: () => wish({ type: 'show-report', text: options.report(info) }),
    showAbout: () => app.showAboutPanel(),
  };

  function drawMenu(): void {
    const state = {
      speaker: speaker(),
      theme: info?.settings.theme ?? 'system',
      recent,
      saved: saved !== null,
    };
    const place = { platform: process.platform, packaged: app.isPackaged };
    options.menu.setApplicationMenu(options.menu.buildFromTemplate(menuTemplate(state, deeds, place)));
  }

  async function chooseFiles(): Promise<void> {
    const { say } = speaker();
    const { filePaths } = await dialog.showOpenDialog(window, {
      title: say('desktop.addTitle'),
      properties: ['openFile', 'multiSelections'],
      filters: [
        { name: say('desktop.statementFiles'), extensions: [...STATEMENT_ENDINGS, ...FURTHER_ENDINGS] },
        { name: say('desktop.allFiles'), extensions: ['*'] },
      ],
    });
    await openFiles(filePaths);
  }

  async function openFiles(paths: readonly string[]): Promise<void> {
    const { files, refused } = await readOpened(paths);
    if (files.length > 0) wish({ type: 'read-files', files });
    for (const name of refused) warn('desktop.notOpened', name);
  }

  async function readRecent(): Promise<void> {
    const before = locks;
    const outcome = await engine.call('imports.list', {});
    if (locks !== before) return;
    const records = recordsSchema.safeParse(outcome.ok ? outcome.value : []);
    recent = records.success ? records.data.slice(0, RECENT_SHOWN) : [];
    drawMenu();
  }

  function show(): void {
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  }

  const remind = openReminders({
    notification: options.notification,
    file: options.reminded,
    today: options.today,
    engine,
    speaker,
    open(hash) {
      show();
      wish({ type: 'go', hash });
    },
  });
  /** Nothing of the sample is really due. */
  const remindOfOwn = (): void => void (info?.profile === 'own' && remind.look());
  setInterval(remindOfOwn, LOOK).unref();

  saveDownloads(options.session, {
    title: () => speaker().say('desktop.saveTitle'),
    folder: () => app.getPath('downloads'),
    saved(path) {
      saved = path;
      drawMenu();
    },
    failed: (name) => warn('desktop.notSaved', name),
  });
  drawMenu();

  return {
    told(now) {
      info = now;
      options.nativeTheme.themeSource = now.settings.theme;
      void readRecent();
      remindOfOwn();
    },
    locked() {
      locks += 1;
      recent = [];
      saved = null;
      remind.takeBack();
      drawMenu();
    },
    openFiles,
    show,
  };
}

/** The first language of the system that the app speaks, by the rule that the page has too. */
function languageOf(preferred: readonly string[]): Language {
  return systemLanguage(preferred.find((tag) => /^(?:ko|en)\b/iu.test(tag)) ?? 'en');
}
