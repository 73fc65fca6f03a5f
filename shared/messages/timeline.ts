import type { Entry } from './entry.ts';

export const timelineMessages = {} as const satisfies Record<string, Entry>;
