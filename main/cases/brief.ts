import type { CaseFacts, LoggedContact } from './facts.ts';

/**
 * The facts without what only the screen of the case itself tells: words, names, and all but the telling ones of
 * many conversations. State, clocks, next step, days and fitting credits are the same as with all of it
 * (test/cases/brief.test.ts); thousands of cases are listed from it.
 */
export function briefOf(facts: CaseFacts): CaseFacts {
  return {
    ...facts,
    contacts: briefContacts(facts.contacts),
    letters: [],
    proof: Object.fromEntries(
      Object.entries(facts.proof).map(([item, { done }]) => [item, { done, note: '' }]),
    ),
    attachments: facts.attachments.map((file) => ({ ...file, name: '' })),
    log: [],
  };
}

/** The first of each direction and partner, and the last. */
function briefContacts(contacts: readonly LoggedContact[]): LoggedContact[] {
  const told = new Map(contacts.toReversed().map((one) => [`${one.out} ${one.whom}`, one]));
  const last = contacts.at(-1);
  const kept = new Set([...told.values(), ...(last ? [last] : [])]);
  return contacts.filter((one) => kept.has(one)).map(wordless);
}

function wordless(one: LoggedContact): LoggedContact {
  return {
    ...one,
    quoted: '',
    contact: one.contact && { ...one.contact, who: '', ticket: '', said: '', promised: '' },
  };
}
