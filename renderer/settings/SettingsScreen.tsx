import { Button, SegmentedControl } from '@mantine/core';

import type { Input } from '../../shared/contract.ts';
import type { AppInfo } from '../../shared/contract/app.ts';
import type { MessageId } from '../../shared/messages/catalogue.ts';
import { useCommand } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { LANGUAGE_NAMES } from '../app/languageNames.ts';
import { Backups } from '../backups/Backups.tsx';
import { LockSettings } from '../lock/LockSettings.tsx';
import { showKeys } from '../shell/Keys.tsx';
import { useProfile } from '../shell/profile.ts';
import { Screen } from '../shell/Screen.tsx';
import { Icon } from '../ui/icons.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { Section } from '../ui/Section.tsx';
import { AboutYou } from './AboutYou.tsx';
import { AccountWays } from './AccountWays.tsx';
import { KnownLayouts } from './KnownLayouts.tsx';
import { Lessons } from './Lessons.tsx';
import { SettingRow } from './SettingRow.tsx';
import classes from './SettingsScreen.module.css';

const PROMISES: readonly MessageId[] = [
  'settings.privacy.offline',
  'settings.privacy.masked',
  'settings.privacy.files',
];

export function SettingsScreen({ info }: { readonly info: AppInfo }) {
  const speaker = useSpeaker();
  const settings = useCommand('settings.change');
  return (
    <Screen title={speaker.say('common.settings')}>
      <div className={classes['page']}>
        {settings.error && <ProblemNote error={settings.error} />}
        {info.standing.state !== 'whole' && <Backups standing={info.standing} />}
        <Choices info={info} change={(input) => settings.mutate(input)} />
        {info.standing.state === 'whole' && <Backups standing={info.standing} />}
        {info.profile === 'own' && info.standing.state === 'whole' && <LockSettings />}
        <AboutYou />
        <AccountWays />
        <Section title={speaker.say('settings.privacy')}>
          <ul className={classes['promises']}>
            {PROMISES.map((id) => (
              <li key={id}>
                <Icon name="lock" size={16} />
                {speaker.say(id)}
              </li>
            ))}
          </ul>
        </Section>
        <Help info={info} />
        <Lessons />
        <KnownLayouts />
        <About info={info} />
      </div>
    </Screen>
  );
}

function Choices(props: {
  readonly info: AppInfo;
  readonly change: (input: Input<'settings.change'>) => void;
}) {
  const speaker = useSpeaker();
  const { settings } = props.info;
  return (
    <Section title={speaker.say('settings.display')}>
      <SettingRow title={speaker.say('settings.language')} hint={speaker.say('settings.languageHint')}>
        <SegmentedControl
          aria-label={speaker.say('settings.language')}
          value={settings.language ?? 'system'}
          data={[
            { value: 'system', label: speaker.say('settings.language.system') },
            { value: 'ko', label: LANGUAGE_NAMES.ko },
            { value: 'en', label: LANGUAGE_NAMES.en },
          ]}
          onChange={(language) => props.change({ language: language === 'system' ? null : language })}
        />
      </SettingRow>
      <SettingRow title={speaker.say('settings.theme')}>
        <SegmentedControl
          aria-label={speaker.say('settings.theme')}
          value={settings.theme}
          data={[
            { value: 'system', label: speaker.say('settings.theme.system') },
            { value: 'light', label: speaker.say('settings.theme.light') },
            { value: 'dark', label: speaker.say('settings.theme.dark') },
          ]}
          onChange={(theme) => props.change({ theme })}
        />
      </SettingRow>
    </Section>
  );
}

function Help({ info }: { readonly info: AppInfo }) {
  const speaker = useSpeaker();
  const profile = useProfile();
  const sample = info.profile === 'sample';
  return (
    <Section title={speaker.say('settings.help')}>
      <SettingRow title={speaker.say('settings.keys')} hint={speaker.say('settings.keysHint')}>
        <Button variant="default" onClick={showKeys}>
          {speaker.say('settings.keysShow')}
        </Button>
      </SettingRow>
      <SettingRow title={speaker.say('settings.sample')} hint={speaker.say('settings.sampleHint')}>
        <Button
          variant="default"
          loading={profile.pending}
          onClick={() => profile.open(sample ? 'own' : 'sample')}
        >
          {speaker.say(sample ? 'common.leaveSample' : 'common.trySample')}
        </Button>
      </SettingRow>
    </Section>
  );
}

function About({ info }: { readonly info: AppInfo }) {
  const speaker = useSpeaker();
  return (
    <footer className={classes['about']}>
      <p>
        {speaker.say('common.appName')} · {speaker.say('settings.version', { version: info.version })} ·{' '}
        {speaker.say('settings.license')}
      </p>
      <p>{speaker.say('settings.noAdvice')}</p>
    </footer>
  );
}
