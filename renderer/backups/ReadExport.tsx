import { Button } from '@mantine/core';
import { useRef, useState } from 'react';

import type { Backup } from '../../shared/backup.ts';
import { useRecoup } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { notifyOfProblem } from '../app/notify.tsx';
import { valueOf } from '../app/problem.ts';
import { useTransport } from '../app/Recoup.tsx';
import { SettingRow } from '../settings/SettingRow.tsx';
import { uploadFile } from '../transport/upload-file.ts';

/** Reads an export that the person chooses; what is in it is shown like a backup. */
export function ReadExport({ onRead }: { readonly onRead: (backup: Backup) => void }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { call } = useRecoup();
  const transport = useTransport();
  const chooser = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  async function read(file: File): Promise<void> {
    setBusy(true);
    try {
      const upload = valueOf(await uploadFile(transport, file));
      onRead(await call('exports.read', { upload }));
    } catch (error) {
      notifyOfProblem(error, speaker);
    } finally {
      setBusy(false);
    }
  }
  return (
    <SettingRow title={say('backups.read')} hint={say('backups.readHint')}>
      <Button variant="default" loading={busy} onClick={() => chooser.current?.click()}>
        {say('backups.read')}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept=".zip"
        hidden
        data-testid="export-chooser"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void read(file);
          // So that choosing the same file once more is a change again.
          event.currentTarget.value = '';
        }}
      />
    </SettingRow>
  );
}
