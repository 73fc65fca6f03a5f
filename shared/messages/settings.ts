import type { Entry } from './entry.ts';

export const settingsMessages = {} as const satisfies Record<string, Entry>;
