import { MantineProvider } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';
import { type ReactNode, useState } from 'react';

import type { Settings, Theme } from '../../shared/contract/app.ts';
import { useCall } from '../app/calls.ts';
import { Spoken } from '../app/Language.tsx';
import { Shortcuts } from '../app/Shortcuts.tsx';
import { Importing } from '../import/Importing.tsx';
import { LockScreen } from '../lock/LockScreen.tsx';
import { cssVariables, theme } from '../ui/theme.ts';
import { NotReachable } from './NotReachable.tsx';
import { Shell } from './Shell.tsx';
import { Waiting } from './Waiting.tsx';

/** The whole window: looks and speaks as the settings say, and shows the shell once the app answers. */
export function App() {
  const info = useCall('app.info', {}, { keepPrevious: false });
  const locked = info.error?.said.id === 'problems.locked';
  const lock = useCall('lock.state', {}, { enabled: locked, keepPrevious: false });
  const settings = useLastSettings(info.data?.settings ?? (locked ? lock.data?.settings : undefined));
  return (
    <Spoken language={settings.language}>
      <Look theme={settings.theme}>
        <Notifications position="bottom-right" autoClose={6_000} />
        {info.data ? (
          <Shortcuts>
            <Importing key={info.data.profile}>
              <Shell info={info.data} gone={info.error} />
            </Importing>
          </Shortcuts>
        ) : locked ? (
          <LockScreen />
        ) : info.error ? (
          <NotReachable problem={info.error} retry={() => void info.refetch()} />
        ) : (
          <Waiting />
        )}
      </Look>
    </Spoken>
  );
}

function Look(props: { readonly theme: Theme; readonly children: ReactNode }) {
  const system = useColorScheme(undefined, { getInitialValueInEffect: false });
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      forceColorScheme={props.theme === 'system' ? system : props.theme}
      getStyleNonce={styleNonce}
    >
      {props.children}
    </MantineProvider>
  );
}

/** The settings as last known, so that changing the profile does not flash another language or theme. */
function useLastSettings(now: Settings | undefined): Settings {
  const [last, setLast] = useState<Settings>({ language: null, theme: 'system' });
  if (now && now !== last) setLast(now);
  return now ?? last;
}

/** The host writes it into the page; without it the content security policy refuses Mantine's styles. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}
