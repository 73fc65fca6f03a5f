import { POSSIBLE } from '../../duplicates/weights.ts';
import type { Hypothesis, HypothesisId } from '../../../shared/review.ts';
import { DECISIVE, type Evidence, type Finding } from './finding.ts';
import type { Situation } from './situation.ts';

export interface Found {
  readonly id: HypothesisId;
  readonly finding: Finding;
}

/** From this share of the whole on an explanation is worth thinking of. */
const PLAUSIBLE = 0.1;
/** Where the score leaves so much, the best of the others is worth a thought however many share it. */
const LEFT = 0.15;
/** More explanations than this are no help. */
const MOST_SHOWN = 6;
/**
 * The score goes no lower than this, however often the person said that such charges were theirs:
 * then it is less than the score says.
 */
const BELOW_FLOOR = 0.6;

/**
 * The explanations with their standing, best first. The flag's score is the share of "charged twice";
 * the others divide what it leaves, and evidence that the score does not know moves all of them.
 */
export function rank(situation: Situation, found: readonly Found[]): Hypothesis[] {
  const shares = sharesOf(situation, found);
  const share = (one: Found) => shares.get(one.id) ?? 0;
  const lead = leaderOf(situation, found, share);
  const next = best(
    found.filter((one) => competes(one) && one !== lead),
    share,
  );
  const isPlausible = (one: Found) =>
    // A flag is only raised where that much speaks for it.
    one.id === 'charged-twice' ||
    share(one) >= PLAUSIBLE ||
    (one === next && 1 - situation.flag.score >= LEFT);
  return found
    .toSorted(
      (one, other) =>
        Number(other === lead) - Number(one === lead) ||
        Number(one.finding.ruledOut) - Number(other.finding.ruledOut) ||
        share(other) - share(one),
    )
    .slice(0, MOST_SHOWN)
    .map((one) => {
      if (one === lead) return hypothesis(one, 'leading');
      if (one.finding.ruledOut) return hypothesis(one, 'ruled-out');
      return hypothesis(one, isPlausible(one) ? 'plausible' : 'unlikely');
    });
}

function best(found: readonly Found[], share: (one: Found) => number): Found | undefined {
  return found.toSorted((one, other) => share(other) - share(one))[0];
}

function hypothesis({ id, finding }: Found, standing: Hypothesis['standing']): Hypothesis {
  return {
    id,
    standing,
    for: finding.evidence.filter(({ weight }) => weight > 0).map(({ said }) => said),
    against: finding.evidence.filter(({ weight }) => weight < 0).map(({ said }) => said),
    settles: finding.settles,
  };
}

/**
 * What the facts of the flag say leads: the return, or the authorisation. An open flag was raised
 * because it looks charged twice, so that leads, unless a document proves something else or the
 * person's own answers outweigh the score.
 */
function leaderOf(situation: Situation, found: readonly Found[], share: (one: Found) => number) {
  const { flag, charges } = situation;
  const of = (id: HypothesisId) => found.find((one) => one.id === id && !one.finding.ruledOut);
  const closed = flag.status === 'dissolved';
  if (flag.status === 'refunded' || (closed && flag.refunds.length > 0)) {
    const back = of('refunded');
    if (back) return back;
  }
  if ((flag.status === 'pending' || closed) && charges.some((row) => row.charge.pending)) {
    return of('authorisation');
  }
  const twice = of('charged-twice');
  const free = closed || isOutweighed(situation);
  const rival = best(
    found.filter((one) => competes(one) && (free || isProven(one))),
    share,
  );
  return rival && twice && share(rival) > share(twice) ? rival : twice;
}

function isProven({ finding }: Found): boolean {
  return finding.evidence.some((one) => one.fresh && one.weight >= DECISIVE);
}

/** The lessons pushed the score down to where it goes no lower. */
function isOutweighed({ flag, reasons }: Situation): boolean {
  return reasons.has('reasons.bothYours') && flag.score <= POSSIBLE;
}

function sharesOf(situation: Situation, found: readonly Found[]): Map<HypothesisId, number> {
  const { score: told } = situation.flag;
  const score = isOutweighed(situation) ? told * BELOW_FLOOR : told;
  const others = found.filter(competes);
  const sum = others.reduce((total, { finding }) => total + Math.exp(heard(finding)), 0);
  const raw = new Map<HypothesisId, number>();
  for (const { id, finding } of others) {
    raw.set(id, (1 - score) * (Math.exp(heard(finding)) / sum) * Math.exp(unheard(finding)));
  }
  raw.set('charged-twice', score);
  const total = [...raw.values()].reduce((all, one) => all + one, 0);
  const shares = new Map([...raw].map(([id, one]) => [id, one / total]));
  // That it came back does not compete with why it was taken.
  const back = found.find(({ id }) => id === 'refunded');
  if (back && !back.finding.ruledOut) shares.set('refunded', probability(heard(back.finding)));
  return shares;
}

function competes({ id, finding }: Found): boolean {
  return id !== 'charged-twice' && id !== 'refunded' && !finding.ruledOut;
}

function heard({ usual, evidence }: Finding): number {
  return evidence.filter((one) => !one.fresh).reduce(add, usual);
}

function unheard({ evidence }: Finding): number {
  return evidence.filter((one) => one.fresh).reduce(add, 0);
}

function add(sum: number, { weight }: Evidence): number {
  return sum + weight;
}

function probability(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
