import type { Database } from 'better-sqlite3';

import * as initial from './0001-initial.ts';
import * as review from './0002-review.ts';
import * as comparing from './0003-comparing.ts';
import * as coverage from './0004-coverage.ts';
import * as subscriptions from './0005-subscriptions.ts';
import * as familyCharges from './0006-family-charges.ts';
import * as cases from './0007-cases.ts';
import * as letters from './0008-letters.ts';
import * as layouts from './0009-layouts.ts';
import * as toldRows from './0010-told-rows.ts';
import * as cardBrands from './0011-card-brands.ts';
import * as leanFamilies from './0012-lean-families.ts';

/** Every step of the schema in order; the file's `user_version` counts how many were taken. */
export const MIGRATIONS: readonly { readonly up: (db: Database) => void }[] = [
  initial,
  review,
  comparing,
  coverage,
  subscriptions,
  familyCharges,
  cases,
  letters,
  layouts,
  toldRows,
  cardBrands,
  leanFamilies,
];
