import { type Cadence, cadenceOf } from './cadence.ts';
import { type Beside, cycleEvidence, type Intruder, intrudersOf } from './cycle.ts';
import { cannotBeOne, judge, type Purchases, type Suspect } from './judge.ts';
import { byTimeThenContent, type Row } from './rows.ts';

/** Three charges of one payment lie so close together; a later one is another cycle's, or a double of its own. */
export const TOGETHER_DAYS = 10;

/** Judges the charges that a rhythm has no place for, each with the regular one it stands beside. */
export function cycleSuspects(cadence: Cadence, purchases: Purchases): Suspect[] {
  const intruders = intrudersOf(cadence);
  if (intruders.length === 0) return [];
  const beside = whatIsBeside(cadence, purchases);
  const byRegular = Map.groupBy(intruders, (intruder) => intruder.regular);
  return [...byRegular].flatMap(([regular, near]) => {
    const real = near.filter(({ extra }) => !cannotBeOne(extra, regular, purchases));
    const alone = real.map((intruder) => judgeTogether([intruder], regular, cadence, beside, purchases));
    const good = real.filter(
      ({ extra }, index) =>
        (alone[index]?.logit ?? 0) > 0 && Math.abs(extra.day - regular.day) <= TOGETHER_DAYS,
    );
    if (good.length < 2) return alone;
    const apart = alone.filter((_, index) => !good.some((intruder) => intruder === real[index]));
    return [judgeTogether(good, regular, cadence, beside, purchases), ...apart];
  });
}

/** Beyond this many charges a merchant is a shop, whatever plan it also sells. */
const MANY = 400;

/** Charges at other prices that keep no rhythm; one change of plan or a yearly bill is no sign of single purchases. */
function whatIsBeside(cadence: Cadence, { charges }: Purchases): Beside {
  const days = (charges.at(-1)?.day ?? 0) - (charges[0]?.day ?? 0);
  if (charges.length > MANY) return { count: MANY, equal: 0, days };
  const regular = new Set(cadence.chains.flatMap((chain) => chain.rows));
  const prices = new Set([...regular].map((row) => row.value));
  const others = charges.filter((row) => !prices.has(row.value));
  const plan = others.length === 0 ? null : cadenceOf(others);
  const count = Math.max(0, plan ? plan.extras.length - 1 : others.length - 2);
  // What lies far from all that is regular was bought by itself.
  const far = cadence.extras.filter((row) => prices.has(row.value) && isFar(row, regular));
  // In a store such a one was bought; elsewhere two may be doubles weeks later.
  const equal = Math.max(0, far.length - (charges[0]?.descriptor.kind === 'appstore' ? 0 : 2));
  return { count: count + equal, equal, days };
}

function judgeTogether(
  intruders: readonly Intruder[],
  regular: Row,
  cadence: Cadence,
  beside: Beside,
  purchases: Purchases,
): Suspect {
  const rows = [regular, ...intruders.map(({ extra }) => extra)].sort(byTimeThenContent);
  const [first] = intruders;
  return judge(rows, first ? cycleEvidence(first, cadence, beside) : { base: 0, reasons: [] }, purchases);
}

/** Days from any regular charge beyond which an equal one is rather no double charge of it. */
const FAR_DAYS = 8;

function isFar(row: Row, regular: ReadonlySet<Row>): boolean {
  return [...regular].every((other) => Math.abs(other.day - row.day) > FAR_DAYS);
}
