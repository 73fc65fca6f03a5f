import { Button, TextInput } from '@mantine/core';
import { type Ref, useId, useImperativeHandle, useRef } from 'react';

import type { LetterDraft, LetterRemark } from '../../../shared/case/letters.ts';
import { useSpeaker } from '../../app/Language.tsx';
import type { Written } from './drafts.ts';
import classes from './LetterEditor.module.css';
import { stretchesOf } from './text.ts';

export interface PaperHandle {
  /** Puts the cursor into the letter, with this stretch selected. */
  focus(from?: number, to?: number): void;
}

const LONGEST_SUBJECT = 300;
const LONGEST_BODY = 20_000;

/** Subject and body; what a remark is about is underlined. */
export function Paper({
  ref,
  draft,
  written,
  remarks,
  edited,
  thrown,
  onWrite,
  onAnew,
  onUndo,
}: {
  readonly ref: Ref<PaperHandle>;
  readonly draft: LetterDraft;
  readonly written: Written;
  readonly remarks: readonly LetterRemark[] | null;
  readonly edited: boolean;
  /** Whether what was written was thrown away, and can come back. */
  readonly thrown: boolean;
  readonly onWrite: (written: Written) => void;
  readonly onAnew: () => void;
  readonly onUndo: () => void;
}) {
  const { say } = useSpeaker();
  const label = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => ({
    focus(from, to) {
      field.current?.focus();
      // The new words are in the field only after this turn.
      if (from !== undefined) {
        requestAnimationFrame(() => field.current?.setSelectionRange(from, to ?? from));
      }
    },
  }));
  return (
    <section className={classes['paper']} aria-label={say('cases.editor.title')}>
      <TextInput
        label={say('cases.editor.subject')}
        lang={draft.language}
        value={written.subject}
        maxLength={LONGEST_SUBJECT}
        onChange={(event) => onWrite({ ...written, subject: event.currentTarget.value })}
      />
      <label className={classes['label']} htmlFor={label}>
        {say('cases.editor.body')}
      </label>
      <div className={classes['sheet']} lang={draft.language}>
        <div className={classes['under']} aria-hidden="true">
          {stretchesOf(written.body, remarks ?? []).map(({ from, text, remark }) =>
            remark ? (
              <mark key={from} data-kind={remark.kind}>
                {text}
              </mark>
            ) : (
              <span key={from}>{text}</span>
            ),
          )}
          {'\n'}
        </div>
        <textarea
          id={label}
          ref={field}
          className={classes['field']}
          value={written.body}
          maxLength={LONGEST_BODY}
          spellCheck={false}
          onChange={(event) => onWrite({ ...written, body: event.currentTarget.value })}
        />
      </div>
      {edited && (
        <p className={classes['edited']}>
          {say('cases.editor.edited')}
          <Button variant="subtle" size="compact-xs" onClick={onAnew}>
            {say('cases.editor.anew')}
          </Button>
        </p>
      )}
      {thrown && (
        <p className={classes['edited']} role="status">
          {say('cases.editor.anewDone')}
          <Button variant="subtle" size="compact-xs" onClick={onUndo}>
            {say('cases.editor.anewUndo')}
          </Button>
        </p>
      )}
    </section>
  );
}
