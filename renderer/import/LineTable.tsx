import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';

import type { Said } from '../../shared/said.ts';
import { useSpeaker } from '../app/Language.tsx';
import classes from './LineTable.module.css';

const FIRST_SHOWN = 50;

interface FileLine {
  readonly line: number | null;
  readonly text: string;
  readonly reason: Said;
}

/** Lines of a file as they stand there, each with the reason why it is no charge, and what can be done about it. */
export function LineTable<Line extends FileLine>(props: {
  readonly lines: readonly Line[];
  /** Lines that need nothing more are quiet. */
  readonly isSettled?: (line: Line) => boolean;
  readonly deeds?: (line: Line) => ReactNode;
}) {
  const speaker = useSpeaker();
  const { lines } = props;
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
            // Their order never changes, and a file without line numbers has nothing else to tell them apart.
            <tr key={index} data-settled={props.isSettled?.(line) ?? false}>
              <td className={classes['number']}>{line.line === null ? '–' : speaker.number(line.line)}</td>
              <td className={classes['raw']}>{line.text}</td>
              <td>
                {speaker.tell(line.reason)}
                {props.deeds?.(line)}
              </td>
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
