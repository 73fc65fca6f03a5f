import { useState } from 'react';

import { hostToday } from '../../app/today.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { DeedForm, type DeedProps } from './DeedForm.tsx';
import { Words } from './fields.tsx';
import classes from './fields.module.css';

const CHECKS = {
  tidy: ['receipts', 'told', 'account'],
  prevent: ['autopay', 'limit', 'alerts', 'renewal'],
} as const;

/** The last look: what to tidy up and what keeps the next double charge away. Nothing of it is demanded. */
export function CloseDialog(props: DeedProps) {
  const { say, money } = useSpeaker();
  const { remaining } = props.detail.outcome;
  const [note, setNote] = useState('');
  return (
    <DeedForm
      {...props}
      title={say('cases.close.title')}
      hint={say('cases.close.hint')}
      answer={say('cases.close.do')}
      onAnswer={() => {
        props.onLog({ kind: 'closed', on: hostToday(), note: note.trim() });
        return true;
      }}
    >
      {() => (
        <>
          {remaining.minor > 0 && (
            <p className={classes['note']}>{say('cases.close.remaining', { money: money(remaining) })}</p>
          )}
          {(['tidy', 'prevent'] as const).map((part) => (
            <section key={part} className={classes['checks']} aria-labelledby={`close-${part}`}>
              <h3 id={`close-${part}`}>{say(`cases.close.${part}`)}</h3>
              <ul>
                {CHECKS[part].map((check) => (
                  <li key={check}>{say(`cases.close.${check}`)}</li>
                ))}
              </ul>
            </section>
          ))}
          <Words first label={say('cases.ask.note')} value={note} onChange={setNote} />
        </>
      )}
    </DeedForm>
  );
}
