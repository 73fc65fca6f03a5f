import { Button } from '@mantine/core';
import { useState } from 'react';

import type { BackupPreview, LedgerCounts } from '../../shared/backup.ts';
import type { MessageId } from '../../shared/messages/catalogue.ts';
import type { Speaker } from '../../shared/messages/speaker.ts';
import { useCall, useRecoup } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { instant } from '../import/instant.ts';
import { AskDialog } from '../ui/AskDialog.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { restoreBackup } from './restoring.tsx';
import classes from './Backups.module.css';

/** What is in a backup and how it differs from now, before it is restored. */
export function Preview(props: { readonly name: string; readonly at: string; readonly onClose: () => void }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { call } = useRecoup();
  const preview = useCall('backups.preview', { name: props.name }, { keepPrevious: false });
  const [restoring, setRestoring] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  async function restore(): Promise<void> {
    setRestoring(true);
    setProblem(null);
    try {
      await restoreBackup(call, props.name, speaker);
      props.onClose();
    } catch (error) {
      setProblem(error);
    } finally {
      setRestoring(false);
    }
  }
  return (
    <AskDialog
      title={say('backups.previewTitle', { when: instant(props.at, speaker) })}
      size={640}
      onClose={props.onClose}
    >
      <div className={classes['body']}>
        {preview.error && <ProblemNote error={preview.error} />}
        {preview.isPending && <p role="status">{say('common.loading')}</p>}
        {preview.data && (
          <>
            <Comparison preview={preview.data} />
            <p>{say(consequence(preview.data))}</p>
          </>
        )}
        {problem !== null && <ProblemNote error={problem} />}
        <div className={classes['end']}>
          <Button variant="default" onClick={props.onClose}>
            {say('common.cancel')}
          </Button>
          <Button disabled={!preview.data} loading={restoring} onClick={() => void restore()}>
            {say('backups.restore')}
          </Button>
        </div>
      </div>
    </AskDialog>
  );
}

const ROWS = ['charges', 'decisions', 'cases', 'events', 'attachments', 'imports', 'accounts'] as const;

function Comparison({ preview }: { readonly preview: BackupPreview }) {
  const speaker = useSpeaker();
  const { say, number } = speaker;
  const { there, now, onlyThere, onlyNow } = preview;
  const differs = (what: (typeof ROWS)[number], of: BackupPreview['onlyNow']): string =>
    what in of && now !== null ? number(of[what as keyof typeof of]) : '';
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th scope="col">{say('backups.what')}</th>
          <th scope="col">{say('backups.there')}</th>
          {now && (
            <>
              <th scope="col">{say('backups.now')}</th>
              <th scope="col">{say('backups.onlyThere')}</th>
              <th scope="col">{say('backups.onlyNow')}</th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {ROWS.map((what) => (
          <tr key={what}>
            <th scope="row">{say(`backups.${what}`)}</th>
            <td>{number(there[what])}</td>
            {now && (
              <>
                <td>{number(now[what])}</td>
                <td>{differs(what, onlyThere)}</td>
                <td>{differs(what, onlyNow)}</td>
              </>
            )}
          </tr>
        ))}
        <tr>
          <th scope="row">{say('backups.days')}</th>
          <td>{daysOf(there, speaker)}</td>
          {now && (
            <>
              <td>{daysOf(now, speaker)}</td>
              <td />
              <td />
            </>
          )}
        </tr>
      </tbody>
    </table>
  );
}

function daysOf({ from, to }: LedgerCounts, { say }: Speaker): string {
  return from === null || to === null ? '' : say('backups.daysOf', { from: { day: from }, to: { day: to } });
}

function consequence({ now, onlyThere, onlyNow }: BackupPreview): MessageId {
  if (now === null) return 'backups.fromDamage';
  const sum = (of: BackupPreview['onlyNow']): number =>
    of.charges + of.decisions + of.events + of.attachments;
  if (sum(onlyNow) > 0) return 'backups.goes';
  return sum(onlyThere) > 0 ? 'backups.comes' : 'backups.same';
}
