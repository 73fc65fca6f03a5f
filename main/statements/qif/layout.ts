import { createHash } from 'node:crypto';

import type { ColumnMeaning, ReadLayout, ToldLayout } from '../../../shared/layout.ts';
import { maskCardNumbers } from '../mask.ts';
import type { QifContents } from './contents.ts';
import { type OrderOfDays, writtenDay } from './days.ts';
import { fieldOf } from './records.ts';
import { amountOf } from './rows.ts';

/** Enough to show a day that may be two. */
const SAMPLE = 8;
/** The letters of QIF and what they hold. */
const LETTERS: Readonly<Record<string, ColumnMeaning>> = { D: 'day', T: 'amount', P: 'payee', M: 'text' };

/** What registers of the same accounts have in common: a program writes all its days in one order. */
export function fingerprintOf({ accounts }: QifContents): string {
  const said = accounts.map(({ number, institution, kind }) => [number, institution, kind].join('\u0000'));
  return createHash('sha256')
    .update(['qif', ...said.sort()].join('\u0001'))
    .digest('hex')
    .slice(0, 24);
}

/** The question of the days, where nothing in the file decides their order, or the answer to it; null elsewhere. */
export function layoutOf(
  contents: QifContents,
  order: OrderOfDays,
  told: ToldLayout | null,
): ReadLayout | null {
  if (order.why !== 'habit' && order.why !== 'told') return null;
  const sample = contents.records
    .slice(0, SAMPLE)
    .map(({ record }) => [
      writtenDay(record),
      amountOf(record),
      ...['P', 'M'].map((letter) => maskCardNumbers(fieldOf(record, letter).slice(0, 120))),
    ]);
  return {
    fingerprint: fingerprintOf(contents),
    names: Object.keys(LETTERS),
    used: {
      columns: Object.values(LETTERS),
      order: order.order,
      sign: null,
      mark: null,
      currency: null,
      kind: null,
    },
    areColumnsFixed: true,
    isTold: told !== null,
    isKindOpen: false,
    openAmount: null,
    doubts: order.why === 'told' ? [] : [{ about: 'order', reason: { id: 'layout.doubt.order' } }],
    sample,
  };
}
