import type { Wire } from './wire.ts';

/** What the shell did that no page shows; tests look at it. */
export const record = {
  /** The names of all calls, in their order. */
  order: [] as string[],
  switches: [] as string[],
  /** Boxes of the system before there is a window, and messages over it. */
  boxes: [] as string[],
  messages: [] as string[],
  notices: [] as { title: string; body: string }[],
  sent: [] as unknown[][],
  shownInFolder: [] as string[],
  openedOutside: [] as string[],
  saveTitles: [] as string[],
  about: {} as Record<string, string>,
  theme: 'system',
  handedOver: null as unknown,
  /** What the person answers next in the system's dialogs. */
  openPaths: [] as string[],
  savePath: null as string | null,
};

export function note(name: string): void {
  record.order.push(name);
}

let wire: Wire | null = null;

/** The Chromium that shows the window's page; null where nothing is shown. */
export function chromium(): Wire | null {
  return wire;
}

export function useChromium(given: Wire): void {
  wire = given;
}
