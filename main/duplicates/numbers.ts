import type { Row } from './rows.ts';

/** How often a merchant's lines carry each reference and each code in the text. */
export interface Numbers {
  readonly references: ReadonlyMap<string, number>;
  readonly codes: ReadonlyMap<string, number>;
  /** Lines that carry any code. */
  readonly coded: number;
}

export function numbersOf(rows: readonly Row[]): Numbers {
  const references = new Map<string, number>();
  const codes = new Map<string, number>();
  let coded = 0;
  for (const { charge, descriptor } of rows) {
    if (charge.reference !== null) count(references, charge.reference);
    if (descriptor.codes === '') continue;
    count(codes, descriptor.codes);
    coded += 1;
  }
  return { references, codes, coded };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
