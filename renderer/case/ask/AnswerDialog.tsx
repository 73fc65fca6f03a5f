import { useState } from 'react';

import { type Answer, ANSWERS } from '../../../shared/case-terms.ts';
import { today } from '../../../shared/day.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { AskButtons, AskDialog } from '../../ui/AskDialog.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { perhapsMoney } from './amounts.ts';
import { contactOf, newContact } from './contact.ts';
import { ContactFields } from './ContactFields.tsx';
import { DeedForm, type DeedProps, StepBack } from './DeedForm.tsx';
import { AmountField, PastDay } from './fields.tsx';
import classes from './fields.module.css';

/** What they answered: first which answer it is, by one key; then what is worth keeping of it. */
export function AnswerDialog(props: DeedProps) {
  const { say } = useSpeaker();
  const [answer, setAnswer] = useState<Answer | null>(null);
  if (answer !== null) return <Details {...props} answer={answer} onBack={() => setAnswer(null)} />;
  return (
    <AskDialog title={say('cases.answer.title')} onClose={props.onClose}>
      <Choices
        question={say('cases.answer.title')}
        hint={say('cases.answer.hint')}
        choices={ANSWERS.map((each, at) => ({
          key: String(at + 1),
          value: each,
          label: say(`cases.answer.${each}`),
        }))}
        onAnswer={(value) => setAnswer(ANSWERS.find((each) => each === value) ?? null)}
      >
        <AskButtons answer={say('common.next')} onClose={props.onClose} />
      </Choices>
    </AskDialog>
  );
}

function Details(props: DeedProps & { readonly answer: Answer; readonly onBack: () => void }) {
  const { answer, detail } = props;
  const { say } = useSpeaker();
  const { currency } = detail.outcome.atStake;
  const [draft, setDraft] = useState(() => newContact(detail.contacts.at(-1)?.contact));
  const [on, setOn] = useState(() => today(new Date()));
  const [written, setWritten] = useState('');
  const silent = answer === 'no-answer';
  const asksAmount = answer === 'refunded' || answer === 'promised';
  const amount = perhapsMoney(asksAmount ? written : '', currency);
  const log = (): boolean => {
    const contact = contactOf(silent ? { ...draft, on } : draft);
    if (!contact || amount === 'unclear') return false;
    props.onLog([{ kind: 'answered', on: contact.on, answer, contact: silent ? null : contact, amount }]);
    return true;
  };
  return (
    <DeedForm
      {...props}
      title={say(`cases.answer.${answer}`)}
      answer={say('cases.answer.do')}
      size={520}
      onAnswer={log}
    >
      {(asked) => (
        <>
          <StepBack onBack={props.onBack} />
          <p className={classes['note']}>
            <strong>{say('cases.answer.follows')}</strong>
            {say(`cases.answer.follows.${answer}`)}
          </p>
          {silent ? (
            <PastDay first label={say('cases.ask.day')} value={on} asked={asked} onChange={setOn} />
          ) : (
            <>
              {asksAmount && (
                <AmountField
                  label={`${say('cases.ask.amountIfSaid')} · ${currency}`}
                  value={written}
                  currency={currency}
                  problem={asked && amount === 'unclear'}
                  onChange={setWritten}
                />
              )}
              <ContactFields
                first
                draft={draft}
                asked={asked}
                saidLabel={say('cases.ask.theySaid')}
                onChange={setDraft}
              />
            </>
          )}
        </>
      )}
    </DeedForm>
  );
}
