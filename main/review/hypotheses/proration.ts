import type { Row } from '../../duplicates/rows.ts';
import type { Money } from '../../../shared/money.ts';
import { askedFor, differenceOf } from './amounts.ts';
import {
  type Evidence,
  type Finding,
  fresh,
  SLIGHT,
  speaksAgainst,
  speaksFor,
  STRONG,
  TELLING,
} from './finding.ts';
import { productOf } from './products.ts';
import { type Situation, textOf } from './situation.ts';

/** Plans that are billed by the seat. */
const SEATS = /(?<!\p{L})(?:team|teams|business|enterprise|workspace|seats?)(?!\p{L})|좌석|팀/u;
/** So near the regular bill a part of the cycle costs about the whole price or nothing. */
const MID_CYCLE_DAYS = 3;
/** Beyond a month the regular charge is no longer that of this period. */
const LONGEST_CYCLE = 31;

/** Part of a price, for a seat added or a plan changed inside the period. Null where nothing hints at it. */
export function proration(situation: Situation): Finding | null {
  const { kind, charges, flag } = situation;
  if (kind !== 'subscription' && !charges.some((row) => productOf(row) === 'plan')) return null;
  const regular = regularPrice(situation);
  const odd = charges.filter((row) => regular !== null && row.value !== regular.minor);
  const difference = differenceOf(situation);
  const isWhole = difference === null && (regular === null || odd.length === 0);
  const evidence = [
    ...seats(charges),
    ...(isWhole ? whole(situation, regular) : parts(situation, regular, odd)),
  ];
  if (!(isWhole && regular !== null) && !evidence.some(({ weight }) => weight > 0)) return null;
  return {
    usual: -1,
    evidence,
    ruledOut: isWhole && regular !== null,
    settles: { id: 'hypotheses.proration.settles', values: { merchant: flag.merchant } },
  };
}

/** What the merchant's other charges cost most often; null where that is no price of a plan. */
function regularPrice({ others, first }: Situation): Money | null {
  const prices = Map.groupBy(
    others.filter((row) => row.currency === first.currency),
    (row) => row.value,
  );
  const [most] = [...prices].sort(([, one], [, other]) => other.length - one.length);
  return most && most[1].length >= Math.max(2, others.length / 3)
    ? { minor: most[0], currency: first.currency }
    : null;
}

function seats(charges: readonly Row[]): Evidence[] {
  const named = charges.find((row) => SEATS.test(row.descriptor.text));
  if (!named) return [];
  return [
    fresh(speaksFor({ id: 'hypotheses.proration.for.seats', values: { text: textOf(named) } }, TELLING)),
  ];
}

function whole({ first }: Situation, regular: Money | null): Evidence[] {
  const values = { amount: askedFor(first) };
  return [
    regular === null
      ? speaksAgainst({ id: 'hypotheses.proration.against.equal', values }, TELLING)
      : speaksAgainst({ id: 'hypotheses.proration.against.regular', values }, STRONG),
  ];
}

function parts(situation: Situation, regular: Money | null, odd: readonly Row[]): Evidence[] {
  const { first, last, others } = situation;
  const found: Evidence[] = [];
  const [part] = odd;
  if (regular && part && part.value < regular.minor) {
    const values = { amount: askedFor(part), day: { day: part.charge.day }, regular };
    found.push(fresh(speaksFor({ id: 'hypotheses.proration.for.below', values }, STRONG)));
    const full = others.filter((row) => row.value === regular.minor);
    const before = full.findLast((row) => row.day <= part.day);
    if (before && part.day - before.day >= MID_CYCLE_DAYS && part.day - before.day <= LONGEST_CYCLE) {
      const days = part.day - before.day;
      const said = {
        id: 'hypotheses.proration.for.midCycle',
        values: { days, day: { day: before.charge.day } },
      } as const;
      found.push(speaksFor(said, TELLING));
    }
  } else if (last.value > first.value && last.currency === first.currency) {
    const values = { first: askedFor(first), second: askedFor(last) };
    found.push(speaksFor({ id: 'hypotheses.proration.for.dearer', values }, SLIGHT));
  }
  if (first.value === last.value && first.currency === last.currency) {
    found.push(
      speaksAgainst(
        { id: 'hypotheses.proration.against.equal', values: { amount: askedFor(first) } },
        SLIGHT,
      ),
    );
  }
  return found;
}
