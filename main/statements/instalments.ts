import type { Instalment } from '../../shared/charge.ts';
import type { Currency } from '../../shared/money.ts';
import type { AccountKind } from '../../shared/statement.ts';

/** `2/6`, `2 de 6`, `C.02/06`, `2/6 taksit`: which part of how many. */
const PARTS = String.raw`(\d{1,2})\s{0,2}(?:\/|de|of|von|di|sur)\s{0,2}(\d{1,2})(?!\d|\/)`;
/** How the languages call a part of a purchase that is paid in parts. */
const WORD = String.raw`(?:parc(?:ela)?|cuotas?|cta|c(?=\.)|taksit|rat[ae]|raty|inst(?:al+ments?)?|versement)`;

const IN_CELL = new RegExp(String.raw`^(?:${WORD}[.:\s]{0,3})?${PARTS}`, 'i');
const WITH_WORD = new RegExp(
  String.raw`(?<!\p{L})(?:${WORD}[.:\s]{0,3}${PARTS}|${PARTS}\s{0,2}(?:taksit|cuotas?|parcelas?|instal+ments?))`,
  'iu',
);
/** Elsewhere such an ending may be a date. */
const BARE = /(?:^|\s)(\d{1,2})\/(\d{1,2})$/;
/** Where cards bill each part of a purchase as a line of its own and count the parts at the end of its text. */
const COUNTED_AT_END: ReadonlySet<string> = new Set(['BRL', 'TRY', 'ARS', 'CLP', 'PEN', 'COP', 'UYU', 'MXN']);

/** What a cell of a column of instalments says, in the order in which it stands there; null where it names no two numbers. */
export function partsIn(cell: string): readonly [number, number] | null {
  const parts = IN_CELL.exec(cell);
  return parts && [Number(parts[1]), Number(parts[2])];
}

/** `TRENDYOL 2/6`, `Parcela 2/6`: what the text of a row says of instalments. */
export function instalmentInText(
  text: string,
  kind: AccountKind | null,
  currency: Currency | null,
): Instalment | null {
  const said = WITH_WORD.exec(text)
    ?.slice(1)
    .filter((part) => part !== undefined);
  const isCounted = kind !== 'bank' && currency !== null && COUNTED_AT_END.has(currency);
  const [one = '', other = ''] = said ?? (isCounted ? (BARE.exec(text)?.slice(1) ?? []) : []);
  const [number, of] = [Number(one), Number(other)];
  return number >= 1 && number <= of && of >= 2 && !IS_YEAR.test(other) ? { number, of } : null;
}

/** `CUOTA 03/26` is that of March; no shop sells in 26 parts. */
const IS_YEAR = /^(?:2[5-9]|3[0-5])$/;
