import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { CaseDetail } from '../../../shared/case/detail.ts';
import type { CaseEvent } from '../../../shared/case/event.ts';
import type { LetterDraft } from '../../../shared/case/letters.ts';
import { hostToday } from '../../app/today.ts';
import { keyOf, useRecoup } from '../../app/calls.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { caseOf } from '../../app/route.ts';
import { useRoute } from '../../app/useRoute.ts';
import { useOneAtATime } from '../../app/useOneAtATime.ts';
import { arriveWith } from '../arrival.ts';
import { contactOf, newContact } from '../ask/contact.ts';
import { ContactFields } from '../ask/ContactFields.tsx';
import { DeedForm } from '../ask/DeedForm.tsx';
import classes from '../ask/fields.module.css';
import { filesWith, purposeOf, whomOf } from '../ask/purposes.ts';
import type { Written } from './drafts.ts';
import { filedBy } from './filedBy.ts';
import { missingIn } from './text.ts';

/** It was sent: keeps the letter and logs the conversation (or the filing) in one go. */
export function SentDialog(props: {
  readonly detail: CaseDetail;
  readonly draft: LetterDraft;
  readonly written: Written;
  readonly onClose: () => void;
  readonly onKept: () => void;
}) {
  const { detail, draft, written } = props;
  const { say } = useSpeaker();
  const { go } = useRoute();
  const { call } = useRecoup();
  const client = useQueryClient();
  const [contact, setContact] = useState(() => ({
    ...newContact(detail.contacts.at(-1)?.contact),
    said: say(`cases.letter.${draft.letter}`),
  }));
  const once = useOneAtATime();
  const [error, setError] = useState<unknown>(null);
  const filed = filesWith(draft.letter);
  const marks = missingIn(written.body, draft.missing).map(({ mark }) => mark);

  async function keep(events: CaseEvent[]): Promise<void> {
    setError(null);
    try {
      const fresh = await call('cases.logTogether', { case: detail.id, events });
      client.setQueryData(keyOf('cases.get', { case: detail.id }), fresh);
      props.onKept();
      arriveWith(detail.id, (to) =>
        to.say('cases.editor.sentTold', { what: to.say(`cases.letter.${draft.letter}`) }),
      );
      go(caseOf(detail.id));
    } catch (failure) {
      setError(failure);
    }
  }
  return (
    <DeedForm
      title={say('cases.editor.sentTitle')}
      hint={filed ? say('cases.editor.sentFiles', { whom: filed }) : say('cases.editor.sentHint')}
      answer={say('cases.editor.sentDo')}
      size={520}
      error={error}
      onClose={props.onClose}
      onAnswer={() => {
        const logged = contactOf(contact);
        if (!logged) return false;
        const { on } = logged;
        const { letter, language } = draft;
        const said: CaseEvent =
          filed === null
            ? {
                kind: 'contacted',
                on,
                purpose: purposeOf(letter, detail),
                whom: whomOf(letter, detail),
                contact: logged,
              }
            : filedBy(logged, filed, detail);
        once(() => keep([{ kind: 'letter-kept', on: hostToday(), letter, language, ...written }, said]));
        return true;
      }}
    >
      {(asked) => (
        <>
          {marks.length > 0 && (
            <p className={classes['warnings']}>
              {say('cases.editor.sentMarks', { marks: marks.join(', ') })}
            </p>
          )}
          <ContactFields
            first
            draft={contact}
            asked={asked}
            saidLabel={say('cases.ask.said')}
            onChange={setContact}
          />
        </>
      )}
    </DeedForm>
  );
}
