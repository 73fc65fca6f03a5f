import { useState } from 'react';

import { hostToday } from '../../app/today.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { DeedForm, type DeedProps } from './DeedForm.tsx';
import { dayIn } from './days.ts';
import { AnyDay, Words } from './fields.tsx';
import type { AskedClock } from './question.ts';

/** Another last day than the rule's, and who said so. */
export function ClockDialog(props: DeedProps & { readonly clock: AskedClock }) {
  const { clock } = props;
  const { say, tell } = useSpeaker();
  const [until, setUntil] = useState(clock.until ?? '');
  const [note, setNote] = useState(clock.note);
  return (
    <DeedForm
      {...props}
      title={
        clock.until === null
          ? say('cases.clock.addTold')
          : say('cases.clockSet.title', { what: tell(clock.label) })
      }
      hint={say('cases.clockSet.hint')}
      answer={say('cases.clockSet.do')}
      onAnswer={() => {
        const day = dayIn(until);
        if (day === null || note.trim() === '') return false;
        props.onLog({
          kind: 'clock-set',
          on: hostToday(),
          clock: clock.id,
          until: day,
          note: note.trim(),
        });
        return true;
      }}
    >
      {(asked) => (
        <>
          <AnyDay
            first
            label={say('cases.clockSet.until')}
            value={until}
            error={asked && dayIn(until) === null ? say('cases.ask.dayMissing') : undefined}
            onChange={setUntil}
          />
          <Words
            label={say('cases.clockSet.note')}
            value={note}
            error={asked && note.trim() === '' ? say('cases.clockSet.noteMissing') : undefined}
            onChange={setNote}
          />
        </>
      )}
    </DeedForm>
  );
}
