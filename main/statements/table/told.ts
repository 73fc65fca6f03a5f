import { createHash } from 'node:crypto';

import type { ColumnMeaning, ToldLayout } from '../../../shared/layout.ts';
import { plainName } from './cells.ts';
import type { Columns } from './columns.ts';
import type { ColumnFacts } from './facts.ts';
import type { Header } from './header.ts';
import type { Layout } from './layout.ts';

/** What the person said of the layout with this fingerprint, or null. */
export type ToldLayouts = (fingerprint: string) => ToldLayout | null;

export const NOTHING_TOLD: ToldLayouts = () => null;

/**
 * What files of one export have in common: the names of their columns, case, blanks and accents aside. Without a
 * header, how many columns there are and what they hold.
 */
export function fingerprintOf(header: Header | null, facts: readonly ColumnFacts[]): string {
  const names = header ? header.names.map(plainName) : ['', ...facts.map(sortOf)];
  return createHash('sha256').update(names.join('\u0000')).digest('hex').slice(0, 24);
}

function sortOf({ filled, dates, amounts, words }: ColumnFacts): string {
  if (filled === 0) return 'empty';
  if (dates * 2 > filled) return 'date';
  if (amounts * 2 > filled) return 'number';
  return words > 0 ? 'text' : 'code';
}

/** The meaning of each column in the words that a person chooses from. */
export function meaningsOf(columns: Columns, width: number): readonly ColumnMeaning[] {
  const meanings = Array.from({ length: width }, (): ColumnMeaning => 'other');
  const say = (meaning: ColumnMeaning, ...at: readonly number[]): void => {
    for (const column of at) if (meanings[column] === 'other') meanings[column] = meaning;
  };
  const [day = -1, ...furtherDays] = columns.days;
  say('day', day);
  say('booked', columns.posted, ...furtherDays);
  say('amount', ...columns.amounts.map(({ column }) => column));
  say('out', ...columns.out.map(({ column }) => column));
  say('in', ...columns.in.map(({ column }) => column));
  say('payee', ...columns.payee);
  say('text', ...columns.text, ...columns.memo);
  say('time', columns.time);
  say('direction', columns.direction);
  say('type', ...columns.type);
  say('currency', columns.currency);
  say('original', columns.original?.column ?? -1);
  say('originalCurrency', columns.originalCurrency);
  say('balance', columns.balance);
  say('status', ...columns.status);
  say('months', columns.months);
  say('instalment', columns.instalment);
  say('reference', columns.reference);
  say('account', columns.account);
  return meanings;
}

/**
 * What a person says who agrees with this layout: what the columns hold, and of order, sign and currency only what
 * nothing in the file decides, or what was said before. A later file may decide it for itself, and otherwise.
 */
export function usedIn(layout: Layout, width: number, isSignOpen: boolean): ToldLayout {
  const { columns, order, sign, openMark, told } = layout;
  const isOrderOpen = order.why === 'habit' || order.why === 'told';
  return {
    columns: meaningsOf(columns, width),
    order: isOrderOpen ? order.order : (told?.order ?? null),
    sign: isSignOpen || sign.why === 'told' ? sign.rule : (told?.sign ?? null),
    mark: openMark?.mark ?? told?.mark ?? null,
    currency: told?.currency ?? null,
    kind: told?.kind ?? null,
  };
}
