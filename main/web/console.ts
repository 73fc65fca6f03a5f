import type { Language } from '../../shared/messages/entry.ts';
import { createSpeaker, type Speaker } from '../../shared/messages/speaker.ts';
import { Problem } from '../../shared/problem.ts';

/** The language of the system that a program was started in. */
export function systemLanguage(locale = Intl.DateTimeFormat().resolvedOptions().locale): Language {
  return /^ko\b/i.test(locale) ? 'ko' : 'en';
}

/** Speaks to who started the program. */
export function systemSpeaker(): Speaker {
  return createSpeaker(systemLanguage());
}

/** A failure in one sentence: a known problem in words, a fault of ours by its message. */
export function wordsOf(error: unknown, speaker: Speaker): string {
  if (error instanceof Problem) return speaker.tell(error.said);
  return error instanceof Error ? error.message : String(error);
}
