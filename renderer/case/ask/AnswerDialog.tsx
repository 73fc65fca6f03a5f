import { useState } from 'react';

import { type Answer, ANSWERS } from '../../../shared/case-terms.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { AskButtons, AskDialog } from '../../ui/AskDialog.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { amountWrong, perhapsMoney } from './amounts.ts';
import { type ContactDraft, contactOf, newContact } from './contact.ts';
import { ContactFields } from './ContactFields.tsx';
import { DeedForm, type DeedProps, StepBack } from './DeedForm.tsx';
import { AmountField, PastDay } from './fields.tsx';
import classes from './fields.module.css';
import { TalkFiles } from './TalkFiles.tsx';

/** What is written of an answer so far. */
interface Told {
  readonly draft: ContactDraft;
  readonly amount: string;
  readonly files: readonly File[];
}

/** What they answered: first which answer it is, by one key; then what is worth keeping of it. */
export function AnswerDialog(props: DeedProps & { readonly contact: Partial<ContactDraft> }) {
  const { detail, contact } = props;
  const { say } = useSpeaker();
  const [answer, setAnswer] = useState<Answer | null>(null);
  // Held here, so that going back to the other answers loses nothing.
  const [told, setTold] = useState<Told>(() => ({
    draft: newContact(detail.contacts.at(-1)?.contact, contact),
    amount: '',
    files: [],
  }));
  if (answer !== null)
    return <Details {...props} answer={answer} told={told} set={setTold} onBack={() => setAnswer(null)} />;
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

function Details(
  props: DeedProps & {
    readonly answer: Answer;
    readonly told: Told;
    readonly set: (change: (now: Told) => Told) => void;
    readonly onBack: () => void;
  },
) {
  const { answer, detail, set } = props;
  const { draft, amount: written, files } = props.told;
  const { say, tell } = useSpeaker();
  const { currency } = detail.outcome.atStake;
  const setDraft = (next: ContactDraft): void => set((now) => ({ ...now, draft: next }));
  const silent = answer === 'no-answer';
  const asksAmount = answer === 'refunded' || answer === 'promised';
  const amount = perhapsMoney(asksAmount ? written : '', currency);
  const log = (): boolean => {
    const contact = contactOf(draft);
    if (!contact || amount === 'unclear') return false;
    const said = silent ? null : contact;
    props.onLog({ kind: 'answered', on: contact.on, answer, contact: said, amount }, silent ? [] : files);
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
            <PastDay
              first
              label={say('cases.ask.day')}
              value={draft.on}
              asked={asked}
              onChange={(on) => setDraft({ ...draft, on })}
            />
          ) : (
            <>
              {asksAmount && (
                <AmountField
                  label={`${say('cases.ask.amountIfSaid')} · ${currency}`}
                  value={written}
                  error={asked && amount === 'unclear' ? tell(amountWrong(currency)) : undefined}
                  onChange={(amount) => set((now) => ({ ...now, amount }))}
                />
              )}
              <ContactFields
                first
                draft={draft}
                asked={asked}
                saidLabel={say('cases.ask.theySaid')}
                onChange={setDraft}
              />
              <TalkFiles files={files} onChange={(next) => set((now) => ({ ...now, files: next }))} />
            </>
          )}
        </>
      )}
    </DeedForm>
  );
}
