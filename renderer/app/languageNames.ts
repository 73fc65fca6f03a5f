import type { Language } from '../../shared/messages/entry.ts';

/** Each language is named in itself, so that who reads no other finds it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { ko: '한국어', en: 'English' };
