import { VERDICTS, type Verdict } from '../../shared/review.ts';
import type { Flag } from '../../shared/contract/review.ts';
import { useSpeaker } from '../app/Language.tsx';
import { standingVerdict } from '../flag/headline.ts';
import { MarkShape } from '../ui/Mark.tsx';
import classes from './Dock.module.css';
import { deedLabel, VERDICT_KEYS, VERDICT_MARKS } from './verdicts.ts';

/** The answers, always in reach: each a button with its key. */
export function Dock(props: {
  readonly flag: Flag;
  /** How many other flags of this merchant wait, and whether the answer counts for them too. */
  readonly alike: number;
  readonly all: boolean;
  readonly busy: boolean;
  readonly onAll: () => void;
  readonly onChoose: (verdict: Verdict) => void;
}) {
  const { flag, alike, all } = props;
  const { say, tell } = useSpeaker();
  const standing = standingVerdict(flag);
  const values = { count: alike + 1, merchant: flag.merchant };
  // The likely answer is offered, and never given.
  const offered =
    standing === null && !all && flag.status === 'open' && flag.strength === 'likely' ? 'claimed' : null;
  return (
    <div className={classes['dock']} role="group" aria-label={say('review.question')} aria-busy={props.busy}>
      {alike > 0 && (
        <button
          type="button"
          className={classes['all']}
          aria-pressed={all}
          aria-keyshortcuts="a"
          onClick={props.onAll}
        >
          <span className={classes['box']} aria-hidden="true" />
          <span>{say(all ? 'review.all' : 'review.allWanted', values)}</span>
          <Key name="A" />
        </button>
      )}
      <div className={classes['answers']}>
        {VERDICTS.map((verdict) => (
          <button
            key={verdict}
            type="button"
            className={classes['answer']}
            data-offered={verdict === offered}
            aria-pressed={standing === null ? undefined : standing === verdict}
            aria-keyshortcuts={VERDICT_KEYS[verdict]}
            onClick={() => props.onChoose(verdict)}
          >
            {standing === verdict && <MarkShape meaning={VERDICT_MARKS[verdict]} />}
            <span>{tell(deedLabel(flag, verdict))}</span>
            <Key name={VERDICT_KEYS[verdict].toUpperCase()} />
          </button>
        ))}
      </div>
    </div>
  );
}

function Key({ name }: { readonly name: string }) {
  return (
    <kbd className={classes['key']} aria-hidden="true">
      {name}
    </kbd>
  );
}
