import { Checkbox } from '@mantine/core';
import { useState } from 'react';

import { FILING_FORMS, type FilingForm } from '../../../shared/case/terms.ts';
import { type OutsideRoute, OUTSIDE_ROUTES } from '../../../shared/dispute/terms.ts';
import { hostToday } from '../../app/today.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { BeforeFiling } from './BeforeFiling.tsx';
import { DeedForm, type DeedProps } from './DeedForm.tsx';
import { isPast } from './days.ts';
import { Beside, Line, OneOf, PastDay, Words } from './fields.tsx';

const FORMS = ['unsaid', ...FILING_FORMS] as const;

/** That it was filed, and what to know and to do before. */
export function FileDialog(props: DeedProps & { readonly with: OutsideRoute }) {
  const { say, day } = useSpeaker();
  const [whom, setWhom] = useState<OutsideRoute>(props.with);
  const [inquiry, setInquiry] = useState(false);
  const [on, setOn] = useState(() => hostToday());
  const [reference, setReference] = useState('');
  const [form, setForm] = useState<FilingForm | 'unsaid'>('unsaid');
  const [note, setNote] = useState('');
  const by = props.detail.inWritingBy;
  const asksForm = by !== null && (whom === 'issuer' || whom === 'bank');
  return (
    <DeedForm
      {...props}
      title={say('cases.file.title', { with: whom })}
      hint={say('cases.file.hint')}
      answer={say('cases.file.do')}
      size={560}
      onAnswer={() => {
        if (!isPast(on)) return false;
        props.onLog({
          kind: 'filed',
          on,
          with: whom,
          inquiry: whom === 'paypal' && inquiry,
          reference: reference.trim(),
          ...(asksForm && form !== 'unsaid' && { form }),
          note: note.trim(),
        });
        return true;
      }}
    >
      {(asked) => (
        <>
          <BeforeFiling detail={props.detail} with={whom} />
          <Beside>
            <OneOf
              label={say('cases.file.with')}
              value={whom}
              data={OUTSIDE_ROUTES.map((each) => ({ value: each, label: say(`cases.outside.${each}`) }))}
              onChange={setWhom}
            />
            <PastDay label={say('cases.ask.day')} value={on} asked={asked} onChange={setOn} />
          </Beside>
          {asksForm && (
            <OneOf
              label={say('cases.file.form')}
              hint={say('cases.file.formWhy', { day: day(by.until) })}
              value={form}
              data={FORMS.map((each) => ({ value: each, label: say(`cases.file.form.${each}`) }))}
              onChange={setForm}
            />
          )}
          {whom === 'paypal' && (
            <Checkbox
              label={say('cases.file.inquiry')}
              checked={inquiry}
              onChange={(event) => setInquiry(event.currentTarget.checked)}
            />
          )}
          <Line first label={say('cases.ask.reference')} value={reference} onChange={setReference} />
          <Words label={say('cases.ask.note')} value={note} onChange={setNote} />
        </>
      )}
    </DeedForm>
  );
}
