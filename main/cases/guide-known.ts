import type { GuideItem } from '../../shared/dispute/guide.ts';
import { isSameMoney } from '../../shared/money.ts';
import { MOST_FOLLOW_UPS } from '../../shared/dispute/policies.ts';
import type { CaseFacts } from './facts.ts';
import { outcomeOf } from './money.ts';
import { proofOf } from './proof.ts';
import type { ProofItem } from '../../shared/case/terms.ts';

/** The points of the guide that the record of a case shows to be done. What it cannot show is not among them. */
export function knownOfGuide(facts: CaseFacts): readonly GuideItem[] {
  return (Object.keys(KNOWN) as KnownItem[]).filter((item) => KNOWN[item](facts));
}

const KNOWN = {
  // A list that prints no day of booking may show what is only announced.
  'check-posted': ({ claim }) => charges(claim).every(({ pending, posted }) => !pending && posted !== null),
  // To decide on a flag is not to look for what else it can be.
  'check-causes': ({ log }) => log.some(({ kind }) => kind === 'confirmed'),
  // Amounts in the currency of the account alone were not compared in another one.
  'check-currency': ({ claim: { owed, charges: claimed } }) =>
    claimed.every(
      ({ original }) => original !== null && owed?.original && isSameMoney(original, owed.original),
    ),
  'proof-payments': (facts) => has(facts, 'payment-history') && has(facts, 'single-purchase'),
  'proof-usage': (facts) => has(facts, 'usage-history'),
  'proof-reason': (facts) => has(facts, 'reason'),
  'ask-whom': ({ askedOn }) => askedOn !== null,
  'ask-logged': ({ contacts }) =>
    contacts.some(({ out, whom, contact }) => out && isSeller(whom) && (contact?.ticket ?? '') !== ''),
  'again-same': ({ followUps }) => followUps > 0,
  'again-twice': ({ followUps, escalatedOn, filings }) =>
    followUps > 0 && followUps <= MOST_FOLLOW_UPS && (escalatedOn !== null || filings.length > 0),
  'up-supervisor': ({ escalatedOn }) => escalatedOn !== null,
  'up-terms': ({ letters }) => letters.some(({ letter }) => letter === 'terms-argument'),
  'file-one-way': ({ filings }) => filings.length > 0 && open(filings) <= 1,
  'file-number': ({ filings }) => filings.some(({ reference }) => reference !== ''),
  'tidy-arrived': (facts) => {
    const { returned, remaining, provisional } = outcomeOf(facts);
    return returned.minor > 0 && remaining.minor === 0 && provisional.minor === 0;
  },
  'tidy-once': (facts) => {
    const { returned, excess } = outcomeOf(facts);
    return returned.minor > 0 && excess.minor === 0 && open(facts.filings) === 0;
  },
  'tidy-closed': ({ reached }) => reached === 'closed',
} as const satisfies Readonly<Partial<Record<GuideItem, (facts: CaseFacts) => boolean>>>;

type KnownItem = keyof typeof KNOWN;

function charges({ owed, charges: claimed }: CaseFacts['claim']): CaseFacts['claim']['charges'] {
  return owed === null ? claimed : [owed, ...claimed];
}

function has(facts: CaseFacts, item: ProofItem): boolean {
  return proofOf(facts).some((proof) => proof.item === item && proof.done !== 'no');
}

function isSeller(whom: CaseFacts['contacts'][number]['whom']): boolean {
  return whom === 'merchant' || whom === 'store';
}

function open(filings: CaseFacts['filings']): number {
  return filings.filter(({ ended }) => ended === null).length;
}
