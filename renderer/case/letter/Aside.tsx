import { Button, TextInput, VisuallyHidden } from '@mantine/core';
import { type Ref, useState } from 'react';

import type { LetterDraft, LetterRemark } from '../../../shared/case.ts';
import { useSpeaker } from '../../app/Language.tsx';
import type { Written } from './drafts.ts';
import { Source } from '../Source.tsx';
import classes from './LetterEditor.module.css';
import { missingIn } from './text.ts';

/** What is missing, asked for; then what a gentle reader would say. */
export function Aside({
  ref,
  ...props
}: {
  /** The part that holds what is missing. */
  readonly ref: Ref<HTMLDivElement>;
  readonly draft: LetterDraft;
  readonly written: Written;
  readonly remarks: readonly LetterRemark[] | null;
  readonly onFill: (mark: string, value: string) => void;
  readonly onShow: (remark: LetterRemark) => void;
  readonly onCalm: (remark: LetterRemark) => void;
}) {
  const { draft, written, remarks } = props;
  const { say } = useSpeaker();
  const missing = missingIn(`${written.subject}\n${written.body}`, draft.missing);
  // What is missing is asked for above already.
  const said = remarks?.filter(({ kind }) => kind !== 'missing');
  const heard = said && say('cases.editor.remarks', { count: said.length });
  return (
    <div ref={ref} className={classes['aside']}>
      {missing.length > 0 && (
        <section aria-labelledby="letter-missing">
          <h2 id="letter-missing" className={classes['title']}>
            {say('cases.editor.missing', { count: missing.length })}
          </h2>
          <p className={classes['hint']}>{say('cases.editor.missingHint')}</p>
          {missing.map(({ mark, ask }) => (
            <Missing key={mark} ask={ask} onFill={(value) => props.onFill(mark, value)} />
          ))}
        </section>
      )}
      <section aria-labelledby="letter-remarks" aria-busy={remarks === null}>
        <h2 id="letter-remarks" className={classes['title']}>
          {heard}
        </h2>
        <VisuallyHidden role="status">{heard}</VisuallyHidden>
        <p className={classes['hint']}>{say('cases.editor.remarksHint')}</p>
        <ul className={classes['remarks']}>
          {said?.map((remark, at) => (
            <Remark
              key={`${remark.from} ${remark.kind} ${at}`}
              remark={remark}
              words={written.body.slice(remark.from, remark.to)}
              onShow={() => props.onShow(remark)}
              onCalm={() => props.onCalm(remark)}
            />
          ))}
        </ul>
      </section>
      {draft.cites.length > 0 && <Cites draft={draft} />}
    </div>
  );
}

/** Laws and terms that the letter points at, to be looked at before it is sent. */
function Cites({ draft }: { readonly draft: LetterDraft }) {
  const { say } = useSpeaker();
  return (
    <section aria-labelledby="letter-cites">
      <h2 id="letter-cites" className={classes['title']}>
        {say('cases.editor.cites')}
      </h2>
      <p className={classes['hint']}>{say('cases.editor.citesHint')}</p>
      <ul className={classes['remarks']}>
        {draft.cites.map(({ name, source }) => (
          <li key={name} className={classes['remark']}>
            {name}
            <Source source={source} about={name} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Missing(props: {
  readonly ask: LetterDraft['missing'][number]['ask'];
  readonly onFill: (value: string) => void;
}) {
  const { say, tell } = useSpeaker();
  const [value, setValue] = useState('');
  const what = tell(props.ask);
  return (
    <form
      className={classes['missing']}
      onSubmit={(event) => {
        event.preventDefault();
        if (value.trim() !== '') props.onFill(value.trim());
      }}
    >
      <TextInput
        label={what}
        data-gap
        value={value}
        maxLength={300}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" aria-label={say('cases.editor.fillOf', { what })}>
        {say('cases.editor.fill')}
      </Button>
    </form>
  );
}

const LONGEST_QUOTE = 60;

function Remark(props: {
  readonly remark: LetterRemark;
  readonly words: string;
  readonly onShow: () => void;
  readonly onCalm: () => void;
}) {
  const { remark, words } = props;
  const { say, tell } = useSpeaker();
  const quote = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
  // A fact that is missing or wrong is put right by the person; words can be said otherwise.
  const leaveOut = remark.kind === 'anger' || remark.kind === 'threat' || remark.kind === 'card-number';
  return (
    <li className={classes['remark']} data-kind={remark.kind}>
      {quote !== '' && (
        <button
          type="button"
          className={classes['quote']}
          aria-label={say('cases.editor.at', { words: quote })}
          onClick={props.onShow}
        >
          {quote}
        </button>
      )}
      <p>{tell(remark.say)}</p>
      {(remark.instead !== null || leaveOut) && (
        <Button variant="default" size="compact-sm" className={classes['calm'] ?? ''} onClick={props.onCalm}>
          {remark.instead === null
            ? say('cases.editor.leaveOut')
            : say('cases.editor.calmer', { words: remark.instead })}
        </Button>
      )}
    </li>
  );
}
