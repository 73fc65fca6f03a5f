import type { Row } from '../../duplicates/rows.ts';
import { monthOf } from '../../../shared/day.ts';
import { askedFor } from './amounts.ts';
import {
  DECISIVE, type Evidence, type Finding, fresh, SLIGHT, speaksAgainst, speaksFor, STRONG, TELLING,
} from './finding.ts'; // prettier-ignore
import { type Situation, textOf } from './situation.ts';

const SPEAKS_OF_PARTS = /할부|분할|instal|ratenkauf|ratenzahlung|pay in \d|(?<!\p{L})rate \d/u;
/** Equal parts lie about a month apart. */
const MONTH = { least: 26, most: 35 } as const;

/** Two parts of one purchase that is paid in parts. Null where nothing hints at parts. */
export function instalment(situation: Situation): Finding | null {
  const { charges, others, kind } = situation;
  const hints =
    kind === 'instalments' ||
    [...charges, ...others].some((row) => row.charge.instalment !== null) ||
    charges.some((row) => SPEAKS_OF_PARTS.test(row.descriptor.text));
  if (!hints) return null;
  const evidence = [...marks(situation), ...words(charges), ...months(situation)];
  const [one, other] = [situation.first.charge.instalment, situation.last.charge.instalment];
  const samePart = one !== null && other !== null && one.number === other.number;
  const unmarked = one === null && other === null && kind !== 'instalments' && words(charges).length === 0;
  return {
    usual: kind === 'instalments' ? 1 : 0,
    evidence,
    ruledOut: samePart || unmarked,
    settles: { id: 'hypotheses.instalment.settles' },
  };
}

function marks({ first, last, others, kind }: Situation): Evidence[] {
  const [one, other] = [first.charge.instalment, last.charge.instalment];
  if (one && other) {
    const values = { first: one.number, second: other.number, of: other.of };
    return [
      one.number === other.number
        ? fresh(speaksAgainst({ id: 'hypotheses.instalment.against.samePart', values }, STRONG))
        : fresh(speaksFor({ id: 'hypotheses.instalment.for.parts', values }, DECISIVE)),
    ];
  }
  const marked = one ? first : other ? last : null;
  const mark = one ?? other;
  if (marked && mark) {
    const values = { number: mark.number, of: mark.of, day: { day: marked.charge.day } };
    return [speaksAgainst({ id: 'hypotheses.instalment.against.oneMark', values }, SLIGHT)];
  }
  const elsewhere = others.findLast((row) => row.charge.instalment !== null);
  if (elsewhere?.charge.instalment) {
    const { number, of } = elsewhere.charge.instalment;
    const values = { day: { day: elsewhere.charge.day }, number, of };
    return [speaksAgainst({ id: 'hypotheses.instalment.against.noMarkHere', values }, STRONG)];
  }
  return kind === 'instalments'
    ? []
    : [speaksAgainst({ id: 'hypotheses.instalment.against.noMark' }, TELLING)];
}

function words(charges: readonly Row[]): Evidence[] {
  const row = charges.find(({ descriptor }) => SPEAKS_OF_PARTS.test(descriptor.text));
  if (!row) return [];
  return [speaksFor({ id: 'hypotheses.instalment.for.text', values: { text: textOf(row) } }, TELLING)];
}

function months({ first, last, days, equal }: Situation): Evidence[] {
  const values = { first: { day: first.charge.day }, second: { day: last.charge.day }, days };
  if (days >= MONTH.least && days <= MONTH.most) {
    return [speaksFor({ id: 'hypotheses.instalment.for.monthApart', values }, TELLING)];
  }
  const before = equal.findLast((row) => isMonthBefore(row, first));
  const found: Evidence[] = [];
  if (before) {
    const said = {
      id: 'hypotheses.instalment.for.monthly',
      values: { amount: askedFor(first), day: { day: before.charge.day } },
    } as const;
    found.push(speaksFor(said, SLIGHT));
  }
  // A Korean bill dates all parts by the purchase: with marks, the month proves nothing.
  const marked = first.charge.instalment !== null && last.charge.instalment !== null;
  if (!marked && monthOf(first.charge.day) === monthOf(last.charge.day)) {
    found.push(speaksAgainst({ id: 'hypotheses.instalment.against.oneMonth', values }, TELLING));
  }
  return found;
}

function isMonthBefore(row: Row, first: Row): boolean {
  const days = first.day - row.day;
  return days >= MONTH.least && days <= MONTH.most;
}
