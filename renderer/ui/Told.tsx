import { VisuallyHidden } from '@mantine/core';

import { useSpeaker } from '../app/Language.tsx';
import classes from './Told.module.css';
import { InWords } from '../app/words.tsx';
import type { Told as Telling } from '../app/useTold.ts';

/** A line above the answers: what was just done, and the way back. It moves nothing and covers nothing for long. */
export function Told(props: { readonly told: Telling | null; readonly onUndo: () => void }) {
  const { told } = props;
  const { say } = useSpeaker();
  return (
    <>
      <VisuallyHidden role="status">
        {told && (
          <span key={told.serial}>
            <InWords words={told.words} />
          </span>
        )}
      </VisuallyHidden>
      {told && (
        <div className={classes['told']} key={told.serial}>
          <span className={classes['words']} aria-hidden="true">
            <InWords words={told.words} />
          </span>
          {told.to && (
            <a className={classes['undo']} href={told.to.href}>
              <InWords words={told.to.label} />
            </a>
          )}
          {told.undo && (
            <button type="button" className={classes['undo']} onClick={props.onUndo}>
              {say('review.undo')}
            </button>
          )}
        </div>
      )}
    </>
  );
}
