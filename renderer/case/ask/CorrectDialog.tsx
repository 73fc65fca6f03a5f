import { useState } from 'react';

import type { HistoryEntry } from '../../../shared/case.ts';
import { today } from '../../../shared/day.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { moneyIn } from './amounts.ts';
import { ContactFields } from './ContactFields.tsx';
import { corrected, type Correction, correctionOf } from './correct.ts';
import { DeedForm, type DeedProps } from './DeedForm.tsx';
import { AmountField, AnyDay, Line, PastDay, Words } from './fields.tsx';
import classes from './fields.module.css';

/** An entry as it was in truth. What was written first stays in the history. */
export function CorrectDialog(props: DeedProps & { readonly entry: HistoryEntry }) {
  const { entry } = props;
  const { say, tell } = useSpeaker();
  const { event, id } = entry.recorded;
  const [draft, setDraft] = useState(() => correctionOf(event));
  const set = (change: Partial<Correction>): void => setDraft({ ...draft, ...change });
  return (
    <DeedForm
      {...props}
      title={say('cases.correct.title')}
      hint={say('cases.correct.hint')}
      answer={say('cases.correct.do')}
      size={520}
      onAnswer={() => {
        const was = corrected(event, draft);
        if (!was) return false;
        props.onLog([{ kind: 'corrected', on: today(new Date()), event: id, was }]);
        return true;
      }}
    >
      {(asked) => (
        <>
          <p className={classes['note']}>{tell(entry.say)}</p>
          {draft.contact ? (
            <ContactFields
              first
              draft={draft.contact}
              asked={asked}
              saidLabel={say('cases.ask.said')}
              onChange={(contact) => set({ contact })}
            />
          ) : (
            <PastDay
              first
              label={say('cases.ask.day')}
              value={draft.on}
              asked={asked}
              onChange={(on) => set({ on })}
            />
          )}
          <CorrectMoney draft={draft} asked={asked} set={set} />
          {draft.until !== null && (
            <AnyDay label={say('cases.ask.until')} value={draft.until} onChange={(until) => set({ until })} />
          )}
          {draft.reference !== null && (
            <Line
              label={say('cases.ask.reference')}
              value={draft.reference}
              onChange={(reference) => set({ reference })}
            />
          )}
          {draft.note !== null && (
            <Words label={say('cases.ask.note')} value={draft.note} onChange={(note) => set({ note })} />
          )}
        </>
      )}
    </DeedForm>
  );
}

function CorrectMoney(props: {
  readonly draft: Correction;
  readonly asked: boolean;
  readonly set: (change: Partial<Correction>) => void;
}) {
  const { draft, asked, set } = props;
  const { say } = useSpeaker();
  const { amount, settles } = draft;
  return (
    <>
      {amount && (
        <AmountField
          label={say('cases.ask.amountIn', { currency: amount.currency })}
          value={amount.written}
          currency={amount.currency}
          problem={asked && !moneyIn(amount.written, amount.currency)}
          onChange={(written) => set({ amount: { ...amount, written } })}
        />
      )}
      {settles && (
        <AmountField
          label={say('cases.moneyBack.settles', { currency: settles.currency })}
          value={settles.written}
          currency={settles.currency}
          problem={asked && !moneyIn(settles.written, settles.currency)}
          onChange={(written) => set({ settles: { ...settles, written } })}
        />
      )}
    </>
  );
}
