import { Button } from '@mantine/core';

import { useSpeaker } from '../app/Language.tsx';
import { Icon } from '../ui/icons.tsx';
import { useImportDeeds } from './Importing.tsx';

/** The one action of screens that show charges: choose files to read. */
export function AddStatements({ primary = true }: { readonly primary?: boolean }) {
  const speaker = useSpeaker();
  const { choose } = useImportDeeds();
  return (
    <Button
      onClick={choose}
      variant={primary ? 'filled' : 'default'}
      leftSection={<Icon name="add" size={16} />}
    >
      {speaker.say('common.addStatements')}
    </Button>
  );
}
