import { z } from 'zod';

import type { Reason } from '../../shared/flag.ts';
import { CATALOGUE, type MessageId } from '../../shared/messages/catalogue.ts';
import type { Said } from '../../shared/said.ts';

/*
 * Sentences are stored as ids and values. A later version may have dropped an id: then the note is
 * told as one that can no longer be told, and nothing breaks.
 */

const value = z.union([
  z.string(),
  z.number(),
  z.strictObject({ minor: z.int(), currency: z.string() }),
  z.strictObject({ day: z.string() }),
]);

const said = z
  .object({
    id: z.custom<MessageId>((id) => typeof id === 'string' && Object.hasOwn(CATALOGUE, id)),
    values: z.record(z.string(), value).optional(),
  })
  .transform(({ id, values }): Said => (values ? { id, values } : { id }))
  .catch({ id: 'problems.noteGone' });

/** Stored reasons, for what keeps them inside something else. */
export const reasons = z.array(z.object({ said, weight: z.number() }));

export function readSaid(json: string): Said {
  return said.parse(JSON.parse(json));
}

export function readSayings(json: string): Said[] {
  return z.array(said).parse(JSON.parse(json));
}

export function readReasons(json: string): Reason[] {
  return reasons.parse(JSON.parse(json));
}
