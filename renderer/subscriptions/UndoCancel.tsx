import { Button } from '@mantine/core';

import type { Subscription } from '../../shared/subscription.ts';
import { useCommand } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { notify, notifyOfProblem } from '../app/notify.tsx';

/** Takes the mark away; what was found because of it goes with it. */
export function UndoCancel(props: {
  readonly subscription: Subscription;
  readonly done: (key: string) => void;
}) {
  const { subscription: one } = props;
  const speaker = useSpeaker();
  const { say } = speaker;
  const cancel = useCommand('subscriptions.cancel');
  const undo = (): void =>
    cancel.mutate(
      { key: one.key, on: null },
      {
        onSuccess: () => {
          notify((to) => to.say('subscriptions.unmarked', { merchant: one.merchant }), speaker);
          props.done(one.key);
        },
        onError: (error) => notifyOfProblem(error, speaker),
      },
    );
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      loading={cancel.isPending}
      aria-label={say('subscriptions.undoOf', { merchant: one.merchant })}
      onClick={undo}
    >
      {say('subscriptions.undo')}
    </Button>
  );
}
