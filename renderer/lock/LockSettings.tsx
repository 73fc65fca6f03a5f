import { Button, SegmentedControl } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { IDLE_TIMES, type IdleTime, type LockState } from '../../shared/lock.ts';
import type { MessageId } from '../../shared/messages/catalogue.ts';
import { keyOf, useCall, useRecoup } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { notifyOfProblem } from '../app/notify.tsx';
import { SettingRow } from '../settings/SettingRow.tsx';
import { Section } from '../ui/Section.tsx';
import { ChangePassphrase, NewCode, RemoveLock } from './LockDialogs.tsx';
import { SetUpLock } from './SetUpLock.tsx';
import { useLockNow } from './useLock.ts';

/** The lock among the settings: set up, or changed and taken away. */
export function LockSettings() {
  const { say } = useSpeaker();
  const lock = useCall('lock.state', {});
  const [settingUp, setSettingUp] = useState(false);
  const state = lock.data;
  if (state?.standing === 'open') return <OfLocked state={state} />;
  if (state?.standing !== 'off') return null;
  return (
    <Section title={say('lock.settings')} hint={say('lock.settingsOff')}>
      <Row of="lock.setUp" hint="lock.setUpHint" onClick={() => setSettingUp(true)} />
      {settingUp && <SetUpLock onClose={() => setSettingUp(false)} />}
    </Section>
  );
}

type Asking = 'change' | 'code' | 'remove';

function OfLocked({ state }: { readonly state: LockState }) {
  const { say } = useSpeaker();
  const lockNow = useLockNow();
  const [asking, setAsking] = useState<Asking | null>(null);
  const close = (): void => setAsking(null);
  return (
    <Section title={say('lock.settings')} hint={say('lock.settingsOn')}>
      <Row of="lock.now" hint="lock.nowHint" onClick={lockNow} />
      <Idle idle={state.idle} />
      <Row of="lock.change" hint="lock.changeHint" onClick={() => setAsking('change')} />
      <Row of="lock.newCode" hint="lock.newCodeHint" onClick={() => setAsking('code')} />
      <Row of="lock.remove" hint="lock.removeHint" onClick={() => setAsking('remove')} />
      {asking === 'change' && <ChangePassphrase onClose={close} />}
      {asking === 'code' && <NewCode onClose={close} />}
      {asking === 'remove' && <RemoveLock onClose={close} />}
    </Section>
  );
}

function Row(props: { readonly of: MessageId; readonly hint: MessageId; readonly onClick: () => void }) {
  const { say } = useSpeaker();
  return (
    <SettingRow title={say(props.of)} hint={say(props.hint)}>
      <Button variant="default" onClick={props.onClick}>
        {say(props.of)}
      </Button>
    </SettingRow>
  );
}

function Idle({ idle }: { readonly idle: IdleTime }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { call } = useRecoup();
  const client = useQueryClient();
  async function change(next: IdleTime): Promise<void> {
    try {
      await call('lock.setIdle', { idle: next });
    } catch (error) {
      notifyOfProblem(error, speaker);
    }
    await client.invalidateQueries({ queryKey: keyOf('lock.state', {}) });
  }
  return (
    <SettingRow
      title={say('lock.idle')}
      hint={say(window.recoupDesktop ? 'lock.idleHintDesktop' : 'lock.idleHint')}
    >
      <SegmentedControl
        aria-label={say('lock.idle')}
        value={idle}
        data={IDLE_TIMES.map((value) => ({ value, label: say(`lock.idle.${value}`) }))}
        onChange={(next) => void change(next)}
      />
    </SettingRow>
  );
}
