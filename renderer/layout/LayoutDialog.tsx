import { useState } from 'react';

import type { KnownLayout, LayoutQuestion, TextEncoding } from '../../shared/layout.ts';
import type { Said } from '../../shared/said.ts';
import { useSpeaker } from '../app/Language.tsx';
import { RecoupProblem } from '../app/problem.ts';
import { useImportDeeds } from '../import/Importing.tsx';
import { AskDialog } from '../ui/AskDialog.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { EncodingChoice } from './EncodingChoice.tsx';
import classes from './LayoutDialog.module.css';
import { LayoutForm } from './LayoutForm.tsx';
import { Deeds, Reason } from './parts.tsx';
import { WouldBeStored } from './WouldBeStored.tsx';

/** A file that leaves something open: how it would be read, each decision changeable, and what would be stored. */
export function LayoutDialog(props: {
  readonly item: number;
  readonly file: string;
  readonly question: LayoutQuestion;
  readonly close: () => void;
}) {
  const speaker = useSpeaker();
  const { file } = props;
  const [question, setQuestion] = useState(props.question);
  const [encoding, setEncoding] = useState<TextEncoding | null>(null);
  const [problem, setProblem] = useState<Said | null>(null);
  const { agree, leaveOut, preview } = useImportDeeds();
  const read = async (layout: KnownLayout | null): Promise<void> => {
    const outcome = await agree(props.item, layout, encoding);
    if (outcome.ok) props.close();
    else setProblem(outcome.problem);
  };
  const readIn = async (next: TextEncoding): Promise<void> => {
    const outcome = await preview(props.item, null, next);
    setProblem(outcome.ok ? null : outcome.problem);
    if (!outcome.ok) return;
    setEncoding(next);
    setQuestion(outcome.value);
  };
  const leave = (): void => {
    leaveOut(props.item);
    props.close();
  };
  const letters = question.encoding !== null && (
    <EncodingChoice encoding={question.encoding} choose={(next) => void readIn(next)} />
  );
  return (
    <AskDialog title={speaker.say('layout.title', { file })} size={860} onClose={props.close}>
      <div className={classes['body']}>
        {/* Takes the focus, so that it is read first and nothing is answered by an Enter too early. */}
        <p className={classes['lead']} tabIndex={-1} data-autofocus>
          {speaker.say('layout.lead')}
        </p>
        {question.proof.map((said) => (
          <Reason key={said.id} said={said} />
        ))}
        {problem && <ProblemNote error={new RecoupProblem(problem)} />}
        {question.layout ? (
          // In other letters the columns have other names: all is asked anew.
          <LayoutForm
            key={question.encoding}
            {...props}
            question={question}
            encoding={encoding}
            letters={letters}
            layout={question.layout}
            read={read}
            leave={leave}
          />
        ) : (
          <>
            {letters}
            <WouldBeStored question={question} />
            <Deeds read={() => void read(null)} leave={leave} />
          </>
        )}
      </div>
    </AskDialog>
  );
}
