import { Button, VisuallyHidden } from '@mantine/core';

import { useSpeaker } from '../app/Language.tsx';
import { toggleBlur, useBlurKey, useBlurred } from '../app/privacy.ts';
import { Icon } from '../ui/icons.tsx';
import classes from './Banners.module.css';

/** Says that amounts and names are blurred and how to see them; tells a screen reader either way. */
export function BlurBanner() {
  const { say } = useSpeaker();
  const blurred = useBlurred();
  useBlurKey();
  return (
    <>
      <VisuallyHidden role="status">{say(blurred ? 'common.blurOn' : 'common.blurOff')}</VisuallyHidden>
      {blurred && (
        <aside className={classes['banner']} data-kind="sample" aria-label={say('common.blur')}>
          <Icon name="lock" size={16} />
          <p className={classes['text']}>{say('common.blurBanner')}</p>
          <Button size="compact-sm" variant="default" onClick={toggleBlur}>
            {say('common.blurEnd')}
          </Button>
        </aside>
      )}
    </>
  );
}
