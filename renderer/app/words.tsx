import type { Speaker } from '../../shared/messages/speaker.ts';
import { useSpeaker } from './Language.tsx';

/** What is to be said, spoken where it is shown: the language may be switched while it stands there. */
export type Words = (speaker: Speaker) => string;

/** Words of either kind, in the language of the moment. */
export function InWords({ words }: { readonly words: string | Words }) {
  const speaker = useSpeaker();
  return <>{typeof words === 'string' ? words : words(speaker)}</>;
}
