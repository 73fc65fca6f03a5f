import type { Database } from 'better-sqlite3';

import * as initial from './0001-initial.ts';

/** Every step of the schema in order; the file's `user_version` counts how many were taken. */
export const MIGRATIONS: readonly { readonly up: (db: Database) => void }[] = [initial];
