const FEWEST_DIGITS = 13;
const MOST_DIGITS = 19;
const SHOWN_DIGITS = 4;

/** Thirteen digits in a row, possibly grouped: without them there is no card number. */
const PERHAPS_A_CARD = /\d(?:[ .\u00a0\u2009\u202f\u2011\u2013-]?\d){12}/;
/** Blanks that do not break, thin ones, dashes that do not break and en dashes group as plain ones do. */
const SEPARATOR = /[ \u00a0\u2009\u202f\u2011\u2013-]/;
const DIGITS_AND_GROUPS = /\d+(?:[ \u00a0\u2009\u202f\u2011\u2013-]\d+)*/g;
/** A point also stands in amounts and dates, so there the groups must be those of a card: 4-4-4-… or 4-6-5. */
const GROUPED_BY_POINTS = /(?<![\d.])\d{4}\.(?:\d{4}\.\d{4}\.\d{1,7}|\d{6}\.\d{4,5})(?!\.?\d)/g;

/**
 * Masks card numbers (13 to 19 digits that pass Luhn, in a row or grouped by single blanks,
 * dashes or points) but for their last four digits: `••••••••••••1234`. All other text is left as it is, and so is
 * a run of 20 digits and more: that is an id of the bank (a FITID may have 255), in which one span in ten
 * passes Luhn by chance, and masked ids would no longer tell rows apart.
 */
export function maskCardNumbers(text: string): string {
  if (!PERHAPS_A_CARD.test(text)) return text;
  const pointed = text.replace(GROUPED_BY_POINTS, (run) => {
    const digits = run.replaceAll('.', '');
    return isCardNumber(digits) ? maskDigits(digits) : run;
  });
  const masked = pointed.replace(DIGITS_AND_GROUPS, (run) =>
    run.length < FEWEST_DIGITS ? run : maskRun(run),
  );
  // The four digits shown can make a new number with what follows them.
  return masked === text ? text : maskCardNumbers(masked);
}

/** A run such as `4111 1111 1111 1111 12` holds a card and a month: every span of whole groups is looked at. */
function maskRun(run: string): string {
  const groups = run.split(SEPARATOR);
  let masked = '';
  let at = 0;
  for (let first = 0; first < groups.length;) {
    const length = cardLength(groups, first);
    const taken = Math.max(length, 1);
    const digits = groups.slice(first, first + taken).join('');
    const separator = first === 0 ? '' : run.charAt(at - 1);
    masked += separator + (length > 0 ? maskDigits(digits) : digits);
    at += digits.length + taken;
    first += taken;
  }
  return masked;
}

/** How many groups from `first` on make a card number, most first; 0 where none do. */
function cardLength(groups: readonly string[], first: number): number {
  let longest = 0;
  let digits = '';
  for (let next = first; next < groups.length && digits.length < MOST_DIGITS; next++) {
    digits += groups[next] ?? '';
    if (isCardNumber(digits)) longest = next - first + 1;
  }
  return longest;
}

function isCardNumber(digits: string): boolean {
  return digits.length >= FEWEST_DIGITS && digits.length <= MOST_DIGITS && passesLuhn(digits);
}

/** ISO/IEC 7812-1, Annex B. A row of zeros passes too, but is nobody's card. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 && sum > 0;
}

function maskDigits(digits: string): string {
  return '•'.repeat(digits.length - SHOWN_DIGITS) + digits.slice(-SHOWN_DIGITS);
}
