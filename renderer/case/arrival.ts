import type { Words } from '../app/words.tsx';

const waiting = new Map<number, Words>();

/** What the case says when it is shown next: the letter that was sent is told where it leads to. */
export function arriveWith(id: number, words: Words): void {
  waiting.set(id, words);
}

/** Takes what this case is to say; null for who came without a deed. */
export function takeArrival(id: number): Words | null {
  const words = waiting.get(id) ?? null;
  waiting.delete(id);
  return words;
}

/** Cases of one profile have nothing to say in another. */
export function forgetArrivals(): void {
  waiting.clear();
}
