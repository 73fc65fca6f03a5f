import { notifications } from '@mantine/notifications';
import { useState } from 'react';

import { useSpeaker } from '../app/Language.tsx';
import { timeline } from '../app/route.ts';
import { useRoute } from '../app/useRoute.ts';
import { useTransport } from '../app/Recoup.tsx';

export interface ProfileSwitch {
  readonly open: (profile: 'own' | 'sample') => void;
  readonly pending: boolean;
}

/** Goes into the sample household and back to the person's own charges. */
export function useProfile(): ProfileSwitch {
  const transport = useTransport();
  const speaker = useSpeaker();
  const { go } = useRoute();
  const [pending, setPending] = useState(false);

  async function open(profile: 'own' | 'sample'): Promise<void> {
    setPending(true);
    const outcome = await transport.openProfile(profile);
    setPending(false);
    // Filters and ids of one profile mean nothing in the other.
    if (outcome.ok) go(timeline());
    else
      notifications.show({
        title: speaker.say('common.failed'),
        message: speaker.tell(outcome.problem),
        color: 'gray',
        autoClose: false,
      });
  }

  return { open: (profile) => void open(profile), pending };
}
