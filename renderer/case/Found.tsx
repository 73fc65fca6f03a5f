import { Button } from '@mantine/core';

import { useSpeaker } from '../app/Language.tsx';
import { type Arrived, keyOf } from './arrived.ts';
import { ArrivedLine } from './ArrivedLine.tsx';
import classes from './Found.module.css';

interface Answers {
  readonly onTake: (arrived: Arrived) => void;
  readonly onRefuse: (arrived: Arrived) => void;
}

/** What else statements show of this case, besides what is asked first. */
export function Found(props: Answers & { readonly arrived: readonly Arrived[] }) {
  const { say } = useSpeaker();
  const { arrived } = props;
  if (arrived.length === 0) return null;
  return (
    <section className={classes['found']} aria-labelledby="case-found">
      <h2 id="case-found" className={classes['title']}>
        {say('cases.found', { count: arrived.length })}
      </h2>
      <ul className={classes['list']}>
        {arrived.map((one) => (
          <li key={keyOf(one)} className={classes['proposal']}>
            <ArrivedLine arrived={one} />
            <AnswerButtons {...props} one={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function AnswerButtons({ one, onTake, onRefuse }: Answers & { readonly one: Arrived }) {
  const { say, money, day } = useSpeaker();
  const credit = one.kind === 'credit';
  const { amount, day: on } = credit ? one.proposal.row : one.line.charge;
  return (
    <div className={classes['answers']}>
      <Button variant="default" onClick={() => onTake(one)}>
        {credit
          ? say('cases.found.take', { money: money(one.proposal.settles) })
          : say('cases.deed.log-taken-back')}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        aria-label={say('cases.found.refuseOf', { money: money(amount), day: day(on) })}
        onClick={() => onRefuse(one)}
      >
        {say(credit ? 'cases.found.refuse' : 'cases.deed.refuse-taken-back')}
      </Button>
    </div>
  );
}
