import { Button } from '@mantine/core';
import { useState } from 'react';

import type { Backup, BackupList, LedgerStanding } from '../../shared/backup.ts';
import { useCall, useRecoup } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { notify } from '../app/notify.tsx';
import { instant } from '../import/instant.ts';
import { SettingRow } from '../settings/SettingRow.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { Section } from '../ui/Section.tsx';
import { BackupRow } from './BackupRow.tsx';
import { exportEverything } from './exporting.ts';
import { Preview } from './Preview.tsx';
import { ReadExport } from './ReadExport.tsx';
import { useDeed } from './useDeed.ts';
import { Ways } from './Ways.tsx';
import classes from './Backups.module.css';

/** How many are shown at first. */
const SHOWN = 5;

/** Copies of the data: how they are made, looked at and restored, and the export of everything. */
export function Backups({ standing }: { readonly standing: LedgerStanding }) {
  const { say } = useSpeaker();
  const list = useCall('backups.list', {});
  const [looking, setLooking] = useState<Backup | null>(null);
  if (list.data?.folder === null)
    return (
      <Section title={say('backups.title')} hint={say('backups.sample')}>
        <Export />
      </Section>
    );
  return (
    <>
      {standing.state !== 'whole' && <Ways standing={standing} onLook={setLooking} />}
      <Section title={say('backups.title')} hint={say('backups.hint')}>
        {list.error && <ProblemNote error={list.error} />}
        {standing.state === 'whole' && <Make newest={list.data?.backups[0]} />}
        <Export />
        <ReadExport onRead={setLooking} />
        {standing.state === 'whole' && <Check />}
        {list.data && <Shelf list={list.data} onLook={setLooking} />}
      </Section>
      {looking && <Preview name={looking.name} at={looking.at} onClose={() => setLooking(null)} />}
    </>
  );
}

function Make({ newest }: { readonly newest: Backup | undefined }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { call } = useRecoup();
  const make = useDeed(async () => {
    await call('backups.make', {});
    notify((to) => to.say('backups.made'), speaker);
  });
  const hint = newest ? say('backups.newest', { when: instant(newest.at, speaker) }) : say('backups.none');
  return (
    <SettingRow title={say('backups.make')} hint={hint}>
      <Button variant="default" loading={make.busy} onClick={make.run}>
        {say('backups.make')}
      </Button>
    </SettingRow>
  );
}

function Export() {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { call } = useRecoup();
  const exporting = useDeed(async () => {
    const said = await exportEverything(call);
    notify((to) => to.tell(said), speaker);
  });
  const lock = useCall('lock.state', {});
  const open = lock.data?.standing === 'open' ? ` ${say('lock.before.exports')}` : '';
  return (
    <SettingRow title={say('backups.export')} hint={`${say('backups.exportHint')}${open}`}>
      <Button variant="default" loading={exporting.busy} onClick={exporting.run}>
        {say('backups.export')}
      </Button>
    </SettingRow>
  );
}

function Check() {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { call } = useRecoup();
  const check = useDeed(async () => {
    const { whole, faults } = await call('backups.check', {});
    notify(
      (to) => (whole ? to.say('backups.checkedWhole') : to.say('backups.checkedBroken', { faults })),
      speaker,
    );
  });
  return (
    <SettingRow title={say('backups.check')} hint={say('backups.checkHint')}>
      <Button variant="default" loading={check.busy} onClick={check.run}>
        {say('backups.check')}
      </Button>
    </SettingRow>
  );
}

function Shelf(props: { readonly list: BackupList; readonly onLook: (backup: Backup) => void }) {
  const { say } = useSpeaker();
  const [all, setAll] = useState(false);
  const { backups, folder } = props.list;
  const desktop = window.recoupDesktop;
  return (
    <>
      <SettingRow title={say('backups.folder')}>
        <span className={classes['path']}>{folder}</span>
        {desktop && (
          <Button variant="default" onClick={() => desktop.showBackups()}>
            {say('backups.showFolder')}
          </Button>
        )}
      </SettingRow>
      {backups.length > 0 && (
        <ul className={classes['list']} aria-label={say('backups.title')}>
          {(all ? backups : backups.slice(0, SHOWN)).map((backup) => (
            <BackupRow key={backup.name} backup={backup} onLook={props.onLook} />
          ))}
        </ul>
      )}
      {!all && backups.length > SHOWN && (
        <div className={classes['more']}>
          <Button size="compact-sm" variant="subtle" onClick={() => setAll(true)}>
            {say('backups.showAll', { count: backups.length })}
          </Button>
        </div>
      )}
    </>
  );
}
