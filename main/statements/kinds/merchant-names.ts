import { plainText } from './phrases.ts';

const STATES =
  'al|ak|az|ar|ca|co|ct|dc|de|fl|ga|hi|ia|id|il|in|ks|ky|la|ma|md|me|mi|mn|mo|ms|mt|nc|nd|ne|nh|nj|nm|nv|ny|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|va|vt|wa|wi|wv|wy';

/** As card networks print a merchant: `SQ *NAME`, `NAME.COM`, `1-800-…`, `NAME #0123`, `NAME CITY ST`. */
const DESCRIPTOR = new RegExp(
  [
    '[a-z]\\*',
    '(?<![a-z])[a-z]{1,7} \\*(?=[a-z])',
    '[a-z]{2}\\.(?:com|net|org|io|ai|de|fr|nl|es|co\\.uk|co\\.kr)(?![a-z])',
    '(?<!\\d)1-?8(?:00|33|44|55|66|77|88)-',
    '[a-z] #\\s?\\d{2,}',
    `^[^ ]{2,} (?:[^ ]+ )+(?:${STATES})$`,
  ].join('|'),
);

/** Nobody's name: its letters are a country and a bank. */
const IBAN = /^[a-z]{2}\d{2} ?(?:[a-z]{4}|\d{4}) ?\d{2}/;

/** Whether a text without any other clue is a merchant's, as card networks print it; `text` is plain. */
export function looksLikeMerchant(text: string): boolean {
  return DESCRIPTOR.test(text);
}

/** The first two words of a name, by which a merchant is the same in another row; null where there is none. */
export function merchantWords(text: string): string | null {
  const plain = plainText(text);
  if (IBAN.test(plain)) return null;
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1 && !/\d/.test(word));
  return words.length === 0 ? null : words.slice(0, 2).join(' ');
}
