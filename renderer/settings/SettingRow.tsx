import type { ReactNode } from 'react';

import classes from './SettingsScreen.module.css';

/** What can be set, a word about it, and the control. */
export function SettingRow(props: {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={classes['row']}>
      <div className={classes['words']}>
        <h3 className={classes['title']}>{props.title}</h3>
        {props.hint && <p className={classes['hint']}>{props.hint}</p>}
      </div>
      {props.children}
    </div>
  );
}
