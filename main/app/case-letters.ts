import type { LetterDraft, LetterRemark } from '../../shared/case/letters.ts';
import type { Parsed } from '../../shared/contract.ts';
import type { Day } from '../../shared/day.ts';
import type { CaseFacts } from '../cases/facts.ts';
import { remarksOn, writeLetter } from '../cases/letters/letters.ts';
import { storedCase } from '../ledger/cases.ts';
import { draftLetter, giveFact, givenFacts, keepDraft, type LetterPlace } from '../ledger/letters.ts';
import type { Ledger } from '../ledger/open.ts';
import { readPerson, writePerson } from '../ledger/person.ts';
import { factsOf } from './case-facts.ts';
import { directoryOf } from './directory.ts';

/** A letter of this case as it could be sent, and as the person left it. */
export function caseLetter(db: Ledger, place: LetterPlace, today: Day): LetterDraft {
  const { case: id, letter, language } = place;
  const facts = factsOf(db, id);
  const help = { given: givenFor(db, id, facts), directory: directoryOf(db, facts.claim) };
  const draft = writeLetter(letter, language, facts, today, help);
  const ofCase = givenFacts(db, id);
  // The name is taken away in the settings from here; an address there may serve other cases.
  const given = draft.given.map((one) => ({
    ...one,
    fromSettings: !one.own && ofCase[one.fact] === undefined,
  }));
  return { ...draft, given, kept: draftLetter(db, place) };
}

/** What a gentle reader would say about a letter of this case. */
export function checkLetter(
  db: Ledger,
  { case: id, language, body }: Parsed<'cases.checkLetter'>,
  today: Day,
): readonly LetterRemark[] {
  const facts = factsOf(db, id);
  return remarksOn(body, language, facts, today, givenFor(db, id, facts));
}

/** Keeps what the person gave, for this letter and those that follow; null takes it away. */
export function tellFact(
  db: Ledger,
  { fact, value, ...place }: Parsed<'cases.giveFact'>,
  today: Day,
): LetterDraft {
  return db
    .transaction(() => {
      storedCase(db, place.case);
      if (fact === 'name' || fact === 'latinName') writePerson(db, { [fact]: value ?? '' });
      else giveFact(db, place.case, fact, value);
      if (fact === 'customer' && value !== null) rememberAddress(db, value);
      return caseLetter(db, place, today);
    })
    .immediate();
}

/** Keeps a letter that was changed and not sent yet; null lets it be as the facts have it. */
export function keepLetter(db: Ledger, { written, ...place }: Parsed<'cases.keepLetter'>): null {
  storedCase(db, place.case);
  keepDraft(db, place, written);
  return null;
}

/** The first address that a person gives is most likely that of their other accounts, too. */
function rememberAddress(db: Ledger, customer: string): void {
  const [email] = /[^\s,;<>()]+@[^\s,;<>()]+\.[^\s,;<>()]+/u.exec(customer) ?? [];
  if (email !== undefined && readPerson(db).email === '') writePerson(db, { email });
}

/** What letters may take as given: of this case, and of the person. */
function givenFor(db: Ledger, id: number, { claim }: CaseFacts): Readonly<Record<string, string>> {
  const { name, latinName, email } = readPerson(db);
  const own = Object.entries({ name, latinName, customer: claim.recognised ? email : '' });
  return { ...Object.fromEntries(own.filter(([, value]) => value !== '')), ...givenFacts(db, id) };
}
