/** A place in a letter: its first character and one after the last. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Where a pattern (with the flag `g`) matches. */
export function placesOf(
  text: string,
  pattern: RegExp,
): readonly (Place & { readonly match: RegExpExecArray })[] {
  return [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    match,
  }));
}
