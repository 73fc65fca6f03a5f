import type { Entry } from './entry.ts';

export const readingMessages = {} as const satisfies Record<string, Entry>;
