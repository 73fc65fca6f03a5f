import { Button, Menu } from '@mantine/core';
import { type Ref, useLayoutEffect, useRef } from 'react';

import type { CaseDetail } from '../../shared/case/detail.ts';
import type { NextStep, OfferedDeed } from '../../shared/case/next-step.ts';
import type { Proof } from '../../shared/case/proof.ts';
import { daysBetween } from '../../shared/day.ts';
import { useSpeaker } from '../app/Language.tsx';
import { useToday } from '../app/today.ts';
import { distanceWords, leftWords, markOfCase } from '../cases/words.ts';
import { Icon } from '../ui/icons.tsx';
import { Mark } from '../ui/Mark.tsx';
import { firstArrived } from './arrived.ts';
import { ArrivedLine } from './ArrivedLine.tsx';
import { deedLabel, firstDeeds, keyOfDeed, otherDeeds } from './deeds.ts';
import classes from './WhatNow.module.css';

interface OtherProps {
  readonly detail: CaseDetail;
  readonly menu: boolean;
  readonly onMenu: (open: boolean) => void;
  readonly onPerform: (offered: OfferedDeed) => void;
  readonly onNote: () => void;
}

/** One next thing in plain words, by when, and the buttons that do it. */
export function WhatNow({
  detail,
  heading,
  ...other
}: OtherProps & { readonly heading: Ref<HTMLHeadingElement> }) {
  const { next } = detail;
  const arrived = firstArrived(detail);
  const speaker = useSpeaker();
  const { say, tell } = speaker;
  return (
    <section
      className={classes['now']}
      data-turn={next.turn}
      data-arrived={arrived !== null}
      aria-labelledby="what-now"
    >
      <div className={classes['top']}>
        <h2 id="what-now" ref={heading} tabIndex={-1} className={classes['title']}>
          {say('cases.whatNow')}
        </h2>
        <Mark meaning={markOfCase(detail)}>{say(`cases.stateOf.${detail.state}`)}</Mark>
      </div>
      <p className={classes['say']}>{tell(next.say)}</p>
      {next.more && <p className={classes['more']}>{tell(next.more)}</p>}
      {arrived && (
        <div className={classes['arrived']}>
          <ArrivedLine arrived={arrived} />
        </div>
      )}
      {firstDeeds(detail).some(({ deed }) => deed === 'file') && <ProofAtHand proof={detail.proof} />}
      {next.by !== null && <By next={next} by={next.by} />}
      <div className={classes['deeds']}>
        {firstDeeds(detail).map((offered, at) => (
          <Button
            key={keyOfDeed(offered)}
            variant={at === 0 && (next.turn === 'act' || next.turn === 'urgent') ? 'filled' : 'default'}
            aria-keyshortcuts={String(at + 1)}
            rightSection={
              <kbd className={classes['key']} aria-hidden="true">
                {at + 1}
              </kbd>
            }
            onClick={() => other.onPerform(offered)}
          >
            {deedLabel(offered, detail, speaker)}
          </Button>
        ))}
        <OtherDeeds {...other} detail={detail} />
      </div>
    </section>
  );
}

/** Where one is told to file: with what, and what a card company will miss. */
function ProofAtHand({ proof }: Pick<CaseDetail, 'proof'>) {
  const { say, tell } = useSpeaker();
  const required = proof.filter((one) => one.required);
  const { there = [], missing = [] } = Object.groupBy(required, ({ done }) =>
    done === 'no' ? 'missing' : 'there',
  );
  const names = (some: readonly Proof[]): string => some.map(({ title }) => tell(title)).join(', ');
  if (required.length === 0) return null;
  return (
    <p className={classes['proof']}>
      {there.length > 0 && <span>{say('cases.proofThere', { proof: names(there) })}</span>}{' '}
      <span data-missing={missing.length > 0}>
        {missing.length > 0 ? say('cases.proofMissing', { proof: names(missing) }) : say('cases.proofWhole')}
      </span>
    </p>
  );
}

function By({ next, by }: { readonly next: NextStep; readonly by: string }) {
  const speaker = useSpeaker();
  const { say, day } = speaker;
  const left = daysBetween(useToday(), by);
  const waits = next.turn === 'wait';
  return (
    <p className={classes['by']} data-urgent={next.turn === 'urgent' || (!waits && left < 0)}>
      {waits
        ? say('cases.waitUntil', { day: day(by), left: distanceWords(left, speaker) })
        : say('cases.by', { day: day(by), left: leftWords(left, speaker) })}
    </p>
  );
}

function OtherDeeds(props: OtherProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // Opened by its key from further down the page: a menu is hidden with the button it hangs on.
    if (props.menu) button.current?.scrollIntoView({ block: 'nearest' });
  }, [props.menu]);
  return (
    <Menu opened={props.menu} onChange={props.onMenu} position="bottom-start" shadow="md" width={300}>
      <Menu.Target>
        <Button
          ref={button}
          variant="subtle"
          color="gray"
          aria-keyshortcuts="o"
          rightSection={<Icon name="chevron" size={14} />}
        >
          {say('cases.otherDeeds')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes['menu'] ?? ''}>
        {otherDeeds(props.detail).map((offered) => (
          <Menu.Item key={keyOfDeed(offered)} onClick={() => props.onPerform(offered)}>
            {deedLabel(offered, props.detail, speaker)}
          </Menu.Item>
        ))}
        <Menu.Item onClick={props.onNote}>{say('cases.history.note')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
