import { useEffect, useMemo, useState } from 'react';

import type { FlagSummary } from '../../shared/contract/review.ts';
import type { Verdict } from '../../shared/review.ts';
import { useSpeaker } from '../app/Language.tsx';
import { review } from '../app/route.ts';
import { useRoute } from '../app/useRoute.ts';
import { Screen } from '../shell/Screen.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { Ask } from './Ask.tsx';
import { Dock } from './Dock.tsx';
import { FlagPane } from './FlagPane.tsx';
import { Found } from './Found.tsx';
import { groupsOf, neighbourOf, placeOf } from './queue.ts';
import classes from './Queue.module.css';
import { QueueEnd } from './QueueEnd.tsx';
import { Stake, UndoButton } from './QueueHead.tsx';
import { Told } from '../ui/Told.tsx';
import { useFlag } from './useFlag.ts';
import { useHeadingFocus } from '../app/useHeadingFocus.ts';
import { type Answer, useReview } from './useReview.ts';
import { useReviewKeys } from './useReviewKeys.ts';
import { useTold } from '../app/useTold.ts';

/** The list of flags, the one that is looked at, and the answers. */
export function Queue(props: {
  readonly flags: readonly FlagSummary[];
  readonly asked: number | null;
  /** Whether the list is the newest there is: only then a flag that is not in it is gone. */
  readonly settled: boolean;
}) {
  const { flags, asked } = props;
  const { say } = useSpeaker();
  const { go } = useRoute();
  const groups = useMemo(() => groupsOf(flags), [flags]);
  const current = asked ?? groups.waiting[0]?.id ?? null;
  const summary = flags.find(({ id }) => id === current) ?? null;
  const { told, tell } = useTold();
  const detail = useFlag(summary?.id ?? null, current === null ? null : neighbourOf(groups, current, 1));
  const shown = detail.data ?? null;
  const focus = useHeadingFocus();
  const [dialog, setDialog] = useState<Verdict | null>(null);
  // Of one flag only: it must not reach the next.
  const [allOf, setAllOf] = useState<number | null>(null);
  const all = allOf !== null && allOf === current;

  const moveTo = (flag: number | null): void => {
    setAllOf(null);
    setDialog(null);
    if (flag === current) return focus.back();
    focus.wantNext();
    go(review(flag));
  };
  const deeds = useReview({ flags, onMove: moveTo, tell });
  const answer = (given: Answer): void => {
    setDialog(null);
    if (summary && shown) deeds.decide(summary, all ? shown.alike : [], given);
  };
  const choose = (verdict: Verdict): void => {
    if (!summary || !shown || deeds.isRunning()) return;
    const plain = verdict === 'claimed' || (verdict === 'mine' && summary.kind !== 'double-charge');
    // A credit belongs to one double charge, never to all of a merchant.
    if (verdict === 'refunded') setAllOf(null);
    if (plain) answer({ verdict });
    else setDialog(verdict);
  };
  const toggleAll = (): void => {
    if (!summary || !shown) return;
    if (shown.alike.length === 0) tell((to) => to.say('review.noneAlike', { merchant: summary.merchant }));
    else setAllOf(all ? null : summary.id);
  };
  const move = (by: 1 | -1): void => {
    const next = neighbourOf(groups, current, by);
    if (next !== null) moveTo(next);
  };
  useReviewKeys({ choose, all: toggleAll, move, undo: () => deeds.undo() });
  useEffect(() => {
    // The address names what is shown, so that a list that changes does not change it under the eyes.
    if (asked === null && current !== null) go(review(current), { replace: true });
  }, [asked, current, go]);
  useGone(asked !== null && summary === null && props.settled, () => {
    tell((to) => to.say('review.gone'));
    go(review(), { replace: true });
  });

  const deed = summary?.decision?.deed;
  return (
    <Screen
      title={say('common.review')}
      fill
      fact={<Stake groups={groups} />}
      action={<UndoButton last={deeds.last} flags={flags} busy={deeds.busy} onUndo={() => deeds.undo()} />}
    >
      <div className={classes['queue']}>
        {flags.length > 0 && <Found groups={groups} current={current} onOpen={focus.wantNext} />}
        <div className={classes['main']}>
          <div className={classes['scroll']} key={current}>
            {deeds.error && <ProblemNote error={deeds.error} />}
            {current === null ? (
              <QueueEnd heading={focus.heading} groups={groups} onMove={moveTo} />
            ) : shown ? (
              <FlagPane
                detail={shown}
                summary={summary}
                place={placeOf(groups, current)}
                together={
                  flags.filter(({ id, decision }) => id !== current && decision?.deed === deed).length
                }
                heading={focus.heading}
                busy={deeds.busy}
                onMove={move}
                onTakeBack={(which) => deeds.undo(which)}
              />
            ) : detail.error ? (
              <ProblemNote error={detail.error} retry={() => void detail.refetch()} />
            ) : (
              <Waiting />
            )}
          </div>
          <div className={classes['foot']} data-empty={!shown || current === null}>
            <Told told={told} onUndo={() => deeds.undo()} />
            {shown && current !== null && (
              <Dock
                flag={shown.flag}
                alike={shown.alike.length}
                all={all}
                busy={deeds.busy}
                onAll={toggleAll}
                onChoose={choose}
              />
            )}
          </div>
        </div>
      </div>
      {shown && dialog && (
        <Ask
          verdict={dialog}
          detail={shown}
          onAnswer={answer}
          onLater={() => setDialog('later')}
          onClose={() => {
            setDialog(null);
            focus.back();
          }}
        />
      )}
    </Screen>
  );
}

/** Says that a flag is gone and goes on, once. */
function useGone(gone: boolean, leave: () => void): void {
  useEffect(() => {
    if (gone) leave();
    // oxlint-disable-next-line react/exhaustive-deps -- only the moment at which it is gone counts
  }, [gone]);
}
