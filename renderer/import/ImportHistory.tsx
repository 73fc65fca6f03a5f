import { Button } from '@mantine/core';
import { useState } from 'react';

import type { ImportRecord } from '../../shared/contract/imports.ts';
import { useSpeaker } from '../app/Language.tsx';
import { hrefOf } from '../app/route.ts';
import { Counts } from '../ui/Counts.tsx';
import { Icon } from '../ui/icons.tsx';
import { instant } from './instant.ts';
import classes from './ImportHistory.module.css';
import { summaryOf } from './reading.ts';
import { UndoImport } from './UndoImport.tsx';

/** The files brought in, newest first, each with its way back. */
export function ImportHistory({ imports }: { readonly imports: readonly ImportRecord[] }) {
  const [undoing, setUndoing] = useState<ImportRecord | null>(null);
  return (
    <>
      <ul className={classes['list']}>
        {imports.map((record) => (
          <HistoryRow key={record.import} record={record} undo={() => setUndoing(record)} />
        ))}
      </ul>
      <UndoImport record={undoing} close={() => setUndoing(null)} />
    </>
  );
}

function HistoryRow(props: { readonly record: ImportRecord; readonly undo: () => void }) {
  const speaker = useSpeaker();
  const { record } = props;
  return (
    <li className={classes['row']}>
      <Icon name="file" />
      <a className={classes['file']} href={hrefOf({ screen: 'imports', import: record.import })}>
        <span className={classes['name']}>{record.name}</span>
        <span className={classes['quiet']}>{summaryOf(record, speaker)}</span>
      </a>
      <div className={classes['brought']}>
        <Counts rows={record.rows} />
        <span className={classes['quiet']}>
          {speaker.say('import.list.added', { day: instant(record.at, speaker) })}
        </span>
      </div>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        aria-label={`${speaker.say('import.undo')}: ${record.name}`}
        leftSection={<Icon name="undo" size={16} />}
        onClick={props.undo}
      >
        {speaker.say('import.undoShort')}
      </Button>
    </li>
  );
}
