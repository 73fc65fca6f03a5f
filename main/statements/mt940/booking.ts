/** The parts of a `:61:` line, not judged yet. */
export interface BookingParts {
  /** `YYMMDD`. */
  readonly value: string;
  /** `MMDD`; empty where the bank leaves it out. */
  readonly entry: string;
  /** `C`, `D`, their reversals `RC`, `RD`, or what is only expected `EC`, `ED`. */
  readonly mark: string;
  readonly amount: string;
  /** Three signs behind `N`, `S` or `F`: `TRF`, `DDT`, a bank's own code. */
  readonly type: string;
  /** The bank's own reference, behind `//`; empty where there is none. */
  readonly reference: string;
  /** A text that some banks put behind the reference or in the line below. */
  readonly text: string;
}

// ING and Triodos fill types of two signs up with a blank (`NOV NONREF`), Erste leaves the type blank (`S   X`).
// SWIFT, field 61: 6!n[4!n]2a[1!a]15d1!a3!c16x[//16x][34x]. The letter behind the mark is the third of the currency.
const WRITTEN =
  /^(\d{6})(\d{4}|\s{4})?\s*(R[CD]|E[CD]|[CD])([A-Z])?(\d{1,15}(?:[.,]\d{0,4})?)[A-Z]([A-Z0-9 ]{3}|[A-Z0-9]{2}$)(.*)$/;

/** Reads a `:61:` line and those below it up to the next field; null where it is not written so. */
export function partsOf(content: readonly string[]): BookingParts | null {
  const [first = '', ...below] = content;
  const parts = WRITTEN.exec(first.trim());
  if (!parts) return null;
  const [, value = '', entry = '', mark = '', , amount = '', type = '', rest = ''] = parts;
  const [before = '', reference = ''] = rest.split('//');
  // Rabobank fills the reference up with blanks and prints the name behind it.
  const name = /\S\s{2,}(\S.*)$/.exec(before)?.[1] ?? '';
  return {
    value,
    entry: entry.trim(),
    mark,
    amount,
    type: type.trim(),
    reference: reference.trim(),
    text: [name, ...below].find(isText)?.trim() ?? '',
  };
}

/** What can be told of a line that is not written as a `:61:`: for the person who mends it, never for a row. */
export function looseParts([first = '']: readonly string[]): Omit<
  BookingParts,
  'entry' | 'type' | 'reference'
> {
  // The sort of booking behind the amount shows that it is whole.
  const [, mark = '', amount = ''] = /(R[CD]|E[CD]|[CD])[A-Z]?(\d{1,15}[.,]\d{0,4})[A-Z]/.exec(first) ?? [];
  const value = /(?<!\d)\d{6}(?=\d{4}|\D)/.exec(first)?.[0] ?? '';
  return { value, mark, amount, text: '' };
}

/** Words, not the codes, accounts and numbers that others print there. */
function isText(line: string): boolean {
  return /\p{L}{3}/u.test(line) && !/^\s*(?:\/[A-Z]{2,4}\/|[A-Z]{2}\d{2}[A-Z0-9]{8,}\s*$)/.test(line);
}
