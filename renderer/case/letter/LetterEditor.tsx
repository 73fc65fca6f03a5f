import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';

import type { CaseDetail, LetterDraft, LetterRemark } from '../../../shared/case.ts';
import { draftOf, dropDraft, keepDraft, type Written } from './drafts.ts';
import { Aside } from './Aside.tsx';
import classes from './LetterEditor.module.css';
import { type PaperHandle, Paper } from './Paper.tsx';
import { SentDialog } from './SentDialog.tsx';
import { calmed, filled } from './text.ts';
import { useRemarks } from './useRemarks.ts';
import { WaysOut } from './WaysOut.tsx';

/** The letter on paper; beside it what is missing and what a gentle reader would say. */
export function LetterEditor(props: { readonly detail: CaseDetail; readonly draft: LetterDraft }) {
  const { detail, draft } = props;
  const { letter, language } = draft;
  // Null: as the facts have it, which may change while the letter is looked at.
  const [edited, setEdited] = useState(() => draftOf(detail.id, letter, language));
  const [thrown, setThrown] = useState<Written | null>(null);
  const [sent, setSent] = useState(false);
  const paper = useRef<PaperHandle>(null);
  const aside = useRef<HTMLDivElement>(null);
  const written = edited ?? { subject: draft.subject, body: draft.body };
  const remarks = useRemarks(detail.id, language, written.body);
  const write = (next: Written): void => {
    setThrown(null);
    setEdited(next);
    keepDraft(detail.id, letter, language, next);
  };
  const anew = (): void => {
    setThrown(edited);
    setEdited(null);
    dropDraft(detail.id, letter, language);
    paper.current?.focus();
  };
  const undo = (): void => {
    if (thrown) write(thrown);
    paper.current?.focus();
  };
  const takeToHeart = (remark: LetterRemark): void => {
    write({ ...written, body: calmed(written.body, remark) });
    paper.current?.focus(remark.from, remark.from + (remark.instead?.length ?? 0));
  };
  const fill = (mark: string, value: string): void => {
    // The field goes with the gap: what is missing next takes the cursor, in the end the letter.
    const gaps = [...(aside.current?.querySelectorAll<HTMLElement>('[data-gap]') ?? [])];
    const here = gaps.findIndex((gap) => gap.closest('form')?.contains(document.activeElement));
    const next = gaps[here + 1] ?? gaps[0];
    flushSync(() =>
      write({
        subject: filled(written.subject, mark, value),
        body: filled(written.body, mark, value),
      }),
    );
    if (next?.isConnected) next.focus();
    else paper.current?.focus();
  };
  return (
    <div className={classes['editor']}>
      <div className={classes['main']}>
        <Paper
          ref={paper}
          draft={draft}
          written={written}
          remarks={remarks}
          edited={written.subject !== draft.subject || written.body !== draft.body}
          thrown={thrown !== null}
          onWrite={write}
          onAnew={anew}
          onUndo={undo}
        />
        <WaysOut
          detail={detail}
          draft={draft}
          written={written}
          onSent={() => setSent(true)}
          onSelect={() => paper.current?.focus(0, written.body.length)}
        />
      </div>
      <Aside
        ref={aside}
        draft={draft}
        written={written}
        remarks={remarks}
        onFill={fill}
        onShow={(remark) => paper.current?.focus(remark.from, remark.to)}
        onCalm={takeToHeart}
      />
      {sent && (
        <SentDialog
          detail={detail}
          draft={draft}
          written={written}
          onClose={() => setSent(false)}
          onKept={() => dropDraft(detail.id, letter, language)}
        />
      )}
    </div>
  );
}
