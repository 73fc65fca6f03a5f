import { useState } from 'react';

import type { CaseDeed } from '../../../shared/case.ts';
import type { CaseEvent } from '../../../shared/case-event.ts';
import { hostToday } from '../../app/today.ts';
import type { OutsideRoute } from '../../../shared/dispute/terms.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { DeedForm, type DeedProps } from './DeedForm.tsx';
import { dayIn, isPast } from './days.ts';
import { AnyDay, Beside, PastDay, Words } from './fields.tsx';
import { chosen, WhoDecided } from './WhoDecided.tsx';

type Step = Extract<
  CaseDeed,
  | 'give-up-on-merchant'
  | 'sent-more'
  | 'paypal-escalated'
  | 'rebutted'
  | 'filing-refused'
  | 'withdraw'
  | 'reopen'
>;

/** What is written for a step. */
const KINDS = {
  'give-up-on-merchant': 'given-up-on-merchant',
  'sent-more': 'sent-more',
  'paypal-escalated': 'paypal-escalated',
  rebutted: 'rebutted',
  'filing-refused': 'filing-refused',
  withdraw: 'withdrawn',
  reopen: 'reopened',
} as const satisfies Record<Step, CaseEvent['kind']>;

/** A step that needs no more than its day and perhaps a note. */
export function StepDialog(props: DeedProps & { readonly step: Step }) {
  const { step } = props;
  const { say } = useSpeaker();
  const [on, setOn] = useState(() => hostToday());
  const [note, setNote] = useState('');
  const [whom, setWhom] = useState<OutsideRoute | null>(null);
  const refused = step === 'filing-refused';
  return (
    <DeedForm
      {...props}
      title={say(`cases.deed.${step}`)}
      hint={say(`cases.step.${step}`)}
      answer={say(`cases.deed.${step}`)}
      onAnswer={() => {
        if (!isPast(on)) return false;
        const written = { on, note: note.trim() };
        props.onLog(
          refused
            ? { kind: 'filing-refused', ...chosen(whom), ...written }
            : { kind: KINDS[step], ...written },
        );
        return true;
      }}
    >
      {(asked) => (
        <>
          {refused && <WhoDecided detail={props.detail} value={whom} onChange={setWhom} />}
          <PastDay first label={say('cases.ask.day')} value={on} asked={asked} onChange={setOn} />
          <Words label={say('cases.ask.note')} value={note} onChange={setNote} />
        </>
      )}
    </DeedForm>
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
