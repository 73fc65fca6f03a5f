import { useRef, useState } from 'react';

import type { CaseDetail, LetterDraft, LetterRemark } from '../../../shared/case.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { draftOf, dropDraft, keepDraft, type Written } from './drafts.ts';
import { Aside } from './Aside.tsx';
import { Kinds } from './Kinds.tsx';
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
  const { say } = useSpeaker();
  const [written, setWritten] = useState<Written>(
    () => draftOf(detail.id, letter, language) ?? { subject: draft.subject, body: draft.body },
  );
  const [sent, setSent] = useState(false);
  const paper = useRef<PaperHandle>(null);
  const edited = written.subject !== draft.subject || written.body !== draft.body;
  const remarks = useRemarks(detail.id, language, written.body);
  const write = (next: Written): void => {
    setWritten(next);
    keepDraft(detail.id, letter, language, next);
  };
  const anew = (): void => {
    setWritten({ subject: draft.subject, body: draft.body });
    dropDraft(detail.id, letter, language);
    paper.current?.focus();
  };
  const takeToHeart = (remark: LetterRemark): void => {
    write({ ...written, body: calmed(written.body, remark) });
    paper.current?.focus(remark.from, remark.from + (remark.instead?.length ?? 0));
  };
  const fill = (mark: string, value: string): void =>
    write({
      subject: filled(written.subject, mark, value),
      body: filled(written.body, mark, value),
    });
  return (
    <div className={classes['editor']}>
      <Kinds id={detail.id} kinds={detail.letterKinds} letter={letter} language={language} />
      <div className={classes['main']}>
        <Paper
          ref={paper}
          draft={draft}
          written={written}
          remarks={remarks}
          edited={edited}
          onWrite={write}
          onAnew={anew}
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
          title={say('cases.editor.sentTitle')}
        />
      )}
    </div>
  );
}
