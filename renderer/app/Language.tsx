import { createContext, type ReactNode, use, useEffect, useMemo } from 'react';

import type { Language } from '../../shared/messages/entry.ts';
import { createSpeaker, type Speaker } from '../../shared/messages/speaker.ts';

const SpeakerContext = createContext<Speaker | null>(null);

/** The language of the system, as far as Recoup speaks it. */
export function systemLanguage(languages: readonly string[] = navigator.languages): Language {
  const known = languages
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .find((tag) => tag === 'ko' || tag === 'en');
  return known === 'ko' ? 'ko' : 'en';
}

/** Lets everything inside speak the chosen language; `null` is the system's. */
export function Spoken(props: { readonly language: Language | null; readonly children: ReactNode }) {
  const language = props.language ?? systemLanguage();
  const speaker = useMemo(() => createSpeaker(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <SpeakerContext value={speaker}>{props.children}</SpeakerContext>;
}

/** Says sentences, money and days in the person's language: `useSpeaker().say('import.title')`. */
export function useSpeaker(): Speaker {
  const speaker = use(SpeakerContext);
  if (!speaker) throw new Error('useSpeaker is used outside of <Spoken>');
  return speaker;
}
