import { Button } from '@mantine/core';

import { useCall, useCommand } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { Section } from '../ui/Section.tsx';
import { SettingRow } from './SettingRow.tsx';

/** The layouts of files that the person explained; each can be forgotten. */
export function KnownLayouts() {
  const { say } = useSpeaker();
  const layouts = useCall('layouts.list', {});
  const forget = useCommand('layouts.forget');
  if (!layouts.data || layouts.data.length === 0) return null;
  return (
    <Section title={say('layout.known.title')} hint={say('layout.known.hint')}>
      {forget.error && <ProblemNote error={forget.error} />}
      {layouts.data.map(({ fingerprint, name, names }) => (
        <SettingRow key={fingerprint} title={name} hint={names.filter((one) => one !== '').join(' · ')}>
          <Button
            variant="default"
            aria-label={say('layout.known.forgetNamed', { name })}
            disabled={forget.isPending}
            onClick={() => forget.mutate({ fingerprint })}
          >
            {say('layout.known.forget')}
          </Button>
        </SettingRow>
      ))}
    </Section>
  );
}
