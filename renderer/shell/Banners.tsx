import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';

import { useSpeaker } from '../app/Language.tsx';
import type { RecoupProblem } from '../app/problem.ts';
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
