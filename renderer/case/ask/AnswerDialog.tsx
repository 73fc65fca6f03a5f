import { useState } from 'react';

import { type Answer, ANSWERS } from '../../../shared/case/terms.ts';
import type { MessageId } from '../../../shared/messages/catalogue.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { AskButtons, AskDialog } from '../../ui/AskDialog.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { amountWrong, perhapsMoney } from './amounts.ts';
import { type ContactDraft, contactOf, newContact } from './contact.ts';
import { ContactFields } from './ContactFields.tsx';
import { DeedForm, type DeedProps, StepBack } from './DeedForm.tsx';
import { AmountField, PastDay, Words } from './fields.tsx';
import classes from './fields.module.css';
import { TalkFiles } from './TalkFiles.tsx';

/** What is written of an answer so far. */
interface Told {
  readonly draft: ContactDraft;
  readonly amount: string;
  /** Word for word: their reason, or what they ask for. */
  readonly quoted: string;
  readonly files: readonly File[];
}

/** Of which answers letters quote something word for word, and what it is. */
const QUOTES: Readonly<Partial<Record<Answer, MessageId>>> = {
  refuses: 'cases.answer.quoted.refuses',
  'used-credit': 'cases.answer.quoted.refuses',
  'asks-more': 'cases.answer.quoted.asks-more',
};

/** What they answered: first which answer it is, by one key; then what is worth keeping of it. */
export function AnswerDialog(props: DeedProps & { readonly contact: Partial<ContactDraft> }) {
  const { detail, contact } = props;
  const { say } = useSpeaker();
  const [answer, setAnswer] = useState<Answer | null>(null);
  // Held here, so that going back to the other answers loses nothing.
  const [told, setTold] = useState<Told>(() => ({
    draft: newContact(detail.contacts.at(-1)?.contact, contact),
    amount: '',
    quoted: '',
    files: [],
  }));
  if (answer !== null)
    return <Details {...props} answer={answer} told={told} set={setTold} onBack={() => setAnswer(null)} />;
  return (
    <AskDialog title={say('cases.answer.title')} onClose={props.onClose}>
      <Choices
        question={say('cases.answer.title')}
        preselect={false}
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
  const { draft, amount: written, quoted, files } = props.told;
  const follows = detail.answers[answer];
  const { say, tell } = useSpeaker();
  const { currency } = detail.outcome.atStake;
  const setDraft = (next: ContactDraft): void => set((now) => ({ ...now, draft: next }));
  const silent = answer === 'no-answer';
  const asksAmount = answer === 'refunded' || answer === 'promised';
  const quote = QUOTES[answer];
  const amount = perhapsMoney(asksAmount ? written : '', currency);
  const log = (): boolean => {
    const contact = contactOf(draft);
    if (!contact || amount === 'unclear') return false;
    props.onLog(
      {
        kind: 'answered',
        on: contact.on,
        answer,
        contact: silent ? null : contact,
        amount,
        ...(quote && quoted.trim() !== '' && { quoted: quoted.trim() }),
      },
      silent ? [] : files,
    );
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
            <strong>
              {say('cases.answer.follows')}
              {follows && `: ${tell(follows.say)}`}
            </strong>
            {follows?.more ? tell(follows.more) : say(`cases.answer.note.${answer}`)}
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
              {quote && (
                <Words
                  first
                  label={say(quote)}
                  description={say('cases.answer.quotedHint')}
                  value={quoted}
                  onChange={(words) => set((now) => ({ ...now, quoted: words }))}
                />
              )}
              <ContactFields
                first={!quote}
                draft={draft}
                asked={asked}
                saidLabel={say(quote ? 'cases.ask.alsoSaid' : 'cases.ask.theySaid')}
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
