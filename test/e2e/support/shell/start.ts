import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright/test';

import type { Day } from '../../../../shared/day.ts';
import { pageAddress } from '../../../electron/stand-in/addresses.ts';
import { createWire, type Wire } from '../../../electron/stand-in/wire.ts';
import type { RunningHost } from '../host.ts';
import { openWindow } from './chromium.ts';

const PROGRAM = join(import.meta.dirname, '..', '..', '..', 'electron', 'stand-in', 'start-shell.ts');

/** What surrounds the page on a desktop, as a person and the system use it. */
export interface Desk {
  /** Chooses an item of the menu by the labels on the way to it. */
  choose(...labels: readonly string[]): Promise<void>;
  menu(): Promise<readonly string[]>;
  /** Clicks the notice that the system showed last. */
  clickNotice(): Promise<void>;
  /** What the person answers in the next dialogs. */
  answers(given: { readonly openPaths?: readonly string[]; readonly savePath?: string }): Promise<void>;
  /** The app is started once more, with these files. */
  startAgain(...files: readonly string[]): Promise<void>;
  /** As macOS tells of a file that was opened. */
  openFile(path: string): Promise<void>;
  /** As the system tells of itself. */
  power(event: 'lock-screen' | 'suspend'): Promise<void>;
  record(): Promise<DeskRecord>;
}

export interface DeskRecord {
  readonly order: readonly string[];
  readonly messages: readonly string[];
  readonly notices: readonly { readonly title: string; readonly body: string }[];
  readonly shownInFolder: readonly string[];
  readonly openedOutside: readonly string[];
  readonly saveTitles: readonly string[];
  readonly about: Readonly<Record<string, string>>;
  readonly theme: string;
}

export interface ShellHost extends RunningHost {
  readonly desk: Desk;
  /** The profile's folder. */
  readonly folder: string;
  /** What went wrong around the page. */
  readonly faults: readonly string[];
}

export interface ShellStart {
  readonly profile: 'own' | 'sample';
  readonly day: Day | null;
  readonly language: string;
  readonly files: readonly string[];
}

/** Starts the built shell under the stand-in, its window this page. */
export async function startShell(page: Page, start: ShellStart): Promise<ShellHost> {
  const folder = await mkdtemp(join(tmpdir(), 'recoup-e2e-'));
  const window = await openWindow(page);
  let log = '';
  let today = start.day;
  let { child, wire } = await run();

  async function run(): Promise<{ child: ChildProcess; wire: Wire }> {
    const given = [...(start.profile === 'sample' ? ['--sample'] : []), ...start.files];
    const started = fork(PROGRAM, given, {
      execArgv: [],
      env: {
        ...process.env,
        NO_COLOR: undefined,
        RECOUP_FOLDER: folder,
        STAND_IN_LANGUAGE: start.language,
        ...(today === null ? {} : { RECOUP_NOW: today }),
      },
      serialization: 'advanced',
      silent: true,
    });
    started.stderr?.on('data', (part: Buffer) => (log += part.toString('utf8')));
    const port = createWire({
      // A shell that has just ended hears nothing any more, which is no fault of the page.
      send: (message) => void (started.connected && started.send(message as object, () => undefined)),
      listen: (listener) => void started.on('message', listener),
    });
    window.serve(port);
    const shown = new Promise<void>((resolve, reject) => {
      port.answer('shown', () => resolve());
      started.once('exit', () => reject(new Error(`the shell ended at once:\n${log}`)));
    });
    await shown;
    // Where the person saves who is asked, unless a test says otherwise.
    await port.ask('answers', { savePath: join(folder, 'saved') });
    return { child: started, wire: port };
  }

  async function end(...signals: readonly NodeJS.Signals[]): Promise<number | null> {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const ended = once(child, 'exit');
    for (const signal of signals) child.kill(signal);
    await ended;
    return child.exitCode;
  }

  /** As a person ends the app: by closing its window. */
  async function close(): Promise<void> {
    const ended = once(child, 'exit');
    await window.leave();
    await wire.ask('close').catch(() => undefined);
    await ended;
  }

  return {
    folder,
    faults: window.faults,
    address: () => pageAddress('app://recoup/', 'app'),
    log: () => log,
    answered: (_page, method) => window.answered(method),
    end,
    async restart(next) {
      await close();
      today = next ?? today;
      ({ child, wire } = await run());
    },
    async stop() {
      await end('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
    desk: {
      choose: (...labels) => wire.ask('choose-menu', labels),
      menu: () => wire.ask('menu'),
      clickNotice: () => wire.ask('click-notice'),
      answers: (given) => wire.ask('answers', given),
      startAgain: (...files) => wire.ask('second-start', { files }),
      openFile: (path) => wire.ask('open-file', path),
      power: (event) => wire.ask('power', event),
      record: () => wire.ask('record'),
    },
  };
}
