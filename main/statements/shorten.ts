/**
 * No bank writes a text that is longer. Some patterns take a time that grows with the square of their text: within
 * this bound that is nothing, and beyond it a file could be made on which the app reads for hours.
 */
export const LONGEST_TEXT = 1_000;

/** A text as far as it can be meant; the raw row keeps more of it. */
export function shorten(text: string, longest = LONGEST_TEXT): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
