import { useState } from 'react';

import { hostToday } from '../../app/today.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { DeedForm, type DeedProps } from './DeedForm.tsx';
import { isPast } from './days.ts';
import { Line, PastDay, Words } from './fields.tsx';

/** That the decision was appealed. */
export function AppealDialog(props: DeedProps & { readonly with: 'issuer' | 'regulator' }) {
  const { say } = useSpeaker();
  const [on, setOn] = useState(() => hostToday());
  const [reference, setReference] = useState('');
  const [note, setNote] = useState('');
  return (
    <DeedForm
      {...props}
      title={say('cases.appeal.title', { with: say(`cases.outside.${props.with}`) })}
      hint={say('cases.appeal.hint')}
      answer={say('cases.appeal.do')}
      onAnswer={() => {
        if (!isPast(on)) return false;
        props.onLog({
          kind: 'appealed',
          on,
          with: props.with,
          reference: reference.trim(),
          note: note.trim(),
        });
        return true;
      }}
    >
      {(asked) => (
        <>
          <PastDay first label={say('cases.ask.day')} value={on} asked={asked} onChange={setOn} />
          <Line label={say('cases.ask.reference')} value={reference} onChange={setReference} />
          <Words label={say('cases.ask.note')} value={note} onChange={setNote} />
        </>
      )}
    </DeedForm>
  );
}
