import { joined } from '../joined.ts';
import { shorten } from '../shorten.ts';

/** What the `:86:` fields of a booking say. */
export interface Information {
  /** German Geschäftsvorfallcode; empty where there is none. */
  readonly gvc: string;
  /** The bank's word for the sort of booking. */
  readonly type: string;
  /** Whom the money went to or came from, and what for. */
  readonly text: string;
}

/** At so many signs banks break a text, words and all: a full line or piece goes on without a blank. */
const FULL_LINE = 65;
const FULL_NAMED_LINE = 55;
const FULL_PIECE = 27;

/** Reads all forms: German with numbered parts, Dutch with named ones, and plain text. */
export function readInformation(fields: readonly (readonly string[])[]): Information {
  const [first = []] = fields;
  const whole = shorten(first.join(''));
  const german = GERMAN.exec(whole);
  if (german) return numbered(whole, german[1] ?? '', german[2] ?? '?');
  if (NAMED.test(whole)) return named(shorten(mostCodes(first)));
  const text = joined([fields.map((lines) => glueLines(lines, FULL_LINE)).join(' ')]);
  return { gvc: '', type: '', text: text.replace(/^999(?:PN\d{4})?(?=\D)/, '').trim() };
}

/** `166?00UEBERWEISUNG?20SVWZ+…?32NAME`: German banks; with other signs for `?` Polish and Austrian ones. */
const GERMAN = /^(\d{3})?([?<>~^@|])(?:00|10|20|60)/;

function numbered(whole: string, gvc: string, sign: string): Information {
  const [, ...pieces] = whole.split(new RegExp(`[${sign === '^' ? '\\^' : sign}](?=\\d{2})`));
  const of = (first: number, last: number): string =>
    glued(
      pieces
        .filter((piece) => Number(piece.slice(0, 2)) >= first && Number(piece.slice(0, 2)) <= last)
        .map((piece) => piece.slice(2)),
    );
  const type = joined([of(0, 0)]);
  const purpose = purposeIn(glued([of(20, 29), of(60, 63)]));
  return { gvc, type, text: joined([of(32, 33), purpose]) || type };
}

/** Parts are cut at a fixed width, words and all; a shorter one ends where its text does. */
function glued(pieces: readonly string[]): string {
  return pieces.reduce((text, piece, index) => {
    const isFull = (pieces[index - 1] ?? '').length >= FULL_PIECE;
    return index === 0 || isFull ? text + piece : `${text} ${piece}`;
  }, '');
}

/** Names of SEPA parts inside the purpose (DK, DFÜ-Abkommen Anlage 3): `SVWZ` is what the payer wrote. */
const SEPA_PART = /(EREF|KREF|MREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|IBAN|BIC|PURP|MDAT|RTRN)\+/;

function purposeIn(text: string): string {
  const parts = text.split(SEPA_PART);
  const at = parts.indexOf('SVWZ');
  return at > 0 ? (parts[at + 1] ?? '') : text;
}

/** `/TRTP/SEPA Incasso/NAME/…/REMI/…`: Dutch banks. */
const CODES =
  'TRTP|NAME|REMI|CNTP|BENM|ORDP|CSID|MARF|EREF|ISDT|IBAN|BIC|PURP|ADDR|ULTD|ULTB|ULTC|RTRN|TRCD|PREF|RTYP|SVCL|OAMT';
const NAMED = new RegExp(`^\\s*/(?:${CODES})/`);
const ANY_CODE = new RegExp(`/(${CODES})/`);

function named(whole: string): Information {
  const parts = whole.split(ANY_CODE);
  const valueOf = (code: string): string => {
    const at = parts.indexOf(code);
    return at < 0 ? '' : (parts[at + 1] ?? '').replace(/^[\s/]+|[\s/]+$/g, '');
  };
  // CNTP holds account, bank, name and town.
  const name = valueOf('NAME') || (valueOf('CNTP').split('/')[2] ?? '');
  const purpose = valueOf('REMI').replace(/^(?:USTD|STRD)\/+/, '');
  const type = joined([valueOf('TRTP')]);
  return { gvc: '', type, text: joined([name, purpose]) || type || valueOf('EREF') };
}

/** Some banks break a line anywhere, inside a code too: the reading in which more codes are found is right. */
function mostCodes(lines: readonly string[]): string {
  const [byWidth, unbroken] = [glueLines(lines, FULL_NAMED_LINE), lines.join('')];
  const count = (text: string): number => text.split(ANY_CODE).length;
  return count(unbroken) > count(byWidth) ? unbroken : byWidth;
}

function glueLines(lines: readonly string[], full: number): string {
  return lines.reduce((text, line, index) => {
    const before = lines[index - 1] ?? '';
    const goesOn = index === 0 || before.length >= full || before.endsWith(' ');
    return goesOn ? text + line : `${text} ${line}`;
  }, '');
}
