import { Button } from '@mantine/core';
import { useState } from 'react';

import { useRecoup } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { notify } from '../app/notify.tsx';
import { AskDialog } from '../ui/AskDialog.tsx';
import { Icon } from '../ui/icons.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { CodeSteps } from './CodeSteps.tsx';
import classes from './Lock.module.css';
import { ChoosePassphrase, useChosenPassphrase } from './Passphrase.tsx';
import { useAttempt } from './useAttempt.ts';

/** Sets up a lock in three steps: a passphrase, its recovery code, and a part of that typed. */
export function SetUpLock(props: { readonly onClose: () => void }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { call } = useRecoup();
  const [groups, setGroups] = useState<readonly string[] | null>(null);
  async function confirm(group: number, typed: string): Promise<void> {
    await call('lock.confirm', { group, typed });
    notify((to) => to.say('lock.done'), speaker);
    props.onClose();
  }
  return (
    <AskDialog
      title={say(groups === null ? 'lock.setUp' : 'lock.codeTitle')}
      size={560}
      onClose={props.onClose}
    >
      {groups === null ? (
        <Choose onBegun={setGroups} onClose={props.onClose} />
      ) : (
        <CodeSteps groups={groups} answer={say('lock.finish')} onConfirm={confirm} />
      )}
    </AskDialog>
  );
}

const BEFORE = [
  'lock.before.all',
  'lock.before.elsewhere',
  'lock.before.exports',
  'lock.before.lost',
] as const;

function Choose(props: {
  readonly onBegun: (groups: readonly string[]) => void;
  readonly onClose: () => void;
}) {
  const { say } = useSpeaker();
  const { call } = useRecoup();
  const chosen = useChosenPassphrase();
  const begin = useAttempt(async () => {
    const { groups } = await call('lock.begin', { passphrase: chosen.value });
    props.onBegun(groups);
  });
  return (
    <form
      className={classes['body']}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.good) begin.run();
      }}
    >
      <ul className={classes['before']}>
        {BEFORE.map((id) => (
          <li key={id}>
            <Icon name={id === 'lock.before.all' ? 'lock' : 'info'} size={16} />
            {say(id)}
          </li>
        ))}
      </ul>
      <ChoosePassphrase chosen={chosen} focused />
      {begin.problem !== null && <ProblemNote error={begin.problem} />}
      <div className={classes['end']}>
        <Button variant="default" onClick={props.onClose}>
          {say('common.cancel')}
        </Button>
        <Button type="submit" loading={begin.busy} disabled={!chosen.good}>
          {say('lock.goOn')}
        </Button>
      </div>
    </form>
  );
}
