import { type Day, dayNumber } from '../../../shared/day.ts';
import type { FoundFlag, Reason } from '../../../shared/flag.ts';
import { dollars } from '../../duplicates/prices.ts';
import type { Row } from '../../duplicates/rows.ts';
import { type Account, billingOf } from '../billed.ts';
import type { Series } from '../series.ts';
import { flagOf, OLD_DAYS, settle } from './finding.ts';

/** So much at most checks a card or pays for a trial, in about US dollars. */
const TINY = 2;
const SOONEST = 3;
const LATEST = 45;
/** A full price is at least so many times the trial's. */
const MUCH_MORE = 2.5;
const DOUBLED = 6;
const BASE = 0.4;
const TRIAL = /\btrial\b|\bprobe(?:abo|monat|woche|zeitraum)\w*|체험|무료 ?이용/;
/** Usual lengths of trials, in days, and the days that booking moves them. */
const LENGTHS = [3, 7, 14, 15, 30, 31];
const OFF = 1;

/**
 * The first full charge after a trial: this merchant took nothing but a tiny sum, or called it a trial,
 * and then the price for the first time.
 * @param rows all rows of the merchant in time order, authorisations that vanished among them
 */
export function trialsCharged(
  rows: readonly Row[],
  account: Account,
  series: readonly Series[],
  end: Day,
): FoundFlag[] {
  const first = rows.find((row) => row.value >= 0 && row.charge.kind !== 'refund');
  if (!first || billingOf(first) === 'never' || first.day < dayNumber(end) - OLD_DAYS) return [];
  if (!isTiny(first) && !TRIAL.test(first.descriptor.text)) return [];
  // A tiny sum that comes regularly is a plan or a tax of its own.
  if (series.some((one) => one.rows.includes(first))) return [];
  const charged = [...account.charges, ...account.returned]
    .sort((one, other) => one.day - other.day)
    .find((row) => !isTiny(row) && !(row === first));
  if (!charged || charged.value < MUCH_MORE * first.value) return [];
  const days = charged.day - first.day;
  if (days < SOONEST || days > LATEST) return [];
  // The first charge may be there twice, and the series go on from the other one.
  const goesOn = series.some(({ rows: [begins] }) => begins && Math.abs(begins.day - charged.day) <= DOUBLED);
  if (billingOf(charged) === 'among' || (billingOf(charged) === 'unknown' && !goesOn)) return [];
  const { status, recoverable, credits } = settle([charged], account.credits, account.charges);
  return flagOf({
    kind: 'trial-charged',
    base: BASE,
    reasons: reasonsOf(first, charged, days, goesOn),
    charges: first.charge.vanished ? [charged] : [first, charged],
    about: charged,
    recoverable,
    status,
    refunds: credits,
  });
}

function isTiny(row: Row): boolean {
  return row.value >= 0 && dollars(row.value, row.currency) <= TINY;
}

function reasonsOf(first: Row, charged: Row, days: number, goesOn: boolean): Reason[] {
  const began = { amount: moneyOf(first), day: { day: first.charge.day } };
  const named = TRIAL.test(first.descriptor.text) || TRIAL.test(charged.descriptor.text);
  const usual = LENGTHS.some((length) => Math.abs(days - length) <= OFF);
  return [
    { said: { id: 'findings.trialBegan', values: began }, weight: 0.5 },
    {
      said: { id: 'findings.trialCharged', values: { amount: moneyOf(charged), days } },
      weight: usual ? 0.7 : 0.1,
    },
    ...(named ? [{ said: { id: 'findings.trialNamed' } as const, weight: 1.5 }] : []),
    ...(goesOn ? [{ said: { id: 'findings.trialGoesOn' } as const, weight: 0.4 }] : []),
    ...(named ? [] : [{ said: { id: 'findings.maybeCardCheck' } as const, weight: -0.3 }]),
  ];
}

function moneyOf(row: Row) {
  return { minor: Math.abs(row.value), currency: row.currency };
}
