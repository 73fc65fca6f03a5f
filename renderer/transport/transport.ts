import type { Transport } from '../../shared/contract.ts';
import type { Desktop } from '../../shared/desktop.ts';
import { createHttpTransport } from './http.ts';

declare global {
  interface Window {
    /** What the desktop shell's preload puts there; absent in a browser. */
    readonly recoup?: Transport;
    /** Put there beside it, for what only a desktop has. */
    readonly recoupDesktop?: Desktop;
  }
}

/** The road to the app that this host offers: the desktop shell's, else the loopback server's. */
export function transportOfThisHost(): Transport {
  return window.recoup ?? createHttpTransport(window);
}
