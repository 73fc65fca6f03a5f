import { useState } from 'react';

import type { CaseEvent } from '../../../shared/case/event.ts';
import type { CaseDeed } from '../../../shared/case/next-step.ts';
import { hostToday } from '../../app/today.ts';
import type { OutsideRoute } from '../../../shared/dispute/terms.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { DeedForm, type DeedProps } from './DeedForm.tsx';
import { dayIn, isPast } from './days.ts';
import { AnyDay, Beside, PastDay, Words } from './fields.tsx';
import classes from './fields.module.css';
import { chosen, WhoDecided } from './WhoDecided.tsx';

type Step = Extract<
  CaseDeed,
  | 'give-up-on-merchant'
  | 'put-in-writing'
  | 'sent-more'
  | 'paypal-escalated'
  | 'rebutted'
  | 'filing-refused'
  | 'withdraw'
  | 'withdraw-dispute'
  | 'reopen'
>;

/** What is written for a step. */
const KINDS = {
  'give-up-on-merchant': 'given-up-on-merchant',
  'put-in-writing': 'put-in-writing',
  'sent-more': 'sent-more',
  'paypal-escalated': 'paypal-escalated',
  rebutted: 'rebutted',
  'filing-refused': 'filing-refused',
  withdraw: 'withdrawn',
  'withdraw-dispute': 'dispute-withdrawn',
  reopen: 'reopened',
} as const satisfies Record<Step, CaseEvent['kind']>;

/** A step that needs no more than its day and perhaps a note. */
export function StepDialog(props: DeedProps & { readonly step: Step }) {
  const { step } = props;
  const { say } = useSpeaker();
  const [on, setOn] = useState(() => hostToday());
  const [note, setNote] = useState('');
  const [whom, setWhom] = useState<OutsideRoute | null>(null);
  const asked = whom ?? props.detail.filedWith.at(-1);
  // Of one of those that have it; the others go on.
  const ofOne = step === 'filing-refused' || step === 'withdraw-dispute';
  return (
    <DeedForm
      {...props}
      title={say(`cases.deed.${step}`, { with: asked ?? 'issuer' })}
      hint={say(`cases.step.${step}`)}
      answer={step === 'withdraw-dispute' ? say('cases.withdrawDispute.do') : say(`cases.deed.${step}`)}
      onAnswer={() => {
        if (!isPast(on)) return false;
        const written = { on, note: note.trim() };
        props.onLog(
          ofOne
            ? { kind: KINDS[step], ...chosen(whom, props.detail), ...written }
            : { kind: KINDS[step], ...written },
        );
        return true;
      }}
    >
      {(tried) => (
        <>
          {step === 'withdraw-dispute' && <AfterWithdrawal detail={props.detail} />}
          {ofOne && (
            <WhoDecided
              detail={props.detail}
              label={say('cases.file.with')}
              value={whom}
              onChange={setWhom}
            />
          )}
          <PastDay first label={say('cases.ask.day')} value={on} asked={tried} onChange={setOn} />
          <Words label={say('cases.ask.note')} value={note} onChange={setNote} />
        </>
      )}
    </DeedForm>
  );
}

/** What becomes of the money when what was filed is taken back. */
function AfterWithdrawal({ detail }: Pick<DeedProps, 'detail'>) {
  const { say, money } = useSpeaker();
  const { remaining, provisional } = detail.outcome;
  return (
    <ul className={classes['consequences']}>
      {provisional.minor > 0 && (
        <li>{say('cases.withdrawDispute.provisional', { money: money(provisional) })}</li>
      )}
      {remaining.minor > 0 && <li>{say('cases.withdrawDispute.remaining', { money: money(remaining) })}</li>}
      {remaining.minor === 0 && provisional.minor === 0 && <li>{say('cases.withdrawDispute.paid')}</li>}
    </ul>
  );
}

/** They want something, until a day: more papers, or an answer to what the merchant says. */
export function UntilDialog(props: DeedProps & { readonly step: 'asked-for-more' | 'merchant-contested' }) {
  const { step } = props;
  const { say } = useSpeaker();
  const [on, setOn] = useState(() => hostToday());
  const [until, setUntil] = useState('');
  const [note, setNote] = useState('');
  const contested = step === 'merchant-contested';
  return (
    <DeedForm
      {...props}
      title={say(`cases.deed.${step}`)}
      hint={say(`cases.step.${step}`)}
      answer={say('cases.log.do')}
      onAnswer={() => {
        if (!isPast(on)) return false;
        const day = dayIn(until);
        props.onLog(
          contested
            ? { kind: 'merchant-contested', on, answerUntil: day, note: note.trim() }
            : { kind: 'asked-for-more', on, until: day, note: note.trim() },
        );
        return true;
      }}
    >
      {(asked) => (
        <>
          <Words
            first
            label={say(contested ? 'cases.ask.whatTheySay' : 'cases.ask.whatTheyWant')}
            value={note}
            onChange={setNote}
          />
          <Beside>
            <PastDay label={say('cases.ask.day')} value={on} asked={asked} onChange={setOn} />
            <AnyDay
              label={say(contested ? 'cases.ask.answerUntil' : 'cases.ask.until')}
              value={until}
              onChange={setUntil}
            />
          </Beside>
        </>
      )}
    </DeedForm>
  );
}
