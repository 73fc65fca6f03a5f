import { type Person, PERSON_FACTS } from '../../shared/person.ts';
import type { Ledger } from './open.ts';
import { readSetting, writeSetting } from './settings.ts';

/** What the person told of themselves for letters; empty where they did not. */
export function readPerson(db: Ledger): Person {
  const [name = '', latinName = '', email = ''] = PERSON_FACTS.map((fact) => readSetting(db, keyOf(fact)));
  return { name, latinName, email };
}

/** Keeps what is named; an empty word takes it away, without a trace. */
export function writePerson(
  db: Ledger,
  change: { readonly [Fact in keyof Person]?: string | undefined },
): Person {
  for (const fact of PERSON_FACTS) {
    const value = change[fact];
    if (value === '') db.prepare('DELETE FROM setting WHERE key = ?').run(keyOf(fact));
    else if (value !== undefined) writeSetting(db, keyOf(fact), value);
  }
  return readPerson(db);
}

function keyOf(fact: keyof Person): string {
  return `person.${fact}`;
}
