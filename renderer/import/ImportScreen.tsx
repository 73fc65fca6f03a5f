import { Button } from '@mantine/core';
import { useState } from 'react';

import type { ImportDetail } from '../../shared/contract/imports.ts';
import { useCall } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { hrefOf, IMPORTS, timeline } from '../app/route.ts';
import { useRoute } from '../app/useRoute.ts';
import { Screen } from '../shell/Screen.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { Counts } from '../ui/Counts.tsx';
import { Icon } from '../ui/icons.tsx';
import { Note } from '../ui/Note.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { Section } from '../ui/Section.tsx';
import { LineTable } from './LineTable.tsx';
import { useSentences } from './HowItWasRead.tsx';
import classes from './ImportScreen.module.css';
import { summaryOf } from './reading.ts';
import { RejectedRows } from './RejectedRows.tsx';
import { UndoImport } from './UndoImport.tsx';

/** One import: what the file held, how it was read, and the lines that are no charges. */
export function ImportScreen({ id }: { readonly id: number }) {
  const speaker = useSpeaker();
  const { go } = useRoute();
  const detail = useCall('imports.detail', { import: id }, { keepPrevious: false });
  const [undoing, setUndoing] = useState(false);
  const file = detail.data;
  return (
    <Screen
      title={file?.name ?? speaker.say('common.imports')}
      fact={file && <Counts rows={file.rows} />}
      action={
        file && (
          <Button
            variant="default"
            leftSection={<Icon name="undo" size={16} />}
            onClick={() => setUndoing(true)}
          >
            {speaker.say('import.undo')}
          </Button>
        )
      }
    >
      <a className={classes['back']} href={hrefOf(IMPORTS)}>
        <Icon name="back" size={16} />
        {speaker.say('import.detail.back')}
      </a>
      {detail.error && <ProblemNote error={detail.error} />}
      {detail.isPending && <Waiting />}
      {file && <WholeFile file={file} />}
      <UndoImport
        record={undoing ? (file ?? null) : null}
        close={() => setUndoing(false)}
        undone={() => go(IMPORTS, { replace: true })}
      />
    </Screen>
  );
}

function WholeFile({ file }: { readonly file: ImportDetail }) {
  const speaker = useSpeaker();
  const sentences = useSentences(file);
  const accounts = file.accounts.map(({ id }) => id);
  return (
    <>
      {file.error && (
        <Note tone="problem" sign={<Icon name="warning" />}>
          {speaker.tell(file.error)}
        </Note>
      )}
      <Section title={speaker.say('import.detail.rows')} framed={false}>
        <p className={classes['proof']}>{speaker.say('import.detail.proof', { ...file.rows })}</p>
        <p className={classes['quiet']}>{summaryOf(file, speaker)}</p>
        {file.seenBefore && file.rows.new === 0 && (
          <p className={classes['quiet']}>{speaker.say('import.seenBefore')}</p>
        )}
        {accounts.length > 0 && (
          <a className={classes['link']} href={hrefOf(timeline({ accounts }))}>
            {speaker.say('import.detail.showCharges')}
          </a>
        )}
      </Section>
      {file.rejects.length > 0 && (
        <Section title={speaker.say('import.detail.rejects')} hint={speaker.say('import.detail.rejectsHint')}>
          <RejectedRows file={file} />
        </Section>
      )}
      {sentences.length > 0 && (
        <Section title={speaker.say('import.how')}>
          <ul className={classes['notes']}>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Section>
      )}
      {file.skippedLines.length > 0 && (
        <Section title={speaker.say('import.detail.skipped')}>
          <LineTable lines={file.skippedLines} />
        </Section>
      )}
    </>
  );
}
