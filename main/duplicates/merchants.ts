import { type Descriptor, readDescriptor } from './descriptor.ts';

export interface Merchant {
  /** Equal for all spellings of one merchant, in any case, width or Unicode form; never shown. */
  readonly key: string;
  /** As a person would call it. */
  readonly name: string;
}

/** Statements repeat their texts; beyond this many different ones, memory is worth more than time. */
const MOST_REMEMBERED = 200_000;

const remembered = new Map<string, Descriptor>();

/** What the bank's text tells, read once per distinct text. */
export function descriptorOf(description: string): Descriptor {
  let descriptor = remembered.get(description);
  if (!descriptor) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    descriptor = readDescriptor(description);
    remembered.set(description, descriptor);
  }
  return descriptor;
}

/** Who was paid, by the bank's text alone. */
export function merchantOf(description: string): Merchant {
  return descriptorOf(description);
}
