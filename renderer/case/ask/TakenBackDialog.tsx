import { useState } from 'react';

import { hostToday } from '../../app/today.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { DeedForm, type DeedProps } from './DeedForm.tsx';
import { isPast } from './days.ts';
import { OneOf, PastDay, Words } from './fields.tsx';

/** Which of the money that came back was taken away again: the last that may be, unless told otherwise. */
export function TakenBackDialog(props: DeedProps) {
  const { say, day, money } = useSpeaker();
  const standing = props.detail.money.filter(({ takenBack }) => !takenBack);
  const likely = standing.findLast(({ provisional }) => provisional) ?? standing.at(-1);
  const [event, setEvent] = useState(String(likely?.event ?? ''));
  const [on, setOn] = useState(() => hostToday());
  const [note, setNote] = useState('');
  return (
    <DeedForm
      {...props}
      title={say('cases.takenBack.title')}
      hint={say('cases.takenBack.hint')}
      answer={say('cases.takenBack.do')}
      onAnswer={() => {
        if (event === '' || !isPast(on)) return false;
        props.onLog({ kind: 'money-taken-back', on, event: Number(event), note: note.trim() });
        return true;
      }}
    >
      {(asked) => (
        <>
          <OneOf
            first
            label={say('cases.takenBack.which')}
            value={event}
            data={standing.map((part) => ({
              value: String(part.event),
              label: `${day(part.on)} · ${money(part.amount)} · ${say(`cases.returnWay.${part.way}`)}`,
            }))}
            onChange={setEvent}
          />
          <PastDay label={say('cases.ask.day')} value={on} asked={asked} onChange={setOn} />
          <Words label={say('cases.ask.note')} value={note} onChange={setNote} />
        </>
      )}
    </DeedForm>
  );
}
