import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import type { Wish } from '../../shared/desktop.ts';
import { useCall, useRecoup } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { cases, timeline } from '../app/route.ts';
import { useRoute } from '../app/useRoute.ts';
import { Logo } from '../shell/Logo.tsx';
import { Icon } from '../ui/icons.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import classes from './LockScreen.module.css';
import { PassphraseField } from './Passphrase.tsx';
import { RecoverForm } from './RecoverForm.tsx';
import { useAttempt } from './useAttempt.ts';
import { keepWaiting, useWaiting } from './waiting.ts';

/** The whole window while the ledger is locked. It knows nothing of what is in it. */
export function LockScreen() {
  const { say } = useSpeaker();
  const [byCode, setByCode] = useState(false);
  const waiting = useWaiting();
  const lock = useCall('lock.state', {});
  useForgetting();
  useFilesThatCome();
  return (
    <main className={classes['page']}>
      <div className={classes['card']}>
        <Logo />
        <h1 className={classes['title']}>{say(byCode ? 'lock.recoverTitle' : 'lock.title')}</h1>
        <p className={classes['text']}>{say(byCode ? 'lock.recoverText' : 'lock.text')}</p>
        {lock.data?.plain && (
          <p className={classes['waiting']} role="status">
            <Icon name="info" size={16} />
            {say('lock.plain')}
          </p>
        )}
        {waiting > 0 && (
          <p className={classes['waiting']} role="status">
            <Icon name="file" size={16} />
            {say('lock.waiting', { count: waiting })}
          </p>
        )}
        {byCode ? <RecoverForm /> : <UnlockForm />}
        <Button variant="subtle" onClick={() => setByCode(!byCode)}>
          {say(byCode ? 'lock.remembered' : 'lock.forgot')}
        </Button>
      </div>
    </main>
  );
}

function UnlockForm() {
  const { say } = useSpeaker();
  const { call } = useRecoup();
  const [passphrase, setPassphrase] = useState('');
  const unlock = useAttempt(async () => {
    await call('lock.unlock', { passphrase });
  });
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '') unlock.run();
      }}
    >
      <PassphraseField label={say('lock.passphrase')} value={passphrase} onChange={setPassphrase} focused />
      {unlock.problem !== null && <ProblemNote error={unlock.problem} />}
      <Button type="submit" loading={unlock.busy} disabled={passphrase === ''}>
        {say('lock.unlock')}
      </Button>
    </form>
  );
}

/** What a locked window must not go on to show: names in its title, in notices, in a search of its address. */
function useForgetting(): void {
  const { route, go } = useRoute();
  const { say } = useSpeaker();
  const client = useQueryClient();
  const title = say('common.appName');
  useEffect(() => {
    // What screens were answered, and what deeds brought, is kept for minutes else.
    client.removeQueries({ type: 'inactive' });
    client.getMutationCache().clear();
    notifications.clean();
    document.title = title;
  }, [title, client]);
  useEffect(() => {
    if (route.screen === 'timeline') go(timeline(), { replace: true });
    if (route.screen === 'cases') go(cases(), { replace: true });
  }, [route, go]);
}

/** Files that are opened with the app, or dropped on it, wait. */
function useFilesThatCome(): void {
  useEffect(() => {
    const leave = window.recoupDesktop?.hear((wish: Wish) => {
      if (wish.type === 'read-files')
        keepWaiting(wish.files.map(({ name, bytes }) => new File([bytes], name)));
      if (wish.type === 'go') window.location.hash = wish.hash;
    });
    const hover = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      keepWaiting([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', hover);
    window.addEventListener('drop', drop);
    return () => {
      leave?.();
      window.removeEventListener('dragover', hover);
      window.removeEventListener('drop', drop);
    };
  }, []);
}
