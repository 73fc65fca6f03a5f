import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';

import { useSpeaker } from '../app/Language.tsx';
import { Icon } from '../ui/icons.tsx';
import classes from './PaletteButton.module.css';

/** What the "mod" key is called on this machine. */
export const MOD = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl';

export function PaletteButton() {
  const speaker = useSpeaker();
  return (
    <UnstyledButton
      className={classes['button'] ?? ''}
      aria-keyshortcuts="Control+K Meta+K"
      onClick={() => spotlight.open()}
    >
      <Icon name="search" size={16} />
      <span className={classes['words']}>{speaker.say('common.palette')}</span>
      <kbd className={classes['keys']} aria-hidden="true">
        {MOD} K
      </kbd>
      <VisuallyHidden>{`${MOD} K`}</VisuallyHidden>
    </UnstyledButton>
  );
}
