import { maskCardNumbers } from '../mask.ts';
import type { OfxElement } from './tree.ts';

/** A record is a few hundred characters; more is a damaged file, of which the beginning says enough. */
const LONGEST = 2000;

/** A date and time in one (`20260514120000`) and an amount with many decimals can pass for a card number. */
const NO_CARDS = /(<DT[A-Z]{2,8}>\s*(?:19|20)\d{6,12}(?!\d)|<TRNAMT>\s*[-+]?\d{1,9}[.,]\d+)/i;

/** The text of an element as the file has it, card numbers masked. */
export function rawText(text: string, element: OfxElement): string {
  const own = text.slice(element.start, Math.min(element.end, element.start + 2 * LONGEST)).trim();
  const masked = own
    .split(NO_CARDS)
    .map((piece, index) => (index % 2 === 1 ? piece : maskCardNumbers(piece)))
    .join('');
  return masked.length > LONGEST ? `${masked.slice(0, LONGEST)}…` : masked;
}
