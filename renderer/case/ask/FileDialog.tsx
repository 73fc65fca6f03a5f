import { Checkbox } from '@mantine/core';
import { useState } from 'react';

import { type OutsideRoute, OUTSIDE_ROUTES } from '../../../shared/dispute/terms.ts';
import { hostToday } from '../../app/today.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { leftWords } from '../../cases/words.ts';
import { DeedForm, type DeedProps } from './DeedForm.tsx';
import { isPast } from './days.ts';
import { Beside, Line, OneOf, PastDay, Words } from './fields.tsx';
import classes from './fields.module.css';

/** That it was filed, and what to know and to do before. */
export function FileDialog(props: DeedProps & { readonly with: OutsideRoute }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const [whom, setWhom] = useState<OutsideRoute>(props.with);
  const [inquiry, setInquiry] = useState(false);
  const [on, setOn] = useState(() => hostToday());
  const [reference, setReference] = useState('');
  const [note, setNote] = useState('');
  return (
    <DeedForm
      {...props}
      title={say('cases.file.title', { with: whom })}
      hint={say('cases.file.hint')}
      answer={say('cases.file.do')}
      size={560}
      onAnswer={() => {
        if (!isPast(on)) return false;
        props.onLog({
          kind: 'filed',
          on,
          with: whom,
          inquiry: whom === 'paypal' && inquiry,
          reference: reference.trim(),
          note: note.trim(),
        });
        return true;
      }}
    >
      {(asked) => (
        <>
          <Before {...props} />
          <Beside>
            <OneOf
              label={say('cases.file.with')}
              value={whom}
              data={OUTSIDE_ROUTES.map((each) => ({ value: each, label: say(`cases.outside.${each}`) }))}
              onChange={setWhom}
            />
            <PastDay label={say('cases.ask.day')} value={on} asked={asked} onChange={setOn} />
          </Beside>
          {whom === 'paypal' && (
            <Checkbox
              label={say('cases.file.inquiry')}
              checked={inquiry}
              onChange={(event) => setInquiry(event.currentTarget.checked)}
            />
          )}
          <Line first label={say('cases.ask.reference')} value={reference} onChange={setReference} />
          <Words label={say('cases.ask.note')} value={note} onChange={setNote} />
        </>
      )}
    </DeedForm>
  );
}

/** The warnings of the case, and what always holds unless one of them says it in its own words. */
function Before({ detail }: DeedProps) {
  const speaker = useSpeaker();
  const { say, tell, day } = speaker;
  const warnings = detail.notices.filter(({ tone }) => tone === 'warn');
  const { limit } = detail;
  return (
    <section className={classes['warnings']} aria-labelledby="before-filing">
      <h3 id="before-filing">{say('cases.file.before')}</h3>
      <ul>
        {warnings.map((notice) => (
          <li key={notice.id}>{tell(notice.say)}</li>
        ))}
        {!warnings.some(({ id }) => id === 'beforeFiling') && <li>{say('cases.file.export')}</li>}
        <li>{say('cases.file.oneRoute')}</li>
        {limit && (
          <li>{say('cases.file.limit', { day: day(limit.until), left: leftWords(limit.left, speaker) })}</li>
        )}
      </ul>
    </section>
  );
}
