import { useState } from 'react';

import { hostToday } from '../../app/today.ts';
import { writeAmount } from '../../app/amounts.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { amountWrong, moneyIn } from './amounts.ts';
import { DeedForm, type DeedProps } from './DeedForm.tsx';
import { AmountField, Words } from './fields.tsx';

/** How much is let go. */
export function WriteOffDialog(props: DeedProps) {
  const { say, tell } = useSpeaker();
  const { remaining } = props.detail.outcome;
  const [written, setWritten] = useState(writeAmount(remaining.minor, remaining.currency));
  const [note, setNote] = useState('');
  const amount = moneyIn(written, remaining.currency);
  return (
    <DeedForm
      {...props}
      title={say('cases.writeOff.title')}
      hint={say('cases.writeOff.hint')}
      answer={say('cases.writeOff.do')}
      onAnswer={() => {
        if (!amount) return false;
        props.onLog({ kind: 'written-off', on: hostToday(), amount, note: note.trim() });
        return true;
      }}
    >
      {(asked) => (
        <>
          <AmountField
            first
            label={say('cases.ask.amountIn', { currency: remaining.currency })}
            value={written}
            error={asked && !amount ? tell(amountWrong(remaining.currency)) : undefined}
            onChange={setWritten}
          />
          <Words label={say('cases.ask.note')} value={note} onChange={setNote} />
        </>
      )}
    </DeedForm>
  );
}
