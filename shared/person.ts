/** What a person tells of themselves, for letters alone. It stays in the ledger, and is empty until told. */
export interface Person {
  readonly name: string;
  /** The name in Latin letters, where the name is not. */
  readonly latinName: string;
  readonly email: string;
}

export const PERSON_FACTS = ['name', 'latinName', 'email'] as const satisfies readonly (keyof Person)[];
