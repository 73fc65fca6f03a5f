import { maskCardNumbers } from '../mask.ts';
import { elementsNamed, valueOf } from './find.ts';
import type { OfxElement } from './tree.ts';

const STATUS = new Set(['STATUS']);

/**
 * What the bank answered in place of a statement (a STATUS of severity ERROR, OFX 2.2 § 3.1.5): its own words
 * and number, `General Server Error (2000)`. Null where it reports none.
 */
export function bankErrorOf(root: OfxElement): string | null {
  for (const status of elementsNamed(root, STATUS)) {
    if (!isError(status)) continue;
    const code = valueOf(status, 'CODE').slice(0, 20);
    const message = maskCardNumbers(valueOf(status, 'MESSAGE')).slice(0, 200);
    return message === '' ? code : `${message} (${code})`;
  }
  return null;
}

function isError(status: OfxElement): boolean {
  const severity = valueOf(status, 'SEVERITY').toUpperCase();
  return severity === '' ? Number(valueOf(status, 'CODE')) > 0 : severity === 'ERROR';
}
