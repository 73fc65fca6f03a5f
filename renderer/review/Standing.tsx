import { Button } from '@mantine/core';

import type { Decision } from '../../shared/review.ts';
import type { Flag } from '../../shared/contract/review.ts';
import type { Speaker } from '../../shared/messages/speaker.ts';

import { useSpeaker } from '../app/Language.tsx';
import { useFollowedCase } from '../cases/useFollowed.ts';
import { type FollowedCase, toneOfCase } from '../flag/followed.ts';
import { Icon } from '../ui/icons.tsx';
import { MarkShape } from '../ui/Mark.tsx';
import { Note } from '../ui/Note.tsx';
import classes from './FlagPane.module.css';
import { dayOfInstant } from '../app/dayOfInstant.ts';
import { didLabel, VERDICT_MARKS } from './verdicts.ts';

/** What was decided, and what is new since: the earlier decision is said with it. */
export function Standing(props: {
  readonly flag: Flag;
  /** How many other flags were decided by the same deed. */
  readonly together: number;
  readonly onTakeBack: (deed: number) => void;
}) {
  const { flag } = props;
  const speaker = useSpeaker();
  const { decision, news } = flag;
  const followed = useFollowedCase(flag.case);
  if (!decision) return null;
  if (news.length > 0) return <News flag={flag} decision={decision} />;
  return (
    <Note
      tone="quiet"
      sign={<MarkShape meaning={VERDICT_MARKS[decision.verdict]} />}
      action={
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<Icon name="undo" size={14} />}
          onClick={() => props.onTakeBack(decision.deed)}
        >
          {props.together === 0
            ? speaker.say('review.takeBack')
            : speaker.say('review.takeBackWith', { count: props.together })}
        </Button>
      }
    >
      <span className={classes['decided']}>{decidedWords(flag, decision, speaker, followed)}</span>
      <Words decision={decision} />
    </Note>
  );
}

function News({ flag, decision }: { readonly flag: Flag; readonly decision: Decision }) {
  const { say, tell } = useSpeaker();
  const did = tell(didLabel(flag, decision.verdict));
  return (
    <Note tone="ask" sign={<Icon name="info" />}>
      <strong>{say('review.newSince', { did, day: { day: dayOfInstant(decision.at) } })}</strong>
      <ul className={classes['news']}>
        {flag.news.map((said, at) => (
          <li key={at}>{tell(said)}</li>
        ))}
      </ul>
      <Words decision={decision} />
    </Note>
  );
}

/** The reason and the person's own words. */
function Words({ decision }: { readonly decision: Decision }) {
  const { say } = useSpeaker();
  const { why, note } = decision;
  if (why === null && note === '') return null;
  return (
    <span className={classes['own']}>
      {why !== null && say(`review.why.${why}`)}
      {why !== null && note !== '' && ' · '}
      {note !== '' && <q>{note}</q>}
    </span>
  );
}

function decidedWords(
  flag: Flag,
  { verdict, at, until }: Decision,
  { say, tell }: Speaker,
  followed: FollowedCase | undefined,
): string {
  const day = { day: dayOfInstant(at) };
  const isOpen = !followed || toneOfCase(followed) === 'claimed';
  if (verdict === 'claimed' && flag.kind === 'double-charge' && isOpen)
    return say('review.decidedClaimed', { day });
  const told = say('review.decided', { day, did: tell(didLabel(flag, verdict)) });
  return until === null ? told : `${told}. ${say('review.untilDay', { day: { day: until } })}`;
}
