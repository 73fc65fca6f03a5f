import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';

import type { CaseEvent } from '../../../shared/case/event.ts';
import { type LetterKind, type Purpose, PURPOSES } from '../../../shared/case/terms.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { type ContactDraft, contactOf, newContact } from './contact.ts';
import { ContactFields } from './ContactFields.tsx';
import { DeedForm, type DeedProps } from './DeedForm.tsx';
import { Beside, OneOf } from './fields.tsx';
import { TalkFiles } from './TalkFiles.tsx';
import { isFiled, purposeOf, whomOf } from './purposes.ts';

type Whom = Extract<CaseEvent, { kind: 'contacted' }>['whom'];

const WHOM: readonly Whom[] = ['merchant', 'store', 'issuer', 'paypal', 'bank', 'regulator'];

/** A conversation that the person began; what the others answered has a question of its own. */
export function LogDialog(
  props: DeedProps & {
    /** The letter that was sent, where one was. */
    readonly letter: LetterKind | null;
    readonly contact: Partial<ContactDraft>;
    /** Asks what they answered instead, with what is written so far; null where they cannot have answered. */
    readonly onAnswered: ((begun: ContactDraft) => void) | null;
  },
) {
  const { detail, letter, onAnswered } = props;
  const { say } = useSpeaker();
  // Once it is filed, what is said is no longer the first request.
  const spokenOf = isFiled(detail) ? null : letter;
  const [draft, setDraft] = useState(() => newContact(detail.contacts.at(-1)?.contact, props.contact));
  const [files, setFiles] = useState<readonly File[]>([]);
  const [whom, setWhom] = useState<Whom>(whomOf(spokenOf, detail));
  const [purpose, setPurpose] = useState<Purpose>(purposeOf(spokenOf, detail));
  return (
    <DeedForm
      {...props}
      title={say('cases.log.title')}
      answer={say('cases.log.do')}
      size={520}
      onAnswer={() => {
        const contact = contactOf(draft);
        if (!contact) return false;
        props.onLog({ kind: 'contacted', on: contact.on, purpose, whom, contact }, files);
        return true;
      }}
    >
      {(asked) => (
        <>
          {onAnswered && (
            <SegmentedControl
              fullWidth
              aria-label={say('cases.log.direction')}
              value="out"
              data={[
                { value: 'out', label: say('cases.log.out') },
                { value: 'in', label: say('cases.log.in') },
              ]}
              onChange={(direction) => {
                if (direction === 'in') onAnswered(draft);
              }}
            />
          )}
          <Beside>
            <OneOf
              label={say('cases.ask.purpose')}
              value={purpose}
              data={PURPOSES.map((each) => ({ value: each, label: say(`cases.purpose.${each}`) }))}
              onChange={setPurpose}
            />
            <OneOf
              label={say('cases.ask.whom')}
              value={whom}
              data={WHOM.map((each) => ({ value: each, label: say(`cases.whom.${each}`) }))}
              onChange={setWhom}
            />
          </Beside>
          <ContactFields
            first
            draft={draft}
            asked={asked}
            saidLabel={say('cases.ask.said')}
            onChange={setDraft}
          />
          <TalkFiles files={files} onChange={setFiles} />
        </>
      )}
    </DeedForm>
  );
}
