import { useState } from 'react';

import { hostToday } from '../../app/today.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { AskButtons, AskDialog } from '../../ui/AskDialog.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { amountWrong, perhapsMoney } from './amounts.ts';
import { DeedForm, type DeedProps } from './DeedForm.tsx';
import { isPast } from './days.ts';
import { AmountField, Beside, PastDay, Words } from './fields.tsx';

/** What the seller offers at PayPal. */
export function OfferDialog(props: DeedProps) {
  const { say, tell } = useSpeaker();
  const { currency } = props.detail.outcome.atStake;
  const [written, setWritten] = useState('');
  const [on, setOn] = useState(() => hostToday());
  const [note, setNote] = useState('');
  const amount = perhapsMoney(written, currency);
  return (
    <DeedForm
      {...props}
      title={say('cases.deed.seller-offered')}
      hint={say('cases.offer.hint')}
      answer={say('cases.log.do')}
      onAnswer={() => {
        if (!isPast(on) || amount === 'unclear') return false;
        props.onLog({ kind: 'seller-offered', on, amount, note: note.trim() });
        return true;
      }}
    >
      {(asked) => (
        <>
          <Beside>
            <AmountField
              first
              label={say('cases.offer.amount', { currency })}
              value={written}
              error={asked && amount === 'unclear' ? tell(amountWrong(currency)) : undefined}
              onChange={setWritten}
            />
            <PastDay label={say('cases.ask.day')} value={on} asked={asked} onChange={setOn} />
          </Beside>
          <Words label={say('cases.ask.note')} value={note} onChange={setNote} />
        </>
      )}
    </DeedForm>
  );
}

const ANSWERS = ['accepted', 'declined'] as const;

/** What was answered to it, by one key. */
export function OfferAnswerDialog({ error, onLog, onClose }: DeedProps) {
  const { say } = useSpeaker();
  const [note, setNote] = useState('');
  const answer = (value: string): void => {
    const accepted = value === 'accepted';
    onLog({ kind: 'offer-answered', on: hostToday(), accepted, note: note.trim() });
  };
  return (
    <AskDialog title={say('cases.offer.answerTitle')} onClose={onClose}>
      <Choices
        question={say('cases.offer.answerTitle')}
        hint={say('cases.offer.answerHint')}
        choices={ANSWERS.map((each, at) => ({
          key: String(at + 1),
          value: each,
          label: say(`cases.offer.${each}`),
        }))}
        onAnswer={answer}
      >
        <Words label={say('cases.ask.note')} value={note} onChange={setNote} />
        {error !== null && <ProblemNote error={error} />}
        <AskButtons answer={say('cases.log.do')} onClose={onClose} />
      </Choices>
    </AskDialog>
  );
}
