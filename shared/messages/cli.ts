import type { Entry } from './entry.ts';

export const cliMessages = {} as const satisfies Record<string, Entry>;
