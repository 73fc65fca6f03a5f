import { useState } from 'react';

import { type Channel, CHANNELS } from '../../../shared/case/terms.ts';
import { useCommand } from '../../app/calls.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { useOneAtATime } from '../../app/useOneAtATime.ts';
import { DeedForm } from './DeedForm.tsx';
import { Beside, Line, OneOf, Words } from './fields.tsx';

const EMPTY = { name: '', phone: '', email: '', url: '', note: '' };

/** A way to reach somebody that the person found out. */
export function ChannelDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useSpeaker();
  const add = useCommand('directory.add');
  const once = useOneAtATime();
  const [channel, setChannel] = useState<Channel>('phone');
  const [entry, setEntry] = useState(EMPTY);
  const set = (name: keyof typeof EMPTY) => (value: string) => setEntry((now) => ({ ...now, [name]: value }));
  return (
    <DeedForm
      title={say('cases.channelForm.title')}
      answer={say('cases.channelForm.do')}
      error={add.error}
      onClose={onClose}
      onAnswer={() => {
        if (entry.name.trim() === '') return false;
        // Why it was refused is in `add.error`.
        once(() => add.mutateAsync({ ...entry, channel }).then(onClose, () => undefined));
        return true;
      }}
    >
      {(asked) => (
        <>
          <Beside>
            <Line
              first
              label={say('cases.channelForm.name')}
              value={entry.name}
              error={asked && entry.name.trim() === '' ? say('cases.channelForm.nameMissing') : undefined}
              onChange={set('name')}
            />
            <OneOf
              label={say('cases.ask.channel')}
              value={channel}
              data={CHANNELS.map((each) => ({ value: each, label: say(`cases.channel.${each}`) }))}
              onChange={setChannel}
            />
          </Beside>
          <Beside>
            <Line label={say('cases.channelForm.phone')} value={entry.phone} onChange={set('phone')} />
            <Line label={say('cases.channelForm.email')} value={entry.email} onChange={set('email')} />
          </Beside>
          <Line label={say('cases.channelForm.url')} value={entry.url} onChange={set('url')} />
          <Words label={say('cases.channelForm.note')} value={entry.note} onChange={set('note')} />
        </>
      )}
    </DeedForm>
  );
}
