import { z } from 'zod';

import { isDay } from '../day.ts';

/* What the fields of claims and events hold. */

export const day = z.string().refine(isDay);
export const currency = z.string().regex(/^[A-Z]{3}$/);
export const money = z.strictObject({ minor: z.int(), currency });
/** An amount that somebody gets: never negative. */
export const sum = z.strictObject({ minor: z.int().nonnegative(), currency });
export const text = z.string().trim().max(10_000);
export const line = z.string().trim().max(300);
