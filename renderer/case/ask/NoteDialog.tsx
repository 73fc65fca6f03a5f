import { useState } from 'react';

import { hostToday } from '../../app/today.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { DeedForm, type DeedProps } from './DeedForm.tsx';
import { Words } from './fields.tsx';

/** Something worth remembering that is no step of the case. */
export function NoteDialog(props: DeedProps) {
  const { say } = useSpeaker();
  const [note, setNote] = useState('');
  return (
    <DeedForm
      {...props}
      title={say('cases.note.title')}
      answer={say('cases.note.do')}
      onAnswer={() => {
        if (note.trim() === '') return false;
        props.onLog({ kind: 'noted', on: hostToday(), note: note.trim() });
        return true;
      }}
    >
      {(asked) => (
        <Words
          first
          rows={4}
          label={say('cases.note.words')}
          value={note}
          error={asked && note.trim() === '' ? say('cases.note.missing') : undefined}
          onChange={setNote}
        />
      )}
    </DeedForm>
  );
}
