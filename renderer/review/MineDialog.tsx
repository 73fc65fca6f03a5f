import { TextInput } from '@mantine/core';
import { useState } from 'react';

import type { Flag } from '../../shared/contract/review.ts';
import { useSpeaker } from '../app/Language.tsx';
import { AskButtons, AskDialog } from '../ui/AskDialog.tsx';
import { Choices } from '../ui/Choices.tsx';
import type { Answer } from './useReview.ts';
import { deedLabel, REASON_KEYS } from './verdicts.ts';

const LONGEST_NOTE = 2000;

/** Why all are the person's own: one key, with a note if they like. */
export function MineDialog(props: {
  readonly flag: Flag;
  readonly onAnswer: (answer: Answer) => void;
  readonly onClose: () => void;
}) {
  const { flag, onClose } = props;
  const { say, tell } = useSpeaker();
  const [note, setNote] = useState('');
  const answer = (value: string): void => {
    const why = REASON_KEYS.find((reason) => reason.why === value)?.why;
    if (why) props.onAnswer({ verdict: 'mine', why, note });
  };
  return (
    <AskDialog title={say('review.mine.title')} onClose={onClose}>
      <Choices
        question={say('review.mine.title')}
        hint={say('review.mine.hint', { merchant: flag.merchant })}
        choices={REASON_KEYS.map(({ key, why }) => ({ key, value: why, label: say(`review.why.${why}`) }))}
        onAnswer={answer}
      >
        <TextInput
          label={say('review.mine.note')}
          value={note}
          maxLength={LONGEST_NOTE}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <AskButtons answer={tell(deedLabel(flag, 'mine'))} onClose={onClose} />
      </Choices>
    </AskDialog>
  );
}
