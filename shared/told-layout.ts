import { z } from 'zod';

import { COLUMN_MEANINGS, DAY_ORDERS, DECIMAL_MARKS, SIGN_RULES } from './layout.ts';
import { ACCOUNT_KINDS } from './statement.ts';

/** No statement is wider; see `MOST_COLUMNS` of sheets. */
const MOST_COLUMNS = 1000;

/** See `ToldLayout`. Apart from it, since pages have no use for schemas. */
export const toldLayout = z.strictObject({
  columns: z.array(z.enum(COLUMN_MEANINGS)).max(MOST_COLUMNS).readonly(),
  order: z.enum(DAY_ORDERS).nullable(),
  sign: z.enum(SIGN_RULES).nullable(),
  // This and the kind were said of no layout before they were asked.
  mark: z.enum(DECIMAL_MARKS).nullable().default(null),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  kind: z.enum(ACCOUNT_KINDS).nullable().default(null),
});

/** See `KnownLayout`. */
export const knownLayout = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{24}$/),
  name: z.string().trim().min(1).max(120),
  names: z.array(z.string().max(500)).max(MOST_COLUMNS).readonly(),
  told: toldLayout,
});
