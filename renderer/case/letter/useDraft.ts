import { type RefObject, useEffect, useRef, useState } from 'react';

import type { LetterDraft } from '../../../shared/case/letters.ts';
import { useRecoup } from '../../app/calls.ts';
import { writeBeforeClosing } from '../../app/unwritten.ts';
import { draftOf, keepDraft, type LetterPlace, type Written } from './drafts.ts';

/** ms without a keystroke after which a letter is written into the ledger. */
const PAUSE = 400;

/** A letter as the person changed it, kept in the ledger until it is sent; null where it is as the facts have it. */
export function useDraft(id: number, { letter, language, kept }: LetterDraft) {
  const { call } = useRecoup();
  const place: LetterPlace = { case: id, letter, language };
  const [edited, setEdited] = useState(() => draftOf(place, kept));
  const [error, setError] = useState<unknown>(null);
  const waiting = useRef<Waiting | null>(null);
  const write = (written: Written | null): void => {
    setEdited(written);
    keepDraft(place, written);
    forget(waiting);
    const keep = (): void => {
      call('cases.keepLetter', { ...place, written }).then(() => setError(null), setError);
    };
    waiting.current = { keep, timer: window.setTimeout(() => keepNow(waiting), PAUSE) };
  };
  useEffect(() => {
    // What was written last is kept, too, when the screen or the window goes, or the ledger is locked.
    const leave = (): void => keepNow(waiting);
    window.addEventListener('pagehide', leave);
    const stay = writeBeforeClosing(leave);
    return () => {
      stay();
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return {
    edited,
    write,
    /** It was sent: the ledger forgets the draft with that. */
    sent(): void {
      forget(waiting);
      keepDraft(place, null);
    },
    error,
  };
}

interface Waiting {
  readonly timer: number;
  readonly keep: () => void;
}

function forget(waiting: RefObject<Waiting | null>): void {
  if (waiting.current) window.clearTimeout(waiting.current.timer);
  waiting.current = null;
}

function keepNow(waiting: RefObject<Waiting | null>): void {
  const keep = waiting.current?.keep;
  forget(waiting);
  keep?.();
}
