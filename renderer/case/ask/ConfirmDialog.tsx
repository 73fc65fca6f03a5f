import { useState } from 'react';

import { hostToday } from '../../app/today.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { AskButtons, AskDialog } from '../../ui/AskDialog.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import type { DeedProps } from './DeedForm.tsx';
import { Words } from './fields.tsx';

const FOUND = ['confirmed', 'still-pending', 'not-a-double-charge'] as const;

/** What the records say, by one key. */
export function ConfirmDialog({ error, onLog, onClose }: DeedProps) {
  const { say } = useSpeaker();
  const [note, setNote] = useState('');
  const answer = (value: string): void => {
    const kind = FOUND.find((found) => found === value);
    if (kind) onLog({ kind, on: hostToday(), note: note.trim() });
  };
  return (
    <AskDialog title={say('cases.confirm.title')} onClose={onClose}>
      <Choices
        question={say('cases.confirm.title')}
        hint={say('cases.confirm.hint')}
        choices={FOUND.map((found, at) => ({
          key: String(at + 1),
          value: found,
          label: say(`cases.confirm.${found}`),
        }))}
        onAnswer={answer}
      >
        <Words label={say('cases.ask.note')} value={note} onChange={setNote} />
        {error !== null && <ProblemNote error={error} />}
        <AskButtons answer={say('cases.confirm.do')} onClose={onClose} />
      </Choices>
    </AskDialog>
  );
}
