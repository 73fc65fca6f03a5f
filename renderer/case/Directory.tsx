import { Button } from '@mantine/core';

import type { Channel } from '../../shared/case/terms.ts';
import type { DirectoryEntry } from '../../shared/dispute/directory-entry.ts';
import { useSpeaker } from '../app/Language.tsx';
import classes from './Directory.module.css';
import { nameOfContact } from './nameOfContact.ts';
import { FoldedPart, Quiet } from './Part.tsx';
import { Source } from './Source.tsx';

/** The ways to reach somebody about this case: what each is good for, its limits, and where it is known from. */
export function Directory(props: {
  readonly entries: readonly DirectoryEntry[];
  /** The way to a conversation over this channel; null where none can be logged now. */
  readonly wayTo: (channel: Channel) => (() => void) | null;
  readonly onAdd: () => void;
}) {
  const { say, number } = useSpeaker();
  const { entries } = props;
  return (
    <FoldedPart title={say('cases.directory')} count={number(entries.length)}>
      {entries.length === 0 && <Quiet>{say('cases.directoryNone')}</Quiet>}
      <ul className={classes['entries']}>
        {entries.map((entry) => (
          <Contact key={entry.id} entry={entry} onUse={entry.channel && props.wayTo(entry.channel)} />
        ))}
      </ul>
      <div className={classes['deeds']}>
        <Button variant="subtle" size="compact-sm" onClick={props.onAdd}>
          {say('cases.directory.add')}
        </Button>
      </div>
    </FoldedPart>
  );
}

/** One way to reach somebody; `onUse` leads to a conversation over it. */
export function Contact(props: { readonly entry: DirectoryEntry; readonly onUse: (() => void) | null }) {
  const { entry, onUse } = props;
  const { say, tell, language } = useSpeaker();
  const name = nameOfContact(entry, language);
  const reach = [
    entry.phone,
    entry.phoneAbroad === '' ? '' : say('cases.directory.abroad', { phone: entry.phoneAbroad }),
    entry.email,
    entry.url,
  ].filter((way) => way !== '');
  return (
    <li className={classes['entry']}>
      <p className={classes['name']}>
        {name}
        {entry.channel && (
          <span className={classes['quiet']}> · {say(`cases.channel.${entry.channel}`)}</span>
        )}
        {entry.own && <span className={classes['quiet']}> · {say('cases.directory.own')}</span>}
      </p>
      {reach.map((way) => (
        <p key={way} className={classes['reach']}>
          {way}
        </p>
      ))}
      {entry.how && <p>{tell(entry.how)}</p>}
      {entry.limits && (
        <p className={classes['quiet']}>{say('cases.directory.limits', { what: tell(entry.limits) })}</p>
      )}
      {entry.note !== '' && <p className={classes['quiet']}>{entry.note}</p>}
      {!entry.own && <Source source={entry.source} about={name} />}
      {onUse && (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={say('cases.directory.useThisOf', { name })}
          onClick={onUse}
        >
          {say('cases.directory.useThis')}
        </Button>
      )}
    </li>
  );
}
