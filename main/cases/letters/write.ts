import type { LetterDraft, WrittenLetter } from '../../../shared/case/letters.ts';
import type { LetterKind } from '../../../shared/case/terms.ts';
import type { DirectoryEntry } from '../../../shared/dispute/directory-entry.ts';
import type { Language } from '../../../shared/messages/entry.ts';
import type { Said } from '../../../shared/said.ts';
import { addressOf } from '../directory.ts';
import { factsIn, filledWith, withGiven, written } from './fill.ts';
import { answerTime, lastAnswer, type LetterFacts } from './letter-facts.ts';
import { placesFor, whereToSend } from './places.ts';
import { citesIn } from './references.ts';
import { bankObjection } from './text/bank-objection.ts';
import { escalation } from './text/escalation.ts';
import { firstRequest } from './text/first-request.ts';
import { followUp } from './text/follow-up.ts';
import { issuerStatement } from './text/issuer-statement.ts';
import type { LetterText } from './text/letter.ts';
import { paypalClaim } from './text/paypal-claim.ts';
import { storeRequest } from './text/store-request.ts';
import { termsArgument } from './text/terms-argument.ts';
import { thanks } from './text/thanks.ts';

const TEXTS: Readonly<Record<LetterKind, LetterText>> = {
  'first-request': firstRequest,
  'follow-up': followUp,
  escalation,
  'terms-argument': termsArgument,
  'issuer-statement': issuerStatement,
  'paypal-claim': paypalClaim,
  'bank-objection': bankObjection,
  'store-request': storeRequest,
  thanks,
};

/** To whom an e-mail could go; all others are sent by a form, an app, or post. */
const BY_MAIL: readonly LetterKind[] = [
  'first-request',
  'follow-up',
  'escalation',
  'terms-argument',
  'thanks',
];

/** A letter of this kind, in its own language, with what the case knows filled in and the rest marked. */
export function write(
  kind: LetterKind,
  language: Language,
  facts: LetterFacts,
  directory: readonly DirectoryEntry[] = [],
): LetterDraft {
  const letter = lettered(kind, language, withGiven(facts));
  // What was given can be corrected, also where the letter no longer shows that it was asked for.
  const unaided = lettered(kind, language, { ...facts, given: {} });
  const asked = [...factsIn(textOf(unaided), language, facts), ...factsIn(textOf(letter), language, facts)];
  const once = [...new Map(asked.map((fact) => [fact.fact, fact])).values()];
  const given = once.filter(({ fact }) => facts.given[fact] !== undefined);
  const [subject, body] = [letter.subject, letter.body].map((text) => filledWith(text, given, language));
  const places = placesFor(kind, facts, directory);
  const all = `${subject}\n${body}`;
  return {
    letter: kind,
    language,
    to: BY_MAIL.includes(kind) ? addressOf(facts.claim.merchant) : '',
    places,
    where: whereToSend(kind, facts, places),
    subject: subject ?? '',
    body: body ?? '',
    missing: factsIn(all, language, facts),
    given: given.map((fact) => ({ ...fact, mark: written(fact.value, fact.as, language) })),
    notes: notesOn(kind, facts),
    kept: null,
    cites: citesIn(all, language),
  };
}

function lettered(kind: LetterKind, language: Language, facts: LetterFacts): WrittenLetter {
  const { subject, paragraphs } = TEXTS[kind][language](facts);
  return { subject, body: paragraphs.filter((paragraph) => paragraph !== null).join('\n\n') };
}

function textOf({ subject, body }: WrittenLetter): string {
  return `${subject}\n${body}`;
}

/** Letters that name a day for the answer, and how long is waited for it. */
const ASKS_BY: Readonly<Partial<Record<LetterKind, 'merchant-second-reply' | 'escalation-reply'>>> = {
  escalation: 'escalation-reply',
  'follow-up': 'merchant-second-reply',
};

/** Why another day is asked for than one would expect. */
function notesOn(kind: LetterKind, facts: LetterFacts): readonly Said[] {
  const wait = ASKS_BY[kind];
  const { limit } = facts;
  // Who sends what was asked for names no day.
  if (!wait || limit === null || (kind === 'follow-up' && lastAnswer(facts)?.answer === 'asks-more'))
    return [];
  const { day, usual } = answerTime(facts, wait);
  if (day === usual) return [];
  if (day === null) return [{ id: 'letters.note.noDay', values: { limit: { day: limit } } }];
  return [
    {
      id: 'letters.note.askedBy',
      values: { day: { day }, usual: { day: usual }, limit: { day: limit } },
    },
  ];
}
