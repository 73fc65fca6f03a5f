import { createHash } from 'node:crypto';
import { maskCardNumbers } from '../mask.ts';
import { valueOf } from './find.ts';
import type { OfxElement } from './tree.ts';

/** The bank's own id of a record. Pending ones have no FITID (OFX 2.2 § 11.4.4.4), and some banks leave it empty. */
export function referenceOf(record: OfxElement): string | null {
  const reference = valueOf(record, 'FITID') || valueOf(record, 'REFNUM');
  return reference === '' ? null : maskedReference(reference);
}

/**
 * One long number in ten looks like a card number, and masked ids must stay apart: 16 bits of a digest
 * follow the mask, too few to find the number by.
 */
export function maskedReference(reference: string): string {
  const masked = maskCardNumbers(reference);
  if (masked === reference) return reference;
  return `${masked}#${createHash('sha256').update(reference).digest('hex').slice(0, 4)}`;
}
