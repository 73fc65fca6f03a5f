/** Numbers that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number from `low` to `high`, both possible. */
  int(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** Picks by weight: `[item, weight]`. */
  weighted<Item>(items: readonly (readonly [Item, number])[]): Item;
  some<Item>(items: readonly Item[], count: number): Item[];
  digits(length: number): string;
  /** Capital letters and digits, as in order and reference codes. */
  code(length: number): string;
}

const CODE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789';

/** sfc32 (Chris Doty-Humphrey, PractRand), seeded by splitmix32. */
export function randomOf(seed: number): Random {
  const next = sfc32(seed);
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const text = (letters: string, length: number) =>
    Array.from({ length }, () => letters[int(0, letters.length - 1)] ?? '').join('');
  function pick<Item>(items: readonly Item[]): Item {
    const [item] = items.slice(int(0, items.length - 1));
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }
  return {
    next,
    int,
    pick,
    chance: (probability) => next() < probability,
    weighted: (items) => weighted(next(), items),
    some: (items, count) => shuffled(items, int).slice(0, count),
    digits: (length) => text('0123456789', length),
    code: (length) => text(CODE_LETTERS, length),
  };
}

function weighted<Item>(at: number, items: readonly (readonly [Item, number])[]): Item {
  let left = at * items.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [item, weight] of items) {
    left -= weight;
    if (left < 0) return item;
  }
  throw new RangeError('nothing to pick from');
}

function shuffled<Item>(items: readonly Item[], int: (low: number, high: number) => number): Item[] {
  const left = [...items];
  const result: Item[] = [];
  while (left.length > 0) result.push(...left.splice(int(0, left.length - 1), 1));
  return result;
}

function sfc32(seed: number): () => number {
  let state = seed | 0;
  const splitmix = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
  let [a, b, c, counter] = [splitmix(), splitmix(), splitmix(), 1];
  return () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
}
