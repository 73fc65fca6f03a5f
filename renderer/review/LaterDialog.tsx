import { TextInput } from '@mantine/core';
import { useState } from 'react';

import type { Flag } from '../../shared/contract/review.ts';
import { addDays, isDay } from '../../shared/day.ts';
import { hostToday } from '../app/today.ts';
import { useSpeaker } from '../app/Language.tsx';
import { AskButtons, AskDialog } from '../ui/AskDialog.tsx';
import classes from '../ui/Choices.module.css';
import type { Answer } from './useReview.ts';
import { deedLabel } from './verdicts.ts';

const A_WEEK = 7;

/** On which day it comes back: a week from now, unless the person says otherwise. */
export function LaterDialog(props: {
  readonly flag: Flag;
  readonly onAnswer: (answer: Answer) => void;
  readonly onClose: () => void;
}) {
  const { flag, onAnswer, onClose } = props;
  const { say, tell } = useSpeaker();
  const [now] = useState(() => hostToday());
  const [until, setUntil] = useState(addDays(now, A_WEEK));
  const [asked, setAsked] = useState(false);
  const later = isDay(until) && until > now;
  return (
    <AskDialog title={say('review.later.title')} onClose={onClose}>
      <form
        className={classes['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (later) onAnswer({ verdict: 'later', until });
        }}
      >
        <TextInput
          data-autofocus
          type="date"
          label={say('review.later.day')}
          value={until}
          min={addDays(now, 1)}
          error={asked && !later ? say('review.later.past') : undefined}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
        <AskButtons answer={tell(deedLabel(flag, 'later'))} onClose={onClose} />
      </form>
    </AskDialog>
  );
}
