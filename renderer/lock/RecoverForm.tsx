import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useRecoup } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import classes from './LockScreen.module.css';
import { ChoosePassphrase, useChosenPassphrase } from './Passphrase.tsx';
import { useAttempt } from './useAttempt.ts';

/** The way in for who forgot the passphrase: the recovery code, and another passphrase. */
export function RecoverForm() {
  const { say } = useSpeaker();
  const { call } = useRecoup();
  const [code, setCode] = useState('');
  const chosen = useChosenPassphrase();
  const recover = useAttempt(async () => {
    await call('lock.recover', { code, passphrase: chosen.value });
  });
  const ready = code.trim() !== '' && chosen.good;
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) recover.run();
      }}
    >
      <TextInput
        label={say('lock.code')}
        description={say('lock.codeHint')}
        value={code}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        autoFocus
        classNames={{ input: classes['code'] ?? '' }}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <ChoosePassphrase chosen={chosen} />
      {recover.problem !== null && <ProblemNote error={recover.problem} />}
      <Button type="submit" loading={recover.busy} disabled={!ready}>
        {say('lock.recover')}
      </Button>
    </form>
  );
}
