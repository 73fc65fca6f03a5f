import { SETTLED_AS, type SettledAs } from '../../../shared/case/terms.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { AskButtons, AskDialog } from '../../ui/AskDialog.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import type { SettleQuestion } from './question.ts';

/** Whose money a credit is while a dispute is open, by one key: nothing becomes final before it is said. */
export function SettleDialog(props: {
  readonly question: SettleQuestion;
  readonly error: unknown;
  readonly onSettle: (as: SettledAs) => void;
  readonly onClose: () => void;
}) {
  const { asks, settles } = props.question;
  const { say, money } = useSpeaker();
  const whom = asks;
  return (
    <AskDialog
      title={say('cases.settle.title', { money: money(settles) })}
      size={520}
      onClose={props.onClose}
    >
      <Choices
        question={say('cases.settle.title', { money: money(settles) })}
        hint={say('cases.settle.hint', { whom })}
        choices={SETTLED_AS.map((each, at) => ({
          key: String(at + 1),
          value: each,
          label: say(`cases.settle.${each}`, { whom }),
        }))}
        onAnswer={(value) => {
          const as = SETTLED_AS.find((each) => each === value);
          if (as) props.onSettle(as);
        }}
      >
        {props.error !== null && <ProblemNote error={props.error} />}
        <AskButtons answer={say('cases.settle.do')} onClose={props.onClose} />
      </Choices>
    </AskDialog>
  );
}
