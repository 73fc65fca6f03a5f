import type { Entry } from './entry.ts';

export const importMessages = {} as const satisfies Record<string, Entry>;
