import { Button } from '@mantine/core';

import type { HistoryEntry } from '../../shared/case/history.ts';
import { useSpeaker } from '../app/Language.tsx';
import { canBeCorrected } from './ask/correct.ts';
import classes from './History.module.css';
import { FoldedPart } from './Part.tsx';

/** All that was written, the newest first; what was undone or corrected stays readable. */
export function History(props: {
  readonly history: readonly HistoryEntry[];
  readonly onCorrect: (entry: HistoryEntry) => void;
  readonly onNote: () => void;
}) {
  const { say } = useSpeaker();
  return (
    <FoldedPart
      title={say('cases.history')}
      count={say('cases.history.count', { count: props.history.length })}
    >
      <Button variant="default" size="compact-sm" onClick={props.onNote}>
        {say('cases.history.note')}
      </Button>
      <ol className={classes['entries']} reversed>
        {props.history.toReversed().map((entry) => (
          <Entry key={entry.recorded.id} entry={entry} onCorrect={() => props.onCorrect(entry)} />
        ))}
      </ol>
    </FoldedPart>
  );
}

function Entry({ entry, onCorrect }: { readonly entry: HistoryEntry; readonly onCorrect: () => void }) {
  const { say, tell, day } = useSpeaker();
  const what = tell(entry.say);
  const { event } = entry.recorded;
  return (
    <li className={classes['entry']} data-undone={entry.undone}>
      <span className={classes['day']}>{day(event.on, 'short')}</span>
      <div className={classes['what']}>
        <span className={classes['say']}>{what}</span>
        {entry.undone && <span className={classes['word']}>{say('cases.history.undone')}</span>}
        {entry.corrected && <span className={classes['word']}>{say('cases.history.corrected')}</span>}
        {entry.words !== '' && <q className={classes['words']}>{entry.words}</q>}
      </div>
      {!entry.undone && canBeCorrected(event) && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          aria-label={say('cases.history.correct', { what })}
          onClick={onCorrect}
        >
          {say('cases.history.correctShort')}
        </Button>
      )}
    </li>
  );
}
