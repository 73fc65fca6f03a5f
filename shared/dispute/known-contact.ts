import type { MessageId } from '../messages/catalogue.ts';
import type { Said } from '../said.ts';
import type { DirectoryEntry } from './directory-entry.ts';
import type { Confidence, IssuerCountry, PaymentRoute } from './terms.ts';

/** A way to reach somebody that Recoup knows of, and the cases it is for. */
export interface KnownContact extends DirectoryEntry {
  /** Parts of names in lower case: of the merchant, of the account's institution, and for the search. */
  readonly names: readonly string[];
  /** Ways of payment it is for, whoever the merchant is. */
  readonly routes: readonly PaymentRoute[];
  /** Countries it is for; all where empty. */
  readonly countries: readonly IssuerCountry[];
}

/** The day on which the contacts were last looked at; all were read in stored copies. */
const CHECKED_ON = '2026-11-20';

type Facts = Partial<Omit<KnownContact, 'id' | 'name' | 'kind' | 'source' | 'own' | 'note'>> & {
  readonly confidence: Confidence;
  readonly source: string;
};

/** A contact that ships with Recoup; what is not said of it is not known. */
export function contact(id: string, name: string, kind: DirectoryEntry['kind'], facts: Facts): KnownContact {
  const { confidence, source, ...known } = facts;
  return {
    id,
    name,
    kind,
    country: null,
    channel: null,
    phone: '',
    phoneAbroad: '',
    email: '',
    url: '',
    how: null,
    limits: null,
    names: [],
    routes: [],
    countries: [],
    ...known,
    note: '',
    own: false,
    source: { confidence, source, url: facts.url ?? '', checkedOn: CHECKED_ON },
  };
}

/** A sentence of the catalogue. */
export const say = (id: MessageId, values?: Said['values']): Said => (values ? { id, values } : { id });

/** Every number of a card company may have changed since it was read. */
export const CARD_IS_RIGHT = say('directory.limits.cardIsRight');
/** Other numbers were read elsewhere. */
export const conflict = (others: string): Said => say('directory.limits.conflict', { others });
