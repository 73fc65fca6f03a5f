import { z } from 'zod';

import type { LedgerStanding } from '../backup.ts';
import type { Day } from '../day.ts';
import { type Language, LANGUAGES } from '../messages/entry.ts';
import type { Person } from '../person.ts';
import { command, nothing, query } from './method.ts';

/* What the app is, its settings, and what a person tells of themselves. */

const theme = z.enum(['system', 'light', 'dark']);

export type Theme = z.infer<typeof theme>;

export interface Settings {
  /** Null until the person chose: then the system's language counts. */
  readonly language: Language | null;
  readonly theme: Theme;
}

export interface AppInfo {
  readonly version: string;
  readonly settings: Settings;
  /** `sample`: a throw-away profile filled from the sample statements. */
  readonly profile: 'own' | 'sample';
  readonly charges: number;
  readonly standing: LedgerStanding;
}

export const appMethods = {
  'app.info': query<AppInfo>()(nothing),
  /** The day of now, where the app runs: every rule of it counts from this one. */
  'app.today': query<Day>()(nothing),
  /** A null language is the system's. */
  'settings.change': command<Settings>()(
    z.strictObject({ language: z.enum(LANGUAGES).nullable().optional(), theme: theme.optional() }),
  ),
  /** What the person told of themselves for letters. */
  'person.get': query<Person>()(nothing),
  /** What is not named stays as it is; an empty word takes it away. */
  'person.change': command<Person>()(
    z.strictObject({
      name: z.string().trim().max(120).optional(),
      latinName: z.string().trim().max(120).optional(),
      email: z.string().trim().max(200).optional(),
    }),
  ),
} as const;
