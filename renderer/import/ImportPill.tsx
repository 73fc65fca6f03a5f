import { Progress, Tooltip, UnstyledButton } from '@mantine/core';

import { useSpeaker } from '../app/Language.tsx';
import { Mark } from '../ui/Mark.tsx';
import classes from './ImportPill.module.css';
import { useImportDeeds, useImportState } from './Importing.tsx';
import { sumOf } from './outcome.ts';
import type { ImportState } from './state.ts';
import { inHand, workingOn } from './working.ts';

/** An import that was put away: how far it is, or that it is done, and the way back to it. */
export function ImportPill() {
  const speaker = useSpeaker();
  const state = useImportState();
  const { show } = useImportDeeds();
  if (state.open || (!state.running && state.seen)) return null;
  const words = state.running
    ? workingOn(state, speaker)
    : speaker.say('import.done.new', { count: sumOf(state.items).new });
  return (
    <Tooltip label={words} position="right">
      <UnstyledButton className={classes['pill'] ?? ''} onClick={show}>
        <span className={classes['words']}>{words}</span>
        {state.running ? (
          <Bar state={state} name={words} />
        ) : (
          <Result newFlags={state.newFlags} credits={state.credits.length} />
        )}
      </UnstyledButton>
    </Tooltip>
  );
}

function Bar(props: { readonly state: ImportState; readonly name: string }) {
  const item = props.state.items[inHand(props.state.items)];
  return <Progress value={item?.percent ?? 0} size={4} aria-label={props.name} />;
}

function Result({ newFlags, credits }: { readonly newFlags: number; readonly credits: number }) {
  const speaker = useSpeaker();
  if (newFlags > 0) return <Mark meaning="doubled">{speaker.number(newFlags)}</Mark>;
  if (credits > 0) return <Mark meaning="refunded">{speaker.number(credits)}</Mark>;
  return <span className={classes['see']}>{speaker.say('import.seeResult')}</span>;
}
