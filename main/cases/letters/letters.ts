import type { LetterDraft, LetterRemark } from '../../../shared/case/letters.ts';
import type { LetterKind, ProofItem } from '../../../shared/case/terms.ts';
import type { DirectoryEntry } from '../../../shared/dispute/directory-entry.ts';
import type { Day } from '../../../shared/day.ts';
import type { Language } from '../../../shared/messages/entry.ts';
import { decidingClocks } from '../clocks.ts';
import type { CaseFacts, LoggedContact } from '../facts.ts';
import { limitOfCase } from '../limits.ts';
import { outcomeOf } from '../money.ts';
import type { LetterFacts, Talk } from './letter-facts.ts';
import { remarksAbout } from './remarks/remarks.ts';
import { write } from './write.ts';

/** What the person gave for letters of a case, and whom they can be sent to. */
export interface LetterHelp {
  readonly given: LetterFacts['given'];
  readonly directory: readonly DirectoryEntry[];
}

const NO_HELP: LetterHelp = { given: {}, directory: [] };

/** A letter of this kind, in its own language, with what the case knows filled in and the rest marked. */
export function writeLetter(
  kind: LetterKind,
  language: Language,
  facts: CaseFacts,
  today: Day,
  { given, directory }: LetterHelp = NO_HELP,
): LetterDraft {
  return write(kind, language, letterFacts(facts, today, given), directory);
}

/** What a gentle reader would say about a letter of this case before it is sent. */
export function remarksOn(
  body: string,
  language: Language,
  facts: CaseFacts,
  today: Day,
  given: LetterFacts['given'] = {},
): readonly LetterRemark[] {
  return remarksAbout(body, language, letterFacts(facts, today, given));
}

/** What of a case letters are written from. */
export function letterFacts(facts: CaseFacts, today: Day, given: LetterFacts['given'] = {}): LetterFacts {
  const { remaining, returned } = outcomeOf(facts);
  const arrived = facts.money.findLast(
    ({ provisional, takenBackOn }) => !provisional && takenBackOn === null,
  );
  return {
    claim: facts.claim,
    today,
    // When nothing is left a letter still speaks of what it was about.
    remaining: remaining.minor === 0 ? facts.claim.atStake : remaining,
    returned,
    lastReturn: arrived ? { on: arrived.on, amount: arrived.amount, way: arrived.way } : null,
    promised: facts.promise ? { on: facts.promise.on, amount: facts.promise.amount } : null,
    talk: facts.contacts.filter(isWithSeller).map(talkOf),
    filed: facts.filings.findLast(({ ended }) => ended === null) ?? null,
    checked: SEEN.map((item) => facts.proof[item])
      .filter((one) => one?.done === true && one.note !== '')
      .map((one) => one?.note ?? ''),
    files: facts.attachments.map(({ name, item }) => ({ name, item })),
    given,
    limit: limitOfCase(decidingClocks(facts, today))?.until ?? null,
  };
}

/** Proof that is about looking something up; its note says what was seen. */
const SEEN: readonly ProofItem[] = ['single-purchase', 'usage-history'];

/** What issuer or bank said is not told to the seller, nor counted as asking it. */
function isWithSeller({ whom }: LoggedContact): boolean {
  return whom === 'merchant' || whom === 'store';
}

function talkOf({ out, on, purpose, answer, contact, quoted }: LoggedContact): Talk {
  return {
    out,
    on,
    time: contact?.time ?? null,
    channel: contact?.channel ?? 'chat',
    ticket: contact?.ticket ?? '',
    purpose,
    answer,
    said: contact?.said ?? '',
    quoted,
  };
}
