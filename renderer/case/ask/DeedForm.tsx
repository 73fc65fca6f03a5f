import { type ReactNode, useEffect, useRef, useState } from 'react';

import type { CaseDetail } from '../../../shared/case/detail.ts';
import type { CaseEvent } from '../../../shared/case/event.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { AskButtons, AskDialog } from '../../ui/AskDialog.tsx';
import classes from '../../ui/Choices.module.css';
import { ProblemNote } from '../../ui/ProblemNote.tsx';

/** What every dialog of a case is given. */
export interface DeedProps {
  readonly detail: CaseDetail;
  /** Why the last try was refused; what was written stays in the fields. */
  readonly error: unknown;
  /** `files`: those that go with the conversation. `then`: what follows from it, written at once. */
  readonly onLog: (event: CaseEvent, files?: readonly File[], then?: CaseEvent) => void;
  readonly onClose: () => void;
}

/**
 * A question with fields. An answer that lacks something says so at the field and puts the cursor there.
 */
export function DeedForm(props: {
  readonly title: string;
  readonly hint?: string;
  readonly answer: string;
  readonly error: unknown;
  readonly size?: number;
  /** Answers; false where something is missing. */
  readonly onAnswer: () => boolean;
  readonly onClose: () => void;
  /** `asked`: an answer was tried, so that what is missing may be said. */
  readonly children: (asked: boolean) => ReactNode;
}) {
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  return (
    <AskDialog title={props.title} onClose={props.onClose} size={props.size ?? 480}>
      <form
        ref={form}
        className={classes['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!props.onAnswer()) setTries(tries + 1);
        }}
      >
        {props.hint !== undefined && <p className={classes['hint']}>{props.hint}</p>}
        {props.children(tries > 0)}
        {props.error !== null && <ProblemNote error={props.error} />}
        <AskButtons answer={props.answer} onClose={props.onClose} />
      </form>
    </AskDialog>
  );
}

/** A way back to the question before, in a dialog of two steps. */
export function StepBack({ onBack }: { readonly onBack: () => void }) {
  const { say } = useSpeaker();
  return (
    <button type="button" className={classes['stepBack']} onClick={onBack}>
      {say('cases.stepBack')}
    </button>
  );
}
