import type { AppEvent } from '../../shared/contract.ts';
import { LARGEST_FILE, TOO_LARGE } from '../../shared/largest-file.ts';
import { fileName, jobInput, profileInput } from '../web/inputs.ts';
import type { Engine } from '../worker/engine.ts';
import { CHANNELS } from './channels.ts';
import { ORIGIN } from './scheme.ts';

interface Frame {
  readonly origin: string;
  readonly parent: unknown;
}

export interface Sender {
  readonly senderFrame: Frame | null;
}

/** Electron's `ipcMain`, as far as it is needed. */
export interface Receiver {
  handle(channel: string, listener: (event: Sender, ...given: unknown[]) => unknown): void;
}

interface Listener {
  isDestroyed(): boolean;
  send(channel: string, event: AppEvent): void;
}

/** Whether a message comes from our own page, and not from a frame in it or a page that replaced it. */
export function isOwnPage({ senderFrame }: Sender): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.origin === ORIGIN;
}

/** Answers on a channel. Who sent a message is judged each time, before anything is looked at. */
export function answerOn(ipcMain: Receiver, channel: string, answer: (...given: unknown[]) => unknown): void {
  ipcMain.handle(channel, (event, ...given) => {
    if (!isOwnPage(event)) throw new Error('refused');
    return answer(...given);
  });
}

/** Answers the page's calls. */
export function answerPage(ipcMain: Receiver, engine: Engine): void {
  const handle = (channel: string, answer: (...given: unknown[]) => unknown): void =>
    answerOn(ipcMain, channel, answer);

  handle(CHANNELS.call, (method, input) => engine.call(String(method), input));
  handle(CHANNELS.upload, (name, bytes) => {
    const file = bytesOf(bytes);
    return file.length > LARGEST_FILE ? TOO_LARGE : engine.upload(fileName.parse(name), file);
  });
  handle(CHANNELS.cancel, (job) => engine.cancel(jobInput.parse({ job }).job));
  handle(CHANNELS.profile, (profile) => engine.openProfile(profileInput.parse({ profile }).profile));
}

/** Passes the app's events on to the window. */
export function passEvents(engine: Engine, listener: Listener): void {
  engine.subscribe((event) => {
    if (!listener.isDestroyed()) listener.send(CHANNELS.event, event);
  });
}

function bytesOf(value: unknown): Uint8Array {
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (value instanceof Uint8Array) return value;
  throw new TypeError('a file is bytes');
}
