import type { LetterDraft } from '../../../shared/case.ts';
import type { LetterKind } from '../../../shared/case-event.ts';
import type { Language } from '../../../shared/messages/entry.ts';
import { addressOf } from '../directory.ts';
import type { LetterFacts } from './letter-facts.ts';
import { gapsIn } from './gaps.ts';
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
export function write(kind: LetterKind, language: Language, facts: LetterFacts): LetterDraft {
  const { subject, paragraphs } = TEXTS[kind][language](facts);
  const body = paragraphs.filter((paragraph) => paragraph !== null).join('\n\n');
  const all = `${subject}\n${body}`;
  return {
    letter: kind,
    language,
    to: BY_MAIL.includes(kind) ? addressOf(facts.claim.merchant) : '',
    subject,
    body,
    missing: gapsIn(all, language),
    cites: citesIn(all, language),
  };
}
