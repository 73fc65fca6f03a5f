import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';

import type {
  KnownLayout,
  LayoutDoubt,
  LayoutQuestion,
  ReadLayout,
  TextEncoding,
  ToldLayout,
} from '../../shared/layout.ts';
import type { Said } from '../../shared/said.ts';
import { useSpeaker } from '../app/Language.tsx';
import { RecoupProblem } from '../app/problem.ts';
import { useImportDeeds } from '../import/Importing.tsx';
import { AskDialog } from '../ui/AskDialog.tsx';
import { Icon } from '../ui/icons.tsx';
import { Note } from '../ui/Note.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { ColumnTable } from './ColumnTable.tsx';
import classes from './LayoutDialog.module.css';
import { EncodingChoice } from './EncodingChoice.tsx';
import { openDate } from './openDate.ts';
import { KindQuestion, OrderQuestion, SignQuestion } from './Questions.tsx';
import { usePreview } from './usePreview.ts';
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
          <Layout
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

function Reason({ said }: { readonly said: Said }) {
  return (
    <Note tone="ask" sign={<Icon name="warning" />}>
      {useSpeaker().tell(said)}
    </Note>
  );
}

function Layout(props: {
  readonly item: number;
  readonly file: string;
  readonly question: LayoutQuestion;
  readonly layout: ReadLayout;
  readonly encoding: TextEncoding | null;
  /** The way to other letters. */
  readonly letters: ReactNode;
  readonly read: (layout: KnownLayout) => Promise<void>;
  readonly leave: () => void;
}) {
  const speaker = useSpeaker();
  const { layout } = props;
  const { question, told, problem, running, say } = usePreview(
    props.item,
    props.question,
    layout,
    props.encoding,
  );
  const [name, setName] = useState(() => props.file.replace(/\.[^.]{1,5}$/, '').slice(0, 120));
  const [answered, setAnswered] = useState<readonly LayoutDoubt['about'][]>([]);
  const amount = firstAmount(layout, told);
  const asks = (about: LayoutDoubt['about']): boolean => layout.doubts.some((doubt) => doubt.about === about);
  const asksOrder = asks('order') && openDate(layout) !== null;
  const asksSign = asks('sign') && amount !== null;
  // Nothing is taken as answered that nobody said: days and signs are what everything else hangs on.
  const isOpen = (asksOrder && !answered.includes('order')) || (asksSign && !answered.includes('sign'));
  const answer = (about: LayoutDoubt['about']) => (change: Partial<ToldLayout>) => {
    setAnswered([...answered, about]);
    say(change);
  };
  return (
    <>
      {layout.doubts.map(({ reason }) => (
        <Reason key={reason.id} said={reason} />
      ))}
      {asksOrder && (
        <OrderQuestion
          layout={layout}
          order={answered.includes('order') ? told.order : null}
          say={answer('order')}
        />
      )}
      {asksSign && (
        <SignQuestion
          text={amount}
          sign={answered.includes('sign') ? told.sign : null}
          say={answer('sign')}
        />
      )}
      {layout.isKindOpen && <KindQuestion kind={told.kind} say={say} />}
      <section className={classes['part']}>
        <h3 className={classes['title']}>{speaker.say('layout.columns.title')}</h3>
        <p className={classes['hint']}>{speaker.say('layout.columns.hint')}</p>
        <ColumnTable layout={layout} columns={told.columns} change={(columns) => say({ columns })} />
        {props.letters}
      </section>
      {problem ? (
        <ProblemNote error={new RecoupProblem(problem)} />
      ) : (
        <WouldBeStored question={question} busy={running} />
      )}
      <TextInput
        label={speaker.say('layout.name')}
        description={speaker.say('layout.nameHint')}
        value={name}
        maxLength={120}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {isOpen && <p className={classes['hint']}>{speaker.say('layout.answerFirst')}</p>}
      <Deeds
        read={
          problem || running || isOpen || name.trim() === ''
            ? null
            : () =>
                void props.read({
                  fingerprint: layout.fingerprint,
                  name: name.trim(),
                  names: layout.names,
                  told,
                })
        }
        leave={props.leave}
      />
    </>
  );
}

/** The first amount of the sample, if there is one without a minus. */
function firstAmount({ sample }: ReadLayout, { columns }: ToldLayout): string | null {
  const at = columns.indexOf('amount');
  const amounts = sample.map((cells) => cells[at] ?? '').filter((cell) => /\d/.test(cell));
  return amounts.find((amount) => !/[-−(]/.test(amount)) ?? amounts[0] ?? null;
}

function Deeds(props: { readonly read: (() => void) | null; readonly leave: () => void }) {
  const speaker = useSpeaker();
  return (
    <div className={classes['deeds']}>
      <Button variant="default" onClick={props.leave}>
        {speaker.say('layout.leaveOut')}
      </Button>
      <Button disabled={props.read === null} onClick={() => props.read?.()}>
        {speaker.say('layout.agree')}
      </Button>
    </div>
  );
}
