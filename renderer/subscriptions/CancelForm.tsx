import { Button, TextInput } from '@mantine/core';
import { useId, useState } from 'react';

import { isDay } from '../../shared/day.ts';
import { hostToday } from '../app/today.ts';
import type { Subscription } from '../../shared/subscription.ts';
import { useCommand } from '../app/calls.ts';
import { useFocusWhenShown } from '../app/focus.ts';
import { useSpeaker } from '../app/Language.tsx';
import { notify } from '../app/notify.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import classes from './CancelForm.module.css';

/** Asks for the day of the cancellation; it is a mark of the person's own and cancels nothing. */
export function CancelForm(props: {
  readonly subscription: Subscription;
  readonly close: () => void;
  /** Told the key of what was marked. */
  readonly done: (key: string) => void;
}) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { subscription: one, close } = props;
  const cancel = useCommand('subscriptions.cancel');
  const [on, setOn] = useState(() => one.cancelledOn ?? hostToday());
  const [latest] = useState(() => hostToday());
  const field = useFocusWhenShown<HTMLInputElement>();
  const hint = useId();
  const mark = (event: React.FormEvent): void => {
    event.preventDefault();
    if (!isDay(on)) return;
    cancel.mutate(
      { key: one.key, on },
      {
        onSuccess: () => {
          notify(
            (to) => to.say('subscriptions.marked', { merchant: one.merchant, day: to.day(on) }),
            speaker,
          );
          props.done(one.key);
        },
      },
    );
  };
  return (
    <form
      className={classes['form']}
      aria-label={say('subscriptions.cancelOf', { merchant: one.merchant })}
      onSubmit={mark}
    >
      <p className={classes['title']}>{say('subscriptions.cancelTitle')}</p>
      <div className={classes['fields']}>
        <TextInput
          ref={field}
          type="date"
          aria-label={say('subscriptions.day')}
          aria-describedby={hint}
          min={one.since}
          max={latest}
          required
          value={on}
          onKeyDown={(event) => event.key === 'Escape' && close()}
          onChange={(event) => setOn(event.currentTarget.value)}
        />
        <Button type="submit" loading={cancel.isPending} disabled={!isDay(on)}>
          {say('subscriptions.mark')}
        </Button>
        <Button variant="default" onClick={close}>
          {say('common.cancel')}
        </Button>
      </div>
      <p className={classes['hint']} id={hint}>
        {say('subscriptions.cancelHint')}
      </p>
      {cancel.error && <ProblemNote error={cancel.error} />}
    </form>
  );
}
