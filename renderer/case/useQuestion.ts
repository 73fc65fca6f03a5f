import { useRef, useState } from 'react';

import { placeOfFocus } from '../app/focus.ts';
import type { Question } from './ask/question.ts';

/** The question that is asked, and the way back to where the person was when it was. */
export function useQuestion(focus: { readonly back: () => void; readonly backInPlace: () => void }) {
  const [question, setQuestion] = useState<Question | null>(null);
  const asked = useRef<Question | null>(null);
  const goBack = useRef<() => boolean>(() => false);
  const put = (next: Question | null): void => {
    asked.current = next;
    setQuestion(next);
  };
  return {
    question,
    ask(next: Question): void {
      // Of two that follow each other the first was asked from the page.
      if (asked.current === null) goBack.current = placeOfFocus();
      put(next);
    },
    cancel(): void {
      put(null);
      if (!goBack.current()) focus.backInPlace();
    },
    /** This one is answered: what is next is shown, unless another is asked by now. */
    answered(one: Question): void {
      if (asked.current !== one) return;
      put(null);
      focus.back();
    },
  };
}
