import { ISSUERS } from './contacts-issuers.ts';
import { REGULATORS } from './contacts-regulators.ts';
import { SELLERS } from './contacts-sellers.ts';
import type { KnownContact } from './known-contact.ts';

/** Everybody Recoup knows how to reach, in the order in which they are turned to. */
export const CONTACTS: readonly KnownContact[] = [...SELLERS, ...ISSUERS, ...REGULATORS];
