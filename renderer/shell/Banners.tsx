import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';

import type { LedgerStanding } from '../../shared/backup.ts';
import { useSpeaker } from '../app/Language.tsx';
import type { RecoupProblem } from '../app/problem.ts';
import { hrefOf, SETTINGS } from '../app/route.ts';
import { instant } from '../import/instant.ts';
import { Icon } from '../ui/icons.tsx';
import classes from './Banners.module.css';
import { useProfile } from './profile.ts';

/** Says on every screen of the sample that nothing here is the person's own. */
export function SampleBanner() {
  const speaker = useSpeaker();
  const { open, pending } = useProfile();
  return (
    <aside className={classes['banner']} data-kind="sample" aria-label={speaker.say('settings.sample')}>
      <Icon name="sample" size={16} />
      <p className={classes['text']}>{speaker.say('common.sampleBanner')}</p>
      <Button size="compact-sm" variant="default" loading={pending} onClick={() => open('own')}>
        {speaker.say('common.leaveSample')}
      </Button>
    </aside>
  );
}

/** Says on every screen that it shows a backup, because the data file itself is damaged or gone. */
export function DamageBanner({ standing }: { readonly standing: LedgerStanding }) {
  const speaker = useSpeaker();
  if (standing.state === 'whole') return null;
  const { state, backup } = standing;
  return (
    <div className={classes['banner']} data-kind="gone" role="alert">
      <Icon name="warning" size={16} />
      <p className={classes['text']}>
        {backup === null
          ? speaker.say('backups.banner.nothing')
          : speaker.say(`backups.banner.${state}`, { when: instant(backup.at, speaker) })}
      </p>
      <Button component="a" href={hrefOf(SETTINGS)} size="compact-sm" variant="default">
        {speaker.say('backups.banner.choose')}
      </Button>
    </div>
  );
}

/** The app stopped while a screen was open: the screen stays readable below. */
export function GoneBanner({ problem }: { readonly problem: RecoupProblem }) {
  const speaker = useSpeaker();
  const client = useQueryClient();
  return (
    <div className={classes['banner']} data-kind="gone" role="alert">
      <Icon name="warning" size={16} />
      <p className={classes['text']}>{speaker.tell(problem.said)}</p>
      <Button size="compact-sm" variant="default" onClick={() => void client.invalidateQueries()}>
        {speaker.say('common.tryAgain')}
      </Button>
    </div>
  );
}
