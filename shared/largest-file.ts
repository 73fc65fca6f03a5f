import type { Outcome } from './contract.ts';

export const MEGABYTE = 1024 * 1024;

/** In bytes: what every host takes of one file. No statement is that large; a film dropped by mistake is. */
export const LARGEST_FILE = 512 * MEGABYTE;

/** What is answered for a larger one. */
export const TOO_LARGE: Outcome<never> = {
  ok: false,
  problem: { id: 'problems.fileTooLarge', values: { limit: LARGEST_FILE / MEGABYTE } },
};
