import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { z } from 'zod';

const placeSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximized: z.boolean(),
});

/** Where the window was left, in pixels of the whole desktop. */
export type WindowPlace = z.infer<typeof placeSchema>;

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** So much of the window's upper edge must be on a display, or nobody can take hold of it. */
const HANDLE = { width: 160, height: 32 };

/** The place of the last time, if the displays that are there now show it; else null. */
export function readPlace(file: string, displays: readonly Area[]): WindowPlace | null {
  try {
    const place = placeSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return displays.some((display) => canBeHeld(place, display)) ? place : null;
  } catch {
    // None yet, or not ours: the window opens where the system puts it.
    return null;
  }
}

/** Keeps the place for the next time. */
export function writePlace(file: string, place: WindowPlace): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, `${JSON.stringify(place)}\n`);
    renameSync(`${file}.new`, file);
  } catch {
    // A place that is not kept is no reason to hinder the end.
  }
}

interface PlacedWindow {
  on(event: 'close', listener: () => void): unknown;
  getNormalBounds(): Area;
  isMaximized(): boolean;
}

/** Writes the place down as the window closes: the one it had before it was maximised, and whether it was. */
export function keepPlace(file: string, window: PlacedWindow): void {
  window.on('close', () => {
    const { x, y, width, height } = window.getNormalBounds();
    writePlace(file, { x, y, width, height, maximized: window.isMaximized() });
  });
}

function canBeHeld(place: Area, display: Area): boolean {
  const left = Math.max(place.x, display.x);
  const right = Math.min(place.x + place.width, display.x + display.width);
  const inHeight = place.y >= display.y && place.y + HANDLE.height <= display.y + display.height;
  return inHeight && right - left >= HANDLE.width;
}
