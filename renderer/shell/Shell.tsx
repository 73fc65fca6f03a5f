import { notifications, useNotifications } from '@mantine/notifications';
import { useCallback } from 'react';

import type { AppEvent } from '../../shared/contract.ts';
import type { AppInfo } from '../../shared/contract/app.ts';
import { useSpeaker } from '../app/Language.tsx';
import type { RecoupProblem } from '../app/problem.ts';
import { useAppEvent } from '../app/Recoup.tsx';
import { hrefOf } from '../app/route.ts';
import { useRoute } from '../app/useRoute.ts';
import { forgetArrivals } from '../case/arrival.ts';
import { CaseScreen } from '../case/CaseScreen.tsx';
import { forgetDrafts } from '../case/letter/drafts.ts';
import { LetterScreen } from '../case/letter/LetterScreen.tsx';
import { CasesScreen } from '../cases/CasesScreen.tsx';
import { OpenCase } from '../cases/OpenCase.tsx';
import { GuideScreen } from '../guide/GuideScreen.tsx';
import { FirstRun } from '../import/FirstRun.tsx';
import { ImportDialog } from '../import/ImportDialog.tsx';
import { ImportScreen } from '../import/ImportScreen.tsx';
import { ImportsScreen } from '../import/ImportsScreen.tsx';
import { WindowDrop } from '../import/WindowDrop.tsx';
import { useIdleLock } from '../lock/useLock.ts';
import { ReviewScreen } from '../review/ReviewScreen.tsx';
import { SettingsScreen } from '../settings/SettingsScreen.tsx';
import { SubscriptionsScreen } from '../subscriptions/SubscriptionsScreen.tsx';
import { TimelineScreen } from '../timeline/TimelineScreen.tsx';
import { DamageBanner, GoneBanner, SampleBanner } from './Banners.tsx';
import { BlurBanner } from './BlurBanner.tsx';
import { DesktopWishes } from './DesktopWishes.tsx';
import { Fault } from './Fault.tsx';
import { Keys } from './Keys.tsx';
import { Palette } from './Palette.tsx';
import { Rail } from './Rail.tsx';
import classes from './Shell.module.css';

/** The frame around every screen: rail, banners, and what lies over all of them. */
export function Shell(props: { readonly info: AppInfo; readonly gone: RecoupProblem | null }) {
  const { info, gone } = props;
  const speaker = useSpeaker();
  const { route } = useRoute();
  useAppEvent(forgetOtherProfile);
  useBackupTrouble();
  useIdleLock();
  const told = useNotifications().notifications.length > 0;
  return (
    <div className={classes['shell']}>
      <a className={classes['skip']} href="#content" onClick={skipToContent}>
        {speaker.say('common.skipToContent')}
      </a>
      <Keys />
      <Rail />
      <div className={classes['main']} data-told={told}>
        <BlurBanner />
        {gone && <GoneBanner problem={gone} />}
        <DamageBanner standing={info.standing} />
        {info.profile === 'sample' && <SampleBanner />}
        <div className={classes['screen']}>
          <Fault place={hrefOf(route)}>
            <CurrentScreen info={info} />
          </Fault>
        </div>
      </div>
      <Palette info={info} />
      <OpenCase />
      <ImportDialog />
      <WindowDrop />
      <DesktopWishes />
    </div>
  );
}

/** What is kept outside of answers and screens, and belongs to one profile. */
function forgetOtherProfile(event: AppEvent): void {
  if (event.type !== 'profile-changed') return;
  forgetDrafts();
  forgetArrivals();
}

/** A backup that could not be made by itself is said once, wherever the person is. */
function useBackupTrouble(): void {
  const { say, tell } = useSpeaker();
  const hear = useCallback(
    (event: AppEvent): void => {
      if (event.type !== 'backups-changed' || event.problem === null) return;
      notifications.show({
        title: say('backups.failed'),
        message: tell(event.problem),
        role: 'alert',
        autoClose: false,
        closeButtonProps: { 'aria-label': say('common.close') },
      });
    },
    [say, tell],
  );
  useAppEvent(hear);
}

function CurrentScreen({ info }: { readonly info: AppInfo }) {
  const { route } = useRoute();
  switch (route.screen) {
    case 'timeline':
      return info.charges === 0 ? <FirstRun of="timeline" /> : <TimelineScreen />;
    case 'review':
      return info.charges === 0 ? <FirstRun of="review" /> : <ReviewScreen flag={route.flag} />;
    case 'cases':
      return <CasesScreen view={route.view} />;
    case 'case':
      return <CaseScreen key={route.case} id={route.case} />;
    case 'letter':
      return <LetterScreen route={route} />;
    case 'subscriptions':
      return <SubscriptionsScreen />;
    case 'imports':
      return route.import === null ? <ImportsScreen /> : <ImportScreen id={route.import} />;
    case 'guide':
      return <GuideScreen step={route.step} />;
    case 'settings':
      return <SettingsScreen info={info} />;
  }
}

/** The fragment of the address is the route, so the jump is made by hand. */
function skipToContent(event: React.MouseEvent): void {
  event.preventDefault();
  const content = document.getElementById('content');
  content?.setAttribute('tabindex', '-1');
  content?.focus();
}
