import type { Channel } from '../case/terms.ts';
import type { Said } from '../said.ts';
import type { IssuerCountry, Source } from './terms.ts';

/** A way to reach somebody. */
export interface DirectoryEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: 'merchant' | 'processor' | 'store' | 'paypal' | 'issuer' | 'bank' | 'regulator';
  readonly country: IssuerCountry | null;
  readonly channel: Channel | null;
  readonly phone: string;
  readonly phoneAbroad: string;
  readonly email: string;
  readonly url: string;
  /** What it is good for and how it is used; null where nothing is known. */
  readonly how: Said | null;
  /** Its limits; null where none is known. */
  readonly limits: Said | null;
  /** The person's own words about an own entry. */
  readonly note: string;
  readonly source: Source;
  /** Added by the person. */
  readonly own: boolean;
}
