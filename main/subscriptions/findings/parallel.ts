import { type Day } from '../../../shared/day.ts';
import type { FoundFlag, Reason } from '../../../shared/flag.ts';
import type { Rhythm } from '../../../shared/subscription.ts';
import type { Row } from '../../duplicates/rows.ts';
import { billingOf } from '../billed.ts';
import { beatOf } from '../rhythms.ts';
import { flagOf } from './finding.ts';

/** Of a running series, what its place beside another one is judged by. */
export interface Running {
  readonly rhythm: Rhythm;
  readonly since: Day;
  readonly last: Row;
  /** Days since 1970 of the first charge. */
  readonly from: number;
  readonly count: number;
}

/**
 * Bills of a home and its people, shops for many plans, and makers one supports: several at once are
 * ordinary there.
 */
const ORDINARY =
  /insur|versicher|mutual|assurance|geico|progressive|state farm|allstate|\bhuk\b|allianz|verizon|vzw|at&t|t-mobile|telekom|vodafone|telef|comcast|xfinity|wireless|mobilfunk|broadband|internet|electric|energy|energie|stadtwerke|strom|\bgas\b|water|wasser|power|utilit|rent\b|miete|hausverwaltung|mortgage|lease|school|schule|kita|kinder|academy|lesson|tuition|gym|fitness|domain|hosting|namecheap|godaddy|patreon|substack|twitch|donat|spende|unicef|\bads?\b|google (?:cloud|ads|workspace)|aws|azure|통신|텔레콤|유플러스|휴대폰|\bkt\b|\bskt?\b|보험|생명|화재|손해|전기|가스|수도|관리비|난방|학원|교육|유치원|어린이|태권|피아노|헬스|휘트니스|피트니스|필라테스|요가|월세|임대|렌탈|후원|기부|도메인|호스팅|신문|우유|야쿠르트/;
const CYCLES_TOGETHER = 2;
const BASE = 0.6;

/** Two series (or more) of one vendor that run side by side; one flag with the latest charge of each. */
export function parallelOf(running: readonly Running[]): FoundFlag[] {
  const plans = running.filter(isPlan);
  const together = plans.filter((one) =>
    plans.some((other) => other !== one && overlap(one, other) && !areOneBill(one, other)),
  );
  const [first] = together;
  if (together.length < 2 || together.length > 4 || !first) return [];
  const charges = together.map(({ last }) => last).sort((one, other) => one.day - other.day);
  const cheapest = charges.reduce((least, row) => (row.value < least.value ? row : least));
  return flagOf({
    kind: 'parallel-subscriptions',
    base: BASE,
    atMostPossible: true,
    reasons: reasonsOf(together, charges),
    charges,
    about: cheapest,
    recoverable: Math.abs(cheapest.charge.amount.minor),
  });
}

function isPlan({ last, count, rhythm }: Running): boolean {
  if (ORDINARY.test(last.descriptor.text) || ORDINARY.test(last.descriptor.name.toLowerCase())) return false;
  const billing = billingOf(last);
  const least = beatOf(rhythm).perYear <= 2 ? 2 : 3;
  if (last.descriptor.kind === 'course' || count < least) return false;
  return billing === 'period' || (billing === 'unknown' && count > least);
}

/** Both ran for two cycles of the longer rhythm; a yearly plan covers the year after it was paid. */
function overlap(one: Running, other: Running): boolean {
  const [a, b] = [beatOf(one.rhythm), beatOf(other.rhythm)];
  const until = Math.min(one.last.day + a.cycle, other.last.day + b.cycle);
  const days = until - Math.max(one.from, other.from);
  return days >= CYCLES_TOGETHER * Math.min(a.cycle, b.cycle) && days > 0;
}

/** The tax beside a price, or two seats and lines of one contract: charged together every time. */
function areOneBill({ last: one }: Running, { last: other }: Running): boolean {
  const apart = Math.abs(one.day - other.day);
  // One payment may show on two accounts: a wallet and its card, or one card read from two kinds of file.
  if (apart > (one.charge.account === other.charge.account ? 1 : 0)) return false;
  const ratio = Math.min(one.value, other.value) / Math.max(one.value, other.value);
  return ratio === 1 || ratio < LARGEST_TAX;
}

/** As a share of the price. */
const LARGEST_TAX = 0.28;

function reasonsOf(together: readonly Running[], charges: readonly Row[]): Reason[] {
  const prices = new Set(charges.map((row) => `${row.value} ${row.currency}`));
  const accounts = new Set(charges.map((row) => row.charge.account));
  const since = together.reduce((latest, { since: day }) => (day > latest ? day : latest), '');
  return [
    {
      said: { id: 'findings.runTogether', values: { count: together.length, day: { day: since } } },
      weight: 0.6,
    },
    prices.size === 1
      ? { said: { id: 'findings.samePrice' }, weight: 0.4 }
      : { said: { id: 'findings.otherPrice' }, weight: 0.1 },
    ...(accounts.size > 1 ? [{ said: { id: 'findings.otherAccount' } as const, weight: 0.2 }] : []),
    { said: { id: 'findings.maybeTwoPeople' }, weight: -0.5 },
  ];
}
