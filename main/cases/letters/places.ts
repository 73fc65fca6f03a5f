import type { LetterKind } from '../../../shared/case/terms.ts';
import type { DirectoryEntry } from '../../../shared/dispute/directory-entry.ts';
import type { Said } from '../../../shared/said.ts';
import { type LetterFacts, messagesSent, ticketOf } from './letter-facts.ts';

type Whom = DirectoryEntry['kind'];

/** To whom a letter of this kind goes, by the way it was paid. */
function whomOf(kind: LetterKind, { claim, lastReturn }: LetterFacts): Whom {
  switch (kind) {
    case 'store-request':
      return 'store';
    case 'issuer-statement':
      return 'issuer';
    case 'paypal-claim':
      return 'paypal';
    case 'bank-objection':
      return 'bank';
    case 'thanks':
      return lastReturn?.way === 'goodwill' || lastReturn === null ? 'merchant' : lastReturn.way;
    case 'first-request':
    case 'follow-up':
    case 'escalation':
    case 'terms-argument':
      return claim.route === 'app-store' ? 'store' : 'merchant';
  }
}

/** Contacts of a merchant that are for one matter only. */
const ONLY_FOR: Readonly<Record<string, (facts: LetterFacts) => boolean>> = {
  'openai-unauthorised': ({ claim }) => claim.reason === 'not-mine',
  'openai-withdrawal': () => false,
  'openai-ar': ({ claim }) =>
    /\borg-/i.test(claim.customer) || claim.charges.some(({ description }) => /\bAPI\b/i.test(description)),
};

/** Where a letter of this kind can be sent, of those whom the case can turn to; the person's own come last. */
export function placesFor(
  kind: LetterKind,
  facts: LetterFacts,
  directory: readonly DirectoryEntry[],
): readonly DirectoryEntry[] {
  const whom = whomOf(kind, facts);
  return directory.filter((entry) => {
    if (entry.own) return true;
    // A bank is known as the issuer of its cards.
    const fits = entry.kind === whom || (whom === 'bank' && entry.kind === 'issuer');
    return fits && entry.channel !== null && (ONLY_FOR[entry.id]?.(facts) ?? true);
  });
}

/** Whom is asked again in the same conversation. */
const AGAIN: readonly LetterKind[] = ['follow-up', 'escalation', 'terms-argument', 'thanks'];

/** What to know of where it is sent, besides the places themselves. */
export function whereToSend(
  kind: LetterKind,
  facts: LetterFacts,
  places: readonly DirectoryEntry[],
): readonly Said[] {
  const whom = whomOf(kind, facts);
  const last = AGAIN.includes(kind) && whom === 'merchant' ? messagesSent(facts).at(-1) : undefined;
  const ticket = ticketOf(facts);
  return [
    ...(last
      ? [
          {
            id: 'letters.where.again',
            values: { channel: last.channel, day: { day: last.on }, ticket: ticket === '' ? 'none' : ticket },
          } as const,
        ]
      : []),
    ...(isWrittenNotice(kind, facts) ? [{ id: 'letters.where.billing' } as const] : []),
    ...(places.some(({ own }) => !own) ? [] : [{ id: `letters.where.${LOOK[whom]}` } as const]),
  ];
}

/** The right on a credit card of the US is kept by a letter. */
function isWrittenNotice(kind: LetterKind, { claim }: LetterFacts): boolean {
  return kind === 'issuer-statement' && claim.route === 'card' && claim.country === 'us';
}

/** Where somebody who is not in the directory can be found. */
const LOOK = {
  merchant: 'merchant',
  processor: 'merchant',
  store: 'store',
  paypal: 'merchant',
  issuer: 'issuer',
  bank: 'bank',
  regulator: 'issuer',
} as const satisfies Readonly<Record<Whom, string>>;
