import { Button } from '@mantine/core';
import { useState } from 'react';

import type { Said } from '../../shared/said.ts';
import { useSpeaker } from '../app/Language.tsx';
import classes from './FileLines.module.css';

const FIRST_SHOWN = 50;

interface FileLine {
  readonly line: number | null;
  readonly text: string;
  readonly reason: Said;
}

/** Lines of a file as they stand there, each with the reason why it is no charge. */
export function FileLines({ lines }: { readonly lines: readonly FileLine[] }) {
  const speaker = useSpeaker();
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, FIRST_SHOWN);
  return (
    <>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{speaker.say('import.detail.line')}</th>
            <th scope="col">{speaker.say('import.detail.text')}</th>
            <th scope="col">{speaker.say('import.detail.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line, index) => (
            // A file without line numbers has nothing else to tell its lines apart.
            <tr key={line.line ?? `at-${index}`}>
              <td className={classes['number']}>{line.line === null ? '–' : speaker.number(line.line)}</td>
              <td className={classes['raw']}>{line.text}</td>
              <td>{speaker.tell(line.reason)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < lines.length && (
        <Button className={classes['more'] ?? ''} variant="subtle" onClick={() => setAll(true)}>
          {speaker.say('import.detail.allShown', { count: lines.length })}
        </Button>
      )}
    </>
  );
}
