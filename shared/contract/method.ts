import { z } from 'zod';

import { isDay } from '../day.ts';

/* What the methods of every subject are made of: parts of inputs, and one maker for each kind. */

export const day = z.string().refine(isDay);

/** Of a row of the ledger. */
export const id = z.int().positive();

/** ISO 4217, or `XXX` where it is unknown. */
export const currency = z.string().regex(/^[A-Z]{3}$/);

/** The input of a method that asks for nothing. */
export const nothing = z.strictObject({});

/** One method: how it runs, what goes in, what comes out. */
export interface Method<
  Kind extends 'query' | 'command' | 'replacement' | 'lock',
  Input extends z.ZodType,
  Output,
> {
  readonly kind: Kind;
  readonly input: Input;
  /** Only for its type. */
  readonly output?: Output;
}

/** Only reads, and may run beside a long import. */
export function query<Output>() {
  return <Input extends z.ZodType>(input: Input): Method<'query', Input, Output> => ({
    kind: 'query',
    input,
  });
}

/** Changes something; commands run one after the other. */
export function command<Output>() {
  return <Input extends z.ZodType>(input: Input): Method<'command', Input, Output> => ({
    kind: 'command',
    input,
  });
}

/** A command after which another ledger is open. */
export function replacement<Output>() {
  return <Input extends z.ZodType>(input: Input): Method<'replacement', Input, Output> => ({
    kind: 'replacement',
    input,
  });
}

/** Answered beside the ledger, also while it is locked. */
export function lock<Output>() {
  return <Input extends z.ZodType>(input: Input): Method<'lock', Input, Output> => ({ kind: 'lock', input });
}
