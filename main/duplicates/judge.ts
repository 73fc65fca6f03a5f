import type { Reason } from '../../shared/flag.ts';
import type { MessageId } from '../../shared/messages/catalogue.ts';
import { areInstalments } from './benign.ts';
import { type History, historyOf } from './history.ts';
import { evidenceOfLines } from './evidence.ts';
import type { MerchantKind } from './kinds.ts';
import type { Model } from './model.ts';
import { type Numbers, numbersOf } from './numbers.ts';
import { isReturnedBetween } from './refunds.ts';
import { DOUBTFUL } from './weights.ts';
import { byTimeThenContent, type Row } from './rows.ts';

/** Charges that may be one purchase, oldest first, and all that was found about them. */
export interface Suspect {
  readonly rows: readonly Row[];
  readonly reasons: readonly Reason[];
  /** The sum of all weights: ranks suspects, and `calibration.ts` makes a probability of it. */
  readonly logit: number;
  /** Whatever the sum, it may as well have been bought twice on purpose: worth a look, not a claim. */
  readonly doubtful: boolean;
}

/** One merchant's charges in one currency with what is known of them together. */
export interface Purchases {
  readonly charges: readonly Row[];
  readonly credits: readonly Row[];
  readonly history: History;
  readonly numbers: Numbers;
}

/** What is known of the charges together is looked for when it is first asked for: most are never judged. */
export function purchasesOf(charges: readonly Row[], credits: readonly Row[]): Purchases {
  let history: History | undefined;
  let numbers: Numbers | undefined;
  return {
    charges,
    credits,
    get history() {
      return (history ??= historyOf(charges));
    },
    get numbers() {
      return (numbers ??= numbersOf(charges));
    },
  };
}

/** Days since 1970, both included. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

export function isOn({ day }: Row, { from, to }: Days): boolean {
  return day >= from && day <= to;
}

/** Adds the evidence of the lines to that of a model. */
export function judge(rows: readonly Row[], model: Model, { numbers }: Purchases): Suspect {
  const reasons = [...model.reasons, ...evidenceOfLines(rows, numbers)];
  const logit = reasons.reduce((sum, reason) => sum + reason.weight, model.base);
  return { rows, reasons, logit, doubtful: isDoubtful(rows, reasons) };
}

/** A round price at a place where one buys two of a thing, and nothing that ties the two lines together. */
function isDoubtful(rows: readonly Row[], reasons: readonly Reason[]): boolean {
  const [first, second] = rows;
  if (!first || !second || !BOUGHT_BY_TWOS.has(first.descriptor.kind)) return false;
  const ids = new Set(reasons.filter(isTelling).map(({ said }) => said.id));
  const rooms = first.descriptor.kind === 'lodging';
  // Two rooms are paid at one desk within a minute.
  if (TYING.some((id) => ids.has(id) && !(rooms && id === 'reasons.sameMinute'))) return false;
  // However odd the price of a room: the next room and the next night cost the same.
  const ordinary = rooms ? second.bought - first.bought <= 1 : ids.has('reasons.commonAmount');
  return ordinary && ids.has('reasons.onPurpose');
}

/** Two rooms, two gifts, two children, two patients, two parcels, two domains. */
const BOUGHT_BY_TWOS: ReadonlySet<MerchantKind> = new Set([
  'lodging',
  'gift',
  'course',
  'health',
  'marketplace',
  'registrar',
]);

function isTelling({ weight }: Reason): boolean {
  return Math.abs(weight) >= DOUBTFUL;
}

/** What ties two lines to one purchase however ordinary its price. */
const TYING: readonly MessageId[] = [
  'reasons.sameReference',
  'reasons.sameCode',
  'reasons.sameMinute',
  'reasons.sameTimeOfDay',
];

/** Two lines that cannot be one purchase: parts of a plan, or charged, returned and charged again. */
export function cannotBeOne(one: Row, other: Row, { credits }: Purchases): boolean {
  const [first, second] = byTimeThenContent(one, other) <= 0 ? [one, other] : [other, one];
  return areInstalments(first, second) || isReturnedBetween(first, second, credits);
}
