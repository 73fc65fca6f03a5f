import type { CaseDeed, OfferedDeed } from '../../shared/case/next-step.ts';
import type { LetterKind } from '../../shared/case/terms.ts';
import type { OutsideRoute } from '../../shared/dispute/terms.ts';
import { isOf } from './applying.ts';
import type { CaseFacts } from './facts.ts';
import { outcomeOf } from './money.ts';

/** A deed that needs nothing more to be opened. */
export function offer(deed: CaseDeed): OfferedDeed {
  return { deed, letter: null, with: null };
}

export function write(letter: LetterKind): OfferedDeed {
  return { deed: 'write-letter', letter, with: null };
}

/** A message that was sent without Recoup's letter, or a call. */
export function logSent(letter: LetterKind): OfferedDeed {
  return { deed: 'log-contact', letter, with: null };
}

export function fileWith(whom: OutsideRoute): OfferedDeed {
  return { deed: 'file', letter: null, with: whom };
}

export function appealTo(whom: 'issuer' | 'regulator'): OfferedDeed {
  return { deed: 'appeal', letter: null, with: whom };
}

/** Takes back what is open with them; the merchant has paid, say. */
export function withdrawFrom(whom: OutsideRoute): OfferedDeed {
  return { deed: 'withdraw-dispute', letter: null, with: whom };
}

/** As long as there is something left to write off. */
export function writeOff(facts: CaseFacts): OfferedDeed[] {
  return outcomeOf(facts).remaining.minor > 0 ? [offer('write-off')] : [];
}

/** Who decides besides the merchant, by the way it was paid: the store where it was not asked yet. */
export function outsideFor(facts: CaseFacts): OutsideRoute {
  const { claim, storeAskedOn } = facts;
  switch (claim.route) {
    case 'card':
    case 'debit-card':
    case 'prepaid':
      return 'issuer';
    case 'paypal':
      return lostWith(facts, 'paypal') ? 'issuer' : 'paypal';
    case 'bank-transfer':
      return 'bank';
    case 'app-store':
    case 'google-play':
      return storeAskedOn === null ? 'store' : 'issuer';
  }
}

/** A way that is left after a decision against the person, if any: the card behind a wallet. */
export function otherWay(facts: CaseFacts): OfferedDeed[] {
  const whom = outsideFor(facts);
  return lostWith(facts, whom) || facts.filings.length === 0 ? [] : [fileWith(whom)];
}

function lostWith({ filings }: CaseFacts, whom: OutsideRoute): boolean {
  return filings.some((filing) => filing.with === whom && filing.ended?.how === 'merchant');
}

/** The letter that goes with a filing. */
export function letterFor(whom: OutsideRoute): LetterKind {
  switch (whom) {
    case 'issuer':
    case 'regulator':
      return 'issuer-statement';
    case 'paypal':
      return 'paypal-claim';
    case 'bank':
      return 'bank-objection';
    case 'store':
      return 'store-request';
  }
}

/** What was bought on Google Play from OpenAI is refunded by OpenAI. */
export function isPlayOfOpenAi({ claim }: CaseFacts): boolean {
  return claim.route === 'google-play' && isOf('openai', claim.merchant);
}

/** The first message goes to the store where the merchant cannot refund. */
export function firstLetter(facts: CaseFacts): LetterKind {
  const { route } = facts.claim;
  const store = route === 'app-store' || (route === 'google-play' && !isPlayOfOpenAi(facts));
  return store ? 'store-request' : 'first-request';
}
