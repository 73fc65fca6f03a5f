import type { CaseEvent } from '../../shared/case/event.ts';
import type { Day } from '../../shared/day.ts';
import type { OutsideRoute } from '../../shared/dispute/terms.ts';
import type { CaseFacts, Filing } from './facts.ts';
import { keyOfCharge } from './open-charges.ts';
import { isOutside } from './phases.ts';

type Of<Kind extends CaseEvent['kind']> = Extract<CaseEvent, { kind: Kind }>;
type Change = Partial<CaseFacts>;

/** The claim is put before somebody who decides. */
export function filed(facts: CaseFacts, id: number, event: Of<'filed'>): Change {
  const filing: Filing = {
    event: id,
    with: event.with,
    on: event.on,
    reference: event.reference,
    form: event.form ?? null,
    writtenOn: event.form === 'written' ? event.on : null,
    inquiry: event.with === 'paypal' && event.inquiry,
    appeal: false,
    ...claimedIn(facts),
    ended: null,
  };
  const store = event.with === 'store';
  return {
    filings: [...facts.filings, filing],
    held: null,
    ...(store && {
      askedOn: facts.askedOn ?? event.on,
      storeAskedOn: facts.storeAskedOn ?? event.on,
      waiting: { for: 'store-reply' as const, from: event.on },
    }),
  };
}

/** What is open with the card company or bank went there in writing, too. */
export function putInWriting({ filings }: CaseFacts, { on }: Of<'put-in-writing'>): Change {
  return {
    filings: filings.map((one) => (isUnwritten(one) ? { ...one, form: 'written', writtenOn: on } : one)),
  };
}

/** Whether something is open with the card company or bank that did not go there in writing. */
export function hasUnwritten({ filings }: Pick<CaseFacts, 'filings'>): boolean {
  return filings.some(isUnwritten);
}

function isUnwritten(filing: Filing): boolean {
  return isAtIssuer(filing) && filing.ended === null && filing.form !== 'written';
}

/** Before the card company or bank itself, and no objection to what it decided. */
export function isAtIssuer({ with: whom, appeal }: Pick<Filing, 'with' | 'appeal'>): boolean {
  return !appeal && (whom === 'issuer' || whom === 'bank');
}

/** An objection to what was decided. */
export function appealed(facts: CaseFacts, id: number, event: Of<'appealed'>): Change {
  const filing: Filing = {
    event: id,
    with: event.with,
    on: event.on,
    reference: event.reference,
    form: null,
    writtenOn: null,
    inquiry: false,
    appeal: true,
    ...claimedIn(facts),
    ended: null,
  };
  return { filings: [...facts.filings, filing], held: null };
}

function claimedIn({ claim }: CaseFacts): Pick<Filing, 'charges' | 'stake'> {
  return { charges: claim.charges.map(keyOfCharge), stake: claim.atStake.minor };
}

/** The filing that was open last: what is said of a filing that is not named is said of this one. */
export function lastOpen({ filings }: Pick<CaseFacts, 'filings'>): Filing | null {
  return filings.findLast((filing) => filing.ended === null) ?? null;
}

/** With whom something is open, each once. */
export function filedWith({ filings }: Pick<CaseFacts, 'filings'>): OutsideRoute[] {
  return [...new Set(filings.flatMap(({ with: whom, ended }) => (ended ? [] : [whom])))];
}

/** What is open at one of them, ended; the others still decide. */
export function oneEnded(
  facts: CaseFacts,
  { on, with: named }: Of<'decided' | 'filing-refused' | 'dispute-withdrawn'>,
  how: 'person' | 'merchant' | 'late' | 'taken-back',
): Change {
  const last = lastOpen(facts)?.with;
  const whom = named ?? last;
  const filings = facts.filings.map((filing) =>
    filing.ended || filing.with !== whom ? filing : { ...filing, ended: { on, how } },
  );
  // What they asked for and what was said before them is over with it.
  const passed = whom === last && lastOpen({ filings }) !== null;
  return {
    filings,
    ...(whom === 'paypal' && { offer: null }),
    ...(passed && { moreAsked: null, held: null, contest: null }),
  };
}

/** An accepted offer ends what is open at PayPal: the seller is to pay now. One that was declined changes nothing. */
export function offerAnswered(facts: CaseFacts, { on, accepted }: Of<'offer-answered'>): Change {
  if (!accepted) return { offer: null };
  const amount = facts.offer?.amount ?? null;
  return {
    offer: null,
    promise: { on, amount, sent: false, agreed: true },
    filings: facts.filings.map((filing) =>
      filing.ended || filing.with !== 'paypal' ? filing : { ...filing, ended: { on, how: 'person' } },
    ),
  };
}

/** What is open at one of them, taken back by the person; what they asked for is over with it. */
export function withdrawnFrom(facts: CaseFacts, event: Of<'dispute-withdrawn'>): Change {
  const whom = event.with ?? lastOpen(facts)?.with;
  const ended = oneEnded(facts, event, 'taken-back');
  return {
    ...ended,
    ...(isOutside(facts.reached) && { moreAsked: null, held: null, contest: null }),
    ...(whom === 'store' && { waiting: null }),
  };
}

/** What is open at anybody else, taken back. */
export function takenBack(facts: CaseFacts, on: Day): Filing[] {
  return facts.filings.map((filing) =>
    filing.ended ? filing : { ...filing, ended: { on, how: 'taken-back' } },
  );
}
