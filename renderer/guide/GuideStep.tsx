import { Button, Checkbox, VisuallyHidden } from '@mantine/core';
import { useId } from 'react';

import type { CaseSummary } from '../../shared/case/list.ts';
import type { GuideStep as Step } from '../../shared/dispute/guide.ts';
import { useSpeaker } from '../app/Language.tsx';
import { cases, hrefOf, IMPORTS, review, type Route, SUBSCRIPTIONS, timeline } from '../app/route.ts';
import { Icon } from '../ui/icons.tsx';
import { GuideCases } from './GuideCases.tsx';
import { GuideFacts } from './GuideFacts.tsx';
import classes from './GuideStep.module.css';
import type { Ticks } from './useTicks.ts';

const ROUTES: Readonly<Record<Step['to'][number], Route>> = {
  review: review(),
  timeline: timeline(),
  cases: cases(),
  subscriptions: SUBSCRIPTIONS,
  imports: IMPORTS,
};

/** One part of the way: what it is about, what to tick off, what to know, and where it is done. */
export function GuideStep(props: {
  readonly step: Step;
  readonly count: number;
  readonly ticks: Ticks;
  /** Those that are at this step. */
  readonly cases: readonly CaseSummary[];
}) {
  const { step, count, ticks } = props;
  const { say, number } = useSpeaker();
  const title = useId();
  const knownWords = (item: Step['items'][number]): string | undefined => {
    const known = ticks.knownBy(nameOf(item));
    return known === null ? undefined : say('guide.knownBy', { merchant: known });
  };
  const done = step.items.every((item) => ticks.has(nameOf(item)));
  return (
    <li className={classes['step']} data-done={done} aria-labelledby={title}>
      <span className={classes['number']} aria-hidden="true">
        {done ? <Icon name="check" size={16} /> : number(count)}
      </span>
      <div className={classes['body']}>
        <h3 className={classes['title']} id={title} tabIndex={-1} data-step={step.id}>
          <VisuallyHidden>{say(done ? 'guide.stepDone' : 'guide.step', { count })}: </VisuallyHidden>
          {say(`guide.title.${step.id}`)}
        </h3>
        {step.about.map((about) => (
          <p key={about} className={classes['about']}>
            {sentence(say(about))}
          </p>
        ))}
        <GuideCases cases={props.cases} />
        <ul className={classes['items']}>
          {step.items.map((item) => (
            <li key={item}>
              <Checkbox
                size="sm"
                checked={ticks.has(nameOf(item))}
                label={say(item)}
                description={knownWords(item)}
                onChange={(event) => ticks.set(nameOf(item), event.currentTarget.checked)}
              />
            </li>
          ))}
        </ul>
        <GuideFacts facts={step.facts} label={say('guide.goodToKnow')} />
        <div className={classes['links']}>
          {step.to.map((to) => (
            <Button key={to} component="a" href={hrefOf(ROUTES[to])} variant="default" size="compact-sm">
              {say(`guide.to.${to}`)}
            </Button>
          ))}
        </div>
      </div>
    </li>
  );
}

/** Advice of a case has no stop at its end. */
function sentence(words: string): string {
  return /[.!?:]$/u.test(words) ? words : `${words}.`;
}

/** What is remembered of a tick. */
export function nameOf(item: Step['items'][number]): string {
  return item.slice('guide.item.'.length);
}
