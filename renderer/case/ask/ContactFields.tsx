import { TextInput } from '@mantine/core';

import { CHANNELS } from '../../../shared/case/terms.ts';
import { useSpeaker } from '../../app/Language.tsx';
import type { ContactDraft } from './contact.ts';
import { AnyDay, Beside, Line, More, OneOf, PastDay, Words } from './fields.tsx';

/** How, when, with whom, what was said; what few need is folded away. */
export function ContactFields(props: {
  readonly draft: ContactDraft;
  readonly asked: boolean;
  readonly saidLabel: string;
  /** Whether what was said takes the cursor. */
  readonly first?: boolean;
  readonly onChange: (draft: ContactDraft) => void;
}) {
  const { draft, asked } = props;
  const { say } = useSpeaker();
  const set =
    <Name extends keyof ContactDraft>(name: Name) =>
    (value: ContactDraft[Name]): void =>
      props.onChange({ ...draft, [name]: value });
  return (
    <>
      <Words
        label={props.saidLabel}
        value={draft.said}
        rows={3}
        first={props.first ?? false}
        onChange={set('said')}
      />
      <Beside>
        <OneOf
          label={say('cases.ask.channel')}
          value={draft.channel}
          data={CHANNELS.map((channel) => ({ value: channel, label: say(`cases.channel.${channel}`) }))}
          onChange={set('channel')}
        />
        <PastDay label={say('cases.ask.day')} value={draft.on} asked={asked} onChange={set('on')} />
      </Beside>
      <More
        title={say('cases.ask.more')}
        open={draft.who !== '' || draft.promised !== '' || draft.followUpOn !== ''}
      >
        <Beside>
          <Line
            label={say('cases.ask.who')}
            placeholder={say('cases.ask.whoHint')}
            value={draft.who}
            onChange={set('who')}
          />
          <Line label={say('cases.ask.ticket')} value={draft.ticket} onChange={set('ticket')} />
        </Beside>
        <Line label={say('cases.ask.promised')} value={draft.promised} onChange={set('promised')} />
        <Beside>
          <TextInput
            type="time"
            label={say('cases.ask.time')}
            value={draft.time}
            onChange={(event) => set('time')(event.currentTarget.value)}
          />
          <AnyDay label={say('cases.ask.followUp')} value={draft.followUpOn} onChange={set('followUpOn')} />
        </Beside>
      </More>
    </>
  );
}
