import { useState } from 'react';

import { hostToday } from '../../app/today.ts';
import type { OutsideRoute } from '../../../shared/dispute/terms.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { AskButtons, AskDialog } from '../../ui/AskDialog.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import type { DeedProps } from './DeedForm.tsx';
import { isPast } from './days.ts';
import { PastDay, Words } from './fields.tsx';
import { chosen, WhoDecided } from './WhoDecided.tsx';

const SIDES = ['person', 'merchant'] as const;

/** For whom it was decided, by one key. */
export function DecidedDialog({ detail, error, onLog, onClose }: DeedProps) {
  const { say } = useSpeaker();
  const [on, setOn] = useState(() => hostToday());
  const [note, setNote] = useState('');
  const [whom, setWhom] = useState<OutsideRoute | null>(null);
  const [asked, setAsked] = useState(false);
  const answer = (value: string): void => {
    const side = SIDES.find((each) => each === value);
    setAsked(true);
    if (side && isPast(on))
      onLog({ kind: 'decided', on, for: side, ...chosen(whom, detail), note: note.trim() });
  };
  return (
    <AskDialog title={say('cases.decided.title')} onClose={onClose}>
      <Choices
        question={say('cases.decided.title')}
        hint={say('cases.decided.hint')}
        choices={SIDES.map((side, at) => ({
          key: String(at + 1),
          value: side,
          label: say(`cases.decided.${side}`),
        }))}
        onAnswer={answer}
      >
        <WhoDecided detail={detail} label={say('cases.decided.with')} value={whom} onChange={setWhom} />
        <PastDay label={say('cases.ask.day')} value={on} asked={asked} onChange={setOn} />
        <Words label={say('cases.ask.note')} value={note} onChange={setNote} />
        {error !== null && <ProblemNote error={error} />}
        <AskButtons answer={say('cases.decided.do')} onClose={onClose} />
      </Choices>
    </AskDialog>
  );
}
