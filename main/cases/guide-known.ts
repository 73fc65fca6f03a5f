import type { GuideItem } from '../../shared/dispute/guide.ts';
import { isSameMoney, type Money } from '../../shared/money.ts';
import { MOST_FOLLOW_UPS } from '../../shared/dispute/policies.ts';
import type { CaseFacts } from './facts.ts';
import { outcomeOf } from './money.ts';
import { proofOf } from './proof.ts';
import type { CaseCharge } from '../../shared/case/claim.ts';
import type { ProofItem } from '../../shared/case/terms.ts';

/** The points of the guide that the record of a case shows to be done. What it cannot show is not among them. */
export function knownOfGuide(facts: CaseFacts): readonly GuideItem[] {
  return (Object.keys(KNOWN) as KnownItem[]).filter((item) => KNOWN[item](facts));
}

const KNOWN = {
  'check-posted': ({ claim }) => charges(claim).every(({ pending }) => !pending),
  // The review shows what else it can be before somebody says "charged twice".
  'check-causes': ({ from, log }) => from === 'flag' || log.some(({ kind }) => kind === 'confirmed'),
  'check-currency': ({ claim: { owed, charges: claimed } }) =>
    owed !== null && claimed.every((charge) => isSameMoney(asked(charge), asked(owed))),
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

/** In the currency in which it was asked; without another one that of the account. */
function asked({ original, amount }: CaseCharge): Money {
  return original ?? amount;
}

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
