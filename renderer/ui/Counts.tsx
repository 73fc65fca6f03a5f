import type { RowCounts } from '../../shared/contract/imports.ts';
import { useSpeaker } from '../app/Language.tsx';
import classes from './Counts.module.css';

/** What one file brought, in plain words: "212 new · 12 known · 2 could not be read". */
export function Counts({ rows }: { readonly rows: RowCounts }) {
  const speaker = useSpeaker();
  return (
    <span className={classes['counts']}>
      <span data-zero={rows.new === 0}>{speaker.say('import.count.new', { count: rows.new })}</span>
      {rows.known > 0 && (
        <span data-known="true" title={speaker.say('import.count.knownWhy')}>
          {speaker.say('import.count.known', { count: rows.known })}
        </span>
      )}
      {rows.rejected > 0 && (
        <span data-rejected="true">{speaker.say('import.count.rejected', { count: rows.rejected })}</span>
      )}
    </span>
  );
}
