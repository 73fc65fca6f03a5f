import type { Entry } from './entry.ts';

export const reasonsMessages = {} as const satisfies Record<string, Entry>;
