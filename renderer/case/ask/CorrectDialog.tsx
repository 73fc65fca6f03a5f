import { useState } from 'react';

import type { HistoryEntry } from '../../../shared/case/history.ts';
import { hostToday } from '../../app/today.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { amountWrong, moneyIn } from './amounts.ts';
import { ContactFields } from './ContactFields.tsx';
import { corrected, type Correction, correctionOf, lackingIn } from './correct.ts';
import { DeedForm, type DeedProps } from './DeedForm.tsx';
import { AmountField, AnyDay, Line, PastDay, Words } from './fields.tsx';
import classes from './fields.module.css';

/** An entry as it was in truth. What was written first stays in the history. */
export function CorrectDialog(props: DeedProps & { readonly entry: HistoryEntry }) {
  const { entry } = props;
  const { say, tell } = useSpeaker();
  const { event, id } = entry.recorded;
  const [draft, setDraft] = useState(() => correctionOf(event));
  const set = (change: Partial<Correction>): void => setDraft((now) => ({ ...now, ...change }));
  const lacks = lackingIn(event, draft);
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
        props.onLog({ kind: 'corrected', on: hostToday(), event: id, was });
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
          {draft.quoted !== null && (
            <Words
              label={say('cases.answer.quoted')}
              description={say('cases.answer.quotedHint')}
              value={draft.quoted}
              onChange={(quoted) => set({ quoted })}
            />
          )}
          <CorrectMoney draft={draft} asked={asked} set={set} />
          {draft.until !== null && (
            <AnyDay
              label={say('cases.ask.until')}
              value={draft.until}
              error={asked && lacks.until ? say('cases.ask.dayMissing') : undefined}
              onChange={(until) => set({ until })}
            />
          )}
          {draft.reference !== null && (
            <Line
              label={say('cases.ask.reference')}
              value={draft.reference}
              onChange={(reference) => set({ reference })}
            />
          )}
          {draft.note !== null && (
            <Words
              label={say('cases.ask.note')}
              value={draft.note}
              error={asked && lacks.note ? say('cases.note.missing') : undefined}
              onChange={(note) => set({ note })}
            />
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
  const { say, tell } = useSpeaker();
  const { amount, settles } = draft;
  return (
    <>
      {amount && (
        <AmountField
          label={say('cases.ask.amountIn', { currency: amount.currency })}
          value={amount.written}
          error={
            asked && !moneyIn(amount.written, amount.currency)
              ? tell(amountWrong(amount.currency))
              : undefined
          }
          onChange={(written) => set({ amount: { ...amount, written } })}
        />
      )}
      {settles && (
        <AmountField
          label={say('cases.moneyBack.settles', { currency: settles.currency })}
          value={settles.written}
          error={
            asked && !moneyIn(settles.written, settles.currency)
              ? tell(amountWrong(settles.currency))
              : undefined
          }
          onChange={(written) => set({ settles: { ...settles, written } })}
        />
      )}
    </>
  );
}
