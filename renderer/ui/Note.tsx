import type { ReactNode } from 'react';

import classes from './Note.module.css';

/** A box with a sign, a sentence and perhaps one thing to do. */
export function Note(props: {
  readonly tone: 'quiet' | 'doubled' | 'refunded' | 'ask' | 'problem';
  readonly sign: ReactNode;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className={classes['note']} data-tone={props.tone}>
      {props.sign}
      <div className={classes['text']}>{props.children}</div>
      {props.action}
    </div>
  );
}
