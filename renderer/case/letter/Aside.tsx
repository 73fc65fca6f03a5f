import { Button, VisuallyHidden } from '@mantine/core';
import type { Ref } from 'react';

import type { LetterDraft, LetterFact, LetterRemark } from '../../../shared/case/letters.ts';
import { useSpeaker } from '../../app/Language.tsx';
import type { Written } from './drafts.ts';
import { Source } from '../Source.tsx';
import { Fact, Given } from './Facts.tsx';
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
  readonly onGive: (fact: LetterFact, value: string | null) => void;
  readonly onShow: (remark: LetterRemark) => void;
  readonly onCalm: (remark: LetterRemark) => void;
}) {
  const { draft, written, remarks } = props;
  const { say, tell } = useSpeaker();
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
          {missing.map((fact) => (
            <Fact key={fact.mark} fact={fact} missing onGive={(value) => props.onGive(fact, value)} />
          ))}
        </section>
      )}
      <Given given={draft.given} onGive={props.onGive} />
      {draft.notes.map((note) => (
        <p key={note.id} className={classes['note']}>
          {tell(note)}
        </p>
      ))}
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
