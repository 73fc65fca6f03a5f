import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';

import type {
  KnownLayout,
  LayoutDoubt,
  LayoutQuestion,
  ReadLayout,
  TextEncoding,
  ToldLayout,
} from '../../shared/layout.ts';
import { useSpeaker } from '../app/Language.tsx';
import { RecoupProblem } from '../app/problem.ts';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { AmountsCurrency, MarkQuestion } from './AmountQuestions.tsx';
import { ColumnTable } from './ColumnTable.tsx';
import classes from './LayoutDialog.module.css';
import { openDate } from './openDate.ts';
import { Deeds, Reason } from './parts.tsx';
import { KindQuestion, OrderQuestion, SignQuestion } from './Questions.tsx';
import { usePreview } from './usePreview.ts';
import { WouldBeStored } from './WouldBeStored.tsx';

/** What is asked of a table: each doubt, each column, and what would be stored by what is said so far. */
export function LayoutForm(props: {
  readonly item: number;
  readonly file: string;
  readonly question: LayoutQuestion;
  readonly layout: ReadLayout;
  readonly encoding: TextEncoding | null;
  /** The way to other letters. */
  readonly letters: ReactNode;
  readonly read: (layout: KnownLayout | null) => Promise<void>;
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
  const openAmount = asks('mark') ? layout.openAmount : null;
  // Another answer can open this one: dinars have three decimals, and most currencies have not.
  const later = asks('currency')
    ? []
    : (question.layout?.doubts ?? []).filter(({ about }) => about === 'currency');
  const asksCurrency = answered.includes('currency') || asks('currency') || later.length > 0;
  // Nothing is taken as answered that nobody said: days and signs are what everything else hangs on.
  const isOpen =
    (asksOrder && !answered.includes('order')) ||
    (openAmount !== null && !answered.includes('mark')) ||
    (asksCurrency && !answered.includes('currency')) ||
    (asksSign && !answered.includes('sign'));
  // Where only the sums are in doubt, there is nothing to remember for later files.
  const isTold = layout.doubts.length > 0 || told !== layout.used;
  const answer = (about: LayoutDoubt['about']) => (change: Partial<ToldLayout>) => {
    setAnswered([...answered, about]);
    say(change);
  };
  return (
    <>
      {[...layout.doubts, ...later].map(({ reason }) => (
        <Reason key={reason.id} said={reason} />
      ))}
      {asksOrder && (
        <OrderQuestion
          layout={layout}
          order={answered.includes('order') ? told.order : null}
          say={answer('order')}
        />
      )}
      {openAmount !== null && (
        <MarkQuestion
          text={openAmount}
          mark={answered.includes('mark') ? told.mark : null}
          say={answer('mark')}
        />
      )}
      {asksCurrency && (
        <AmountsCurrency
          currency={answered.includes('currency') ? told.currency : null}
          say={answer('currency')}
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
      {layout.areColumnsFixed ? (
        props.letters
      ) : (
        <section className={classes['part']}>
          <h3 className={classes['title']}>{speaker.say('layout.columns.title')}</h3>
          <p className={classes['hint']}>{speaker.say('layout.columns.hint')}</p>
          <ColumnTable layout={layout} columns={told.columns} change={(columns) => say({ columns })} />
          {props.letters}
        </section>
      )}
      {problem ? (
        <ProblemNote error={new RecoupProblem(problem)} />
      ) : (
        <WouldBeStored question={question} busy={running} />
      )}
      {isTold && (
        <TextInput
          label={speaker.say('layout.name')}
          description={speaker.say('layout.nameHint')}
          value={name}
          maxLength={120}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      )}
      {isOpen && <p className={classes['hint']}>{speaker.say('layout.answerFirst')}</p>}
      <Deeds
        read={
          problem || running || isOpen || (isTold && name.trim() === '')
            ? null
            : () => void props.read(isTold ? knownAs(name.trim(), layout, told) : null)
        }
        leave={props.leave}
      />
    </>
  );
}

function knownAs(name: string, { fingerprint, names }: ReadLayout, told: ToldLayout): KnownLayout {
  return { fingerprint, name, names, told };
}

/** The first amount of the sample, if there is one without a minus. */
function firstAmount({ sample }: ReadLayout, { columns }: ToldLayout): string | null {
  const at = columns.indexOf('amount');
  const amounts = sample.map((cells) => cells[at] ?? '').filter((cell) => /\d/.test(cell));
  return amounts.find((amount) => !/[-−(]/.test(amount)) ?? amounts[0] ?? null;
}
