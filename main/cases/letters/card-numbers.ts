/** What may be a card number: 13 to 19 digits in groups or as one (ISO/IEC 7812-1). */
export const CARD = /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/g;
const UNBROKEN = /(?<!\d)\d{13,19}(?!\d)/g;
const SHOWN = 4;

/** The text with card numbers told by their last four digits alone, as receipts do. */
export function withoutCardNumbers(text: string): string {
  // One that stands beside other digits would be taken together with them.
  return text.replaceAll(UNBROKEN, masked).replaceAll(CARD, masked);
}

function masked(number: string): string {
  const digits = number.replaceAll(/\D/g, '');
  if (!hasCheckDigit(digits)) return number;
  let left = digits.length - SHOWN;
  return number.replaceAll(/\d/g, (digit) => (left-- > 0 ? '*' : digit));
}

/** ISO/IEC 7812-1 annex B (Luhn): tells a card number from other long numbers, nine times in ten. */
export function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.at(-1 - index));
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
