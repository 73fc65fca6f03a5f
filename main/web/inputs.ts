import { z } from 'zod';

import { MEGABYTE } from '../../shared/largest-file.ts';

/*
 * What the hosts themselves take, besides the methods of the contract. The web host and the
 * desktop shell check by the same schemas.
 */

export const jobInput = z.strictObject({ job: z.string().min(1).max(64) });
export const profileInput = z.strictObject({ profile: z.enum(['own', 'sample']) });
export const fileName = z.string().min(1).max(1024);

export const LARGEST_JSON = MEGABYTE;
