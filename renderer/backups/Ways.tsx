import { Button } from '@mantine/core';
import { useState } from 'react';

import type { Backup, LedgerStanding } from '../../shared/backup.ts';
import { useRecoup } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { notify } from '../app/notify.tsx';
import { instant } from '../import/instant.ts';
import { SettingRow } from '../settings/SettingRow.tsx';
import { AskButtons, AskDialog } from '../ui/AskDialog.tsx';
import { Section } from '../ui/Section.tsx';
import { useDeed } from './useDeed.ts';
import classes from './Backups.module.css';

type Broken = Exclude<LedgerStanding, { state: 'whole' }>;

/** What can be done where the data file is damaged or gone; nothing of it deletes the file. */
export function Ways(props: { readonly standing: Broken; readonly onLook: (backup: Backup) => void }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { call } = useRecoup();
  const { backup, counts, file, state } = props.standing;
  const [asking, setAsking] = useState(false);
  const recover = useDeed(async () => props.onLook(await call('backups.recover', {})));
  const anew = useDeed(async () => {
    setAsking(false);
    await call('backups.beginAnew', {});
    notify((to) => to.say('backups.way.anewDone'), speaker);
  });
  return (
    <Section title={say('backups.ways')} hint={say('backups.waysHint', { file })}>
      {counts && (
        <p className={classes['left']}>
          {say('backups.countsLeft', {
            charges: counts.charges,
            decisions: counts.decisions,
            cases: counts.cases,
          })}
        </p>
      )}
      {backup && (
        <SettingRow
          title={say('backups.way.restore')}
          hint={say('backups.way.restoreHint', { when: instant(backup.at, speaker) })}
        >
          <Button onClick={() => props.onLook(backup)}>{say('backups.look')}</Button>
        </SettingRow>
      )}
      {state === 'damaged' && (
        <SettingRow title={say('backups.way.recover')} hint={say('backups.way.recoverHint')}>
          <Button variant="default" loading={recover.busy} onClick={recover.run}>
            {say('backups.way.recoverDo')}
          </Button>
        </SettingRow>
      )}
      <SettingRow title={say('backups.way.anew')} hint={say('backups.way.anewHint')}>
        <Button variant="default" loading={anew.busy} onClick={() => setAsking(true)}>
          {say('backups.way.anewDo')}
        </Button>
      </SettingRow>
      {asking && (
        <AskDialog title={say('backups.way.anewTitle')} onClose={() => setAsking(false)}>
          <form
            className={classes['body']}
            onSubmit={(event) => {
              event.preventDefault();
              anew.run();
            }}
          >
            <p>{say('backups.way.anewHint')}</p>
            <AskButtons answer={say('backups.way.anewDo')} onClose={() => setAsking(false)} />
          </form>
        </AskDialog>
      )}
    </Section>
  );
}
