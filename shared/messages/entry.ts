/** One sentence in both languages (ICU MessageFormat), side by side so that neither can be forgotten. */
export interface Entry {
  readonly en: string;
  readonly ko: string;
}

export const LANGUAGES = ['en', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];
