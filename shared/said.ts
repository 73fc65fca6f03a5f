import type { Day } from './day.ts';
import type { MessageId } from './messages/catalogue.ts';
import type { Money } from './money.ts';

/** What may fill a place in a sentence; money and days are written by the reader's own language. */
export type SaidValue = string | number | Money | { readonly day: Day };

/**
 * A sentence not yet spoken: which one, and what fills it. Every layer explains itself with
 * these, and only a host or a screen turns them into words of one language.
 */
export interface Said {
  readonly id: MessageId;
  readonly values?: Readonly<Record<string, SaidValue>>;
}
