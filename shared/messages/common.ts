import type { Entry } from './entry.ts';

/** The frame around every screen, and words used on several. */
export const commonMessages = {
  'common.appName': { en: 'Recoup', ko: 'Recoup' },
} as const satisfies Record<string, Entry>;
