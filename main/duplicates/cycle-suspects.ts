import { cadenceOf } from './cadence.ts';
import type { Cadence } from './chain.ts';
import { type Beside, cycleEvidence } from './cycle.ts';
import { type Intruder, intrudersOf } from './intruders.ts';
import { cannotBeOne, judge, type Purchases, type Suspect } from './judge.ts';
import { byTimeThenContent, type Row } from './rows.ts';

/** Three charges of one payment lie so close together; a later one is another cycle's, or a double of its own. */
export const TOGETHER_DAYS = 10;

/** Judges the charges that a rhythm has no place for, each with the regular one it stands beside. */
export function cycleSuspects(cadence: Cadence, purchases: Purchases): Suspect[] {
  const intruders = intrudersOf(cadence);
  if (intruders.length === 0) return [];
  const around = whatIsAround(cadence, purchases);
  const byRegular = Map.groupBy(intruders, (intruder) => intruder.regular);
  return [...byRegular].flatMap(([regular, near]) => {
    const real = near.filter(({ extra }) => !cannotBeOne(extra, regular, purchases));
    const alone = real.map((intruder) => judgeTogether([intruder], regular, cadence, around, purchases));
    const good = real.filter(
      ({ extra }, index) =>
        (alone[index]?.logit ?? 0) > 0 && Math.abs(extra.day - regular.day) <= TOGETHER_DAYS,
    );
    if (good.length < 2) return alone;
    const together = judgeTogether(good, regular, cadence, around, purchases);
    // Among what a store sells at that price one of them may be the double all the same.
    if (together.logit < 0) return alone;
    return [together, ...alone.filter((_, index) => !good.some((intruder) => intruder === real[index]))];
  });
}

/** Beyond this many charges a merchant is a shop, whatever plan it also sells. */
const MANY = 400;

/** Single purchases of a merchant that sells a plan. */
interface Around extends Omit<Beside, 'equal'> {
  /** At the price of the plan, and far from all that is regular. */
  readonly far: readonly Row[];
}

/** Charges at other prices that keep no rhythm; one change of plan or a yearly bill is no sign of single purchases. */
function whatIsAround(cadence: Cadence, { charges }: Purchases): Around {
  const days = (charges.at(-1)?.day ?? 0) - (charges[0]?.day ?? 0);
  if (charges.length > MANY) return { count: MANY, days, far: [] };
  const regular = new Set(cadence.chains.flatMap((chain) => chain.rows));
  const prices = new Set([...regular].map((row) => row.value));
  const others = charges.filter((row) => !prices.has(row.value));
  const plan = others.length === 0 ? null : cadenceOf(others);
  const count = Math.max(0, plan ? plan.extras.length - 1 : others.length - 2);
  const far = cadence.extras.filter((row) => prices.has(row.value) && isFar(row, regular));
  return { count, days, far };
}

/** What was bought by itself beside these: in a store each that lies far from the rhythm; elsewhere two may be doubles weeks later. */
function besideOf({ count, days, far }: Around, extras: readonly Row[]): Beside {
  const inStore = extras[0]?.descriptor.kind === 'appstore';
  const equal = inStore ? far.filter((row) => !extras.includes(row)).length : Math.max(0, far.length - 2);
  return { count: count + equal, equal, days };
}

function judgeTogether(
  intruders: readonly Intruder[],
  regular: Row,
  cadence: Cadence,
  around: Around,
  purchases: Purchases,
): Suspect {
  const extras = intruders.map(({ extra }) => extra);
  const rows = [regular, ...extras].sort(byTimeThenContent);
  const [first] = intruders;
  return judge(
    rows,
    first ? cycleEvidence(first, cadence, besideOf(around, extras)) : { base: 0, reasons: [] },
    purchases,
  );
}

/** Days from any regular charge beyond which an equal one is rather no double charge of it. */
const FAR_DAYS = 8;

function isFar(row: Row, regular: ReadonlySet<Row>): boolean {
  return [...regular].every((other) => Math.abs(other.day - row.day) > FAR_DAYS);
}
