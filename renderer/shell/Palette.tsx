import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight } from '@mantine/spotlight';
import { useState } from 'react';

import type { AppInfo } from '../../shared/contract/app.ts';
import type { MessageId } from '../../shared/messages/catalogue.ts';
import { useCall } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { timeline } from '../app/route.ts';
import { useRoute } from '../app/useRoute.ts';
import { Icon } from '../ui/icons.tsx';
import { type Deed, useDeeds } from './deeds.ts';
import classes from './Palette.module.css';

const LOOKS = {
  actionsGroup: classes['group'] ?? '',
  action: classes['action'] ?? '',
};

const MERCHANTS_SHOWN = 5;

/** Ctrl or ⌘ with K: finds any charge and does any deed. */
export function Palette({ info }: { readonly info: AppInfo }) {
  const speaker = useSpeaker();
  const [query, setQuery] = useState('');
  const words = query.trim();
  const deeds = useDeeds(info).filter((deed) => matches(deed, words));
  const groups: readonly MessageId[] = ['common.group.go', 'common.group.do'];
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      scrollable
      maxHeight={440}
      shortcut="mod + K"
      classNames={LOOKS}
      attributes={{ content: { 'aria-label': speaker.say('common.palette') } }}
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
    >
      <Spotlight.Search
        // Who types on at once must not lose the first letters to the page behind.
        autoFocus
        placeholder={speaker.say('common.paletteHint')}
        aria-label={speaker.say('common.paletteHint')}
        leftSection={<Icon name="search" />}
      />
      <Spotlight.ActionsList>
        {groups.map((group) => (
          <DeedGroup key={group} title={group} deeds={deeds.filter((deed) => deed.group === group)} />
        ))}
        {words !== '' && info.charges > 0 && <FoundCharges words={words} />}
        {deeds.length === 0 && info.charges === 0 && (
          <Spotlight.Empty>{speaker.say('common.paletteNothing')}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function DeedGroup(props: { readonly title: MessageId; readonly deeds: readonly Deed[] }) {
  const speaker = useSpeaker();
  if (props.deeds.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label={speaker.say(props.title)}>
      {props.deeds.map((deed) => (
        <Spotlight.Action
          key={deed.label}
          label={deed.label}
          leftSection={<Icon name={deed.icon} />}
          onClick={deed.run}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}

/** The search itself, and merchants by that name. */
function FoundCharges({ words }: { readonly words: string }) {
  const speaker = useSpeaker();
  const { go } = useRoute();
  const [search] = useDebouncedValue(words.slice(0, 200), 120);
  const merchants = useCall('timeline.merchants', { search });
  return (
    <Spotlight.ActionsGroup label={speaker.say('common.group.charges')}>
      <Spotlight.Action
        label={speaker.say('common.paletteSearch', { query: words })}
        leftSection={<Icon name="search" />}
        onClick={() => go(timeline({ search: words.slice(0, 200) }))}
      />
      {merchants.data?.slice(0, MERCHANTS_SHOWN).map(({ merchant, charges }) => (
        <Spotlight.Action
          key={merchant}
          label={merchant}
          description={speaker.say('common.paletteCharges', { count: charges })}
          leftSection={<Icon name="timeline" />}
          onClick={() => go(timeline({ merchant }))}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}

function matches(deed: Deed, words: string): boolean {
  const text = `${deed.label} ${deed.alsoCalled}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
