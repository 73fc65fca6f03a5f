import { existsSync } from 'node:fs';

/** This place, or where something lies there `…-2`, `…-3` and so on: what was put aside before is never written over. */
export function unusedName(place: string): string {
  let name = place;
  for (let more = 2; existsSync(name); more++) name = `${place}-${more}`;
  return name;
}
