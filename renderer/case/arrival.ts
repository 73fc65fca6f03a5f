let waiting: string | null = null;

/** What the case says when it is shown next: the letter that was sent is told where it leads to. */
export function arriveWith(words: string): void {
  waiting = words;
}

/** Takes what is to be said; null for who came without a deed. */
export function takeArrival(): string | null {
  const words = waiting;
  waiting = null;
  return words;
}
