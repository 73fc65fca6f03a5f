import { type KeyboardEvent, memo, type ReactNode, useState } from 'react';

import type { FlagSummary } from '../../shared/contract/review.ts';
import type { MessageId } from '../../shared/messages/catalogue.ts';
import type { Said } from '../../shared/said.ts';
import { VERDICTS } from '../../shared/review.ts';
import { useSpeaker } from '../app/Language.tsx';
import { hrefOf, review } from '../app/route.ts';
import { useFollowedCases } from '../cases/useFollowed.ts';
import { Icon } from '../ui/icons.tsx';
import { FlagEntry } from './FlagEntry.tsx';
import classes from './FlagList.module.css';
import { doneOf, type Groups } from './queue.ts';
import { didAtAll } from './verdicts.ts';

/** All flags: what waits, the worst first; what else was noticed; and, folded, what is decided. */
export function FlagList(props: {
  readonly groups: Groups;
  readonly current: number | null;
  readonly onOpen: () => void;
}) {
  const { groups, current, onOpen } = props;
  const { say } = useSpeaker();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys only move the focus along the links
    <nav className={classes['list']} aria-label={say('review.list')} onKeyDown={moveFocus}>
      <Group title="review.group.waiting" flags={groups.waiting} current={current} onOpen={onOpen}>
        {groups.waiting.length === 0 && (
          <a
            className={classes['result']}
            href={hrefOf(review())}
            aria-current={current === null ? 'page' : undefined}
            onClick={onOpen}
          >
            <Icon name="check" size={16} />
            {say('review.toResult')}
          </a>
        )}
      </Group>
      {groups.noticed.length > 0 && (
        <Group title="review.group.noticed" flags={groups.noticed} current={current} onOpen={onOpen} />
      )}
      <Done groups={groups} current={current} onOpen={onOpen} />
    </nav>
  );
}

interface GroupProps {
  readonly title: MessageId;
  readonly flags: readonly FlagSummary[];
  readonly current: number | null;
  readonly onOpen: () => void;
  readonly children?: ReactNode;
}

const Group = memo(function Group(props: GroupProps) {
  const { say, number } = useSpeaker();
  return (
    <section className={classes['group']} aria-label={say(props.title)}>
      <h3 className={classes['title']}>
        {say(props.title)} <span className={classes['count']}>{number(props.flags.length)}</span>
      </h3>
      {props.children}
      <Entries flags={props.flags} current={props.current} onOpen={props.onOpen} />
    </section>
  );
});

function Entries(props: {
  readonly flags: readonly FlagSummary[];
  readonly current: number | null;
  readonly onOpen: () => void;
}) {
  const cases = useFollowedCases();
  if (props.flags.length === 0) return null;
  return (
    <ul className={classes['entries']}>
      {props.flags.map((flag) => (
        <li key={flag.id} className={classes['entry']}>
          <FlagEntry
            flag={flag}
            followed={flag.case === null ? undefined : cases.get(flag.case)}
            current={flag.id === props.current}
            onOpen={props.onOpen}
          />
        </li>
      ))}
    </ul>
  );
}

/** Folded until it is wanted, or a flag in it is shown or has news. */
function Done(props: {
  readonly groups: Groups;
  readonly current: number | null;
  readonly onOpen: () => void;
}) {
  const { groups, current, onOpen } = props;
  const { say, number } = useSpeaker();
  const [wanted, setWanted] = useState<boolean | null>(null);
  const done = doneOf(groups);
  const open = wanted ?? done.some(({ id, news }) => id === current || news.length > 0);
  if (done.length === 0) return null;
  return (
    <section className={classes['group']} aria-label={say('review.group.done')}>
      <h3 className={classes['title']}>
        <button
          type="button"
          className={classes['fold']}
          aria-expanded={open}
          onClick={() => setWanted(!open)}
        >
          <Icon name="chevron" size={14} />
          {say('review.group.done')} <span className={classes['count']}>{number(done.length)}</span>
        </button>
      </h3>
      {open &&
        VERDICTS.map((verdict) => (
          <Part
            key={verdict}
            title={didAtAll(verdict)}
            flags={groups.decided[verdict]}
            {...{ current, onOpen }}
          />
        ))}
      {open && (
        <Part title={{ id: 'review.group.settled' }} flags={groups.settled} {...{ current, onOpen }} />
      )}
    </section>
  );
}

function Part(props: Omit<GroupProps, 'children' | 'title'> & { readonly title: Said }) {
  const { tell, number } = useSpeaker();
  if (props.flags.length === 0) return null;
  return (
    <>
      <h4 className={classes['part']}>
        {tell(props.title)} <span className={classes['count']}>{number(props.flags.length)}</span>
      </h4>
      <Entries flags={props.flags} current={props.current} onOpen={props.onOpen} />
    </>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('a, button')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
