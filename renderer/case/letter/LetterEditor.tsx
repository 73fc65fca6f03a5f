import { useQueryClient } from '@tanstack/react-query';
import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

import type { CaseDetail } from '../../../shared/case/detail.ts';
import type { LetterDraft, LetterFact, LetterRemark } from '../../../shared/case/letters.ts';
import { keyOf, useRecoup } from '../../app/calls.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import type { Written } from './drafts.ts';
import { Aside } from './Aside.tsx';
import classes from './LetterEditor.module.css';
import { type PaperHandle, Paper } from './Paper.tsx';
import { SentDialog } from './SentDialog.tsx';
import { Places } from './Places.tsx';
import { calmed, refilled } from './text.ts';
import { useDraft } from './useDraft.ts';
import { useRemarks } from './useRemarks.ts';
import { WaysOut } from './WaysOut.tsx';

/** The letter on paper; beside it what is missing and what a gentle reader would say. */
export function LetterEditor(props: { readonly detail: CaseDetail; readonly draft: LetterDraft }) {
  const { detail, draft } = props;
  const { letter, language } = draft;
  const { say } = useSpeaker();
  const { call } = useRecoup();
  const client = useQueryClient();
  // Null: as the facts have it, which may change while the letter is looked at.
  const { edited, write: keep, sent: forget, error } = useDraft(detail.id, draft);
  const [refused, setRefused] = useState<unknown>(null);
  const [thrown, setThrown] = useState<Written | null>(null);
  // What stands in the letter for a fact that is another by now, and only the person can change.
  const [stayed, setStayed] = useState<string | null>(null);
  const [sent, setSent] = useState(false);
  const paper = useRef<PaperHandle>(null);
  const aside = useRef<HTMLDivElement>(null);
  const written = edited ?? { subject: draft.subject, body: draft.body };
  const remarks = useRemarks(detail.id, language, written.body);
  const write = (next: Written): void => {
    setThrown(null);
    setStayed(null);
    keep(next);
  };
  const anew = (): void => {
    setThrown(edited);
    setStayed(null);
    keep(null);
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
  const left = useRef(edited);
  useLayoutEffect(() => {
    left.current = edited;
  }, [edited]);
  async function give(fact: LetterFact, value: string | null): Promise<void> {
    const place = { case: detail.id, letter, language };
    try {
      const fresh = await call('cases.giveFact', { ...place, fact: fact.fact, value });
      setRefused(null);
      // The field goes with the gap: what is missing next takes the cursor, in the end the letter.
      const next = nextGap(aside.current);
      const here = aside.current?.contains(document.activeElement) ?? false;
      flushSync(() => {
        client.setQueryData(keyOf('cases.letter', place), fresh);
        const words = [...fresh.given, ...fresh.missing].find((one) => one.fact === fact.fact);
        if (!left.current) return;
        const changed = refilled(left.current, fact, words?.mark ?? '');
        if (changed) write(changed);
        else setStayed(fact.mark);
      });
      if (!here) return;
      if (next?.isConnected) next.focus();
      else paper.current?.focus();
    } catch (failure) {
      setRefused(failure);
    }
  }
  return (
    <div className={classes['editor']}>
      <div className={classes['main']}>
        {[error, refused].map((each, at) => each !== null && <ProblemNote key={at} error={each} />)}
        {stayed !== null && (
          <p className={classes['note']} role="status">
            {say('cases.editor.stayed', { words: stayed })}
          </p>
        )}
        <Places draft={draft} />
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
        onGive={(fact, value) => void give(fact, value)}
        onShow={(remark) => paper.current?.focus(remark.from, remark.to)}
        onCalm={takeToHeart}
      />
      {sent && (
        <SentDialog
          detail={detail}
          draft={draft}
          written={written}
          onClose={() => setSent(false)}
          onKept={forget}
        />
      )}
    </div>
  );
}

/** What is missing after what is being filled in. */
function nextGap(aside: HTMLElement | null): HTMLElement | undefined {
  const gaps = [...(aside?.querySelectorAll<HTMLElement>('[data-gap]') ?? [])];
  const here = gaps.findIndex((gap) => gap.closest('form')?.contains(document.activeElement));
  return gaps[here + 1] ?? gaps.find((_, at) => at !== here);
}
