import type { Wish } from '../../shared/desktop.ts';
import { answerOn, type Receiver } from './bridge.ts';
import { CHANNELS } from './channels.ts';

interface Contents {
  isDestroyed(): boolean;
  send(channel: string, wish: Wish): void;
  on(event: 'did-start-navigation', listener: (details: Navigation) => void): unknown;
}

interface Navigation {
  readonly isMainFrame: boolean;
  readonly isSameDocument: boolean;
}

/** Tells the page what a menu, a notice or an opened file asks of it; while nobody hears, it waits. */
export function sendWishes(ipcMain: Receiver, contents: Contents): (wish: Wish) => void {
  const waiting: Wish[] = [];
  let heard = false;
  const send = (wish: Wish): void => {
    if (!heard) waiting.push(wish);
    else if (!contents.isDestroyed()) contents.send(CHANNELS.wish, wish);
  };
  answerOn(ipcMain, CHANNELS.hears, (hears) => {
    heard = hears === true;
    if (heard) waiting.splice(0).forEach(send);
  });
  // A page that is loaded anew listens anew.
  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) heard = false;
  });
  return send;
}
