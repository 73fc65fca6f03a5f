import { VisuallyHidden } from '@mantine/core';

import { useSpeaker } from '../app/Language.tsx';
import { sumOf } from './outcome.ts';
import type { ImportState } from './state.ts';
import { workingOn } from './working.ts';

/** Tells a screen reader which file is being read and what came of it; not every count. */
export function Announcer({ state }: { readonly state: ImportState }) {
  const speaker = useSpeaker();
  return (
    <VisuallyHidden role="status">
      {state.running ? workingOn(state, speaker) : state.items.length > 0 ? told(state, speaker) : ''}
    </VisuallyHidden>
  );
}

function told(state: ImportState, speaker: ReturnType<typeof useSpeaker>): string {
  const sum = sumOf(state.items);
  return [
    speaker.say('import.done.new', { count: sum.new }),
    speaker.say('import.count.known', { count: sum.known }),
    speaker.say('import.count.rejected', { count: sum.rejected }),
    state.newFlags > 0 ? speaker.say('import.flags', { count: state.newFlags }) : '',
    state.credits.length > 0 ? speaker.say('import.credits', { count: state.credits.length }) : '',
  ]
    .filter((part) => part !== '')
    .join('. ');
}
