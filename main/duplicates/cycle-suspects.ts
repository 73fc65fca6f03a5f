import { type Cadence, cadenceOf } from './cadence.ts';
import { cycleEvidence, type Intruder, intrudersOf } from './cycle.ts';
import { cannotBeOne, judge, type Purchases, type Suspect } from './judge.ts';
import { byTimeThenContent, type Row } from './rows.ts';

/** Judges the charges that a rhythm has no place for, each with the regular one it stands beside. */
export function cycleSuspects(cadence: Cadence, purchases: Purchases): Suspect[] {
  const intruders = intrudersOf(cadence);
  if (intruders.length === 0) return [];
  const irregular = irregularBeside(cadence, purchases);
  const byRegular = Map.groupBy(intruders, (intruder) => intruder.regular);
  return [...byRegular].flatMap(([regular, beside]) => {
    const real = beside.filter(({ extra }) => !cannotBeOne(extra, regular, purchases));
    const alone = real.map((intruder) => judgeTogether([intruder], regular, cadence, irregular, purchases));
    const good = real.filter((_, index) => (alone[index]?.logit ?? 0) > 0);
    return good.length < 2 ? alone : [judgeTogether(good, regular, cadence, irregular, purchases)];
  });
}

/** Beyond this many charges a merchant is a shop, whatever plan it also sells. */
const MANY = 400;

/** Charges at other prices that keep no rhythm, and extra ones far from any regular charge. */
function irregularBeside(cadence: Cadence, { charges }: Purchases): number {
  if (charges.length > MANY) return MANY;
  const regular = new Set(cadence.chains.flatMap((chain) => chain.rows));
  const prices = new Set([...regular].map((row) => row.value));
  const others = charges.filter((row) => !prices.has(row.value));
  if (others.length === 0) return 0;
  const plan = cadenceOf(others);
  if (plan) return plan.extras.length;
  // One change of plan or a yearly bill beside a monthly one is no sign of single purchases.
  return Math.max(0, others.length - 2);
}

function judgeTogether(
  intruders: readonly Intruder[],
  regular: Row,
  cadence: Cadence,
  irregular: number,
  purchases: Purchases,
): Suspect {
  const rows = [regular, ...intruders.map(({ extra }) => extra)].sort(byTimeThenContent);
  const [first] = intruders;
  return judge(rows, first ? cycleEvidence(first, cadence, irregular) : { base: 0, reasons: [] }, purchases);
}
