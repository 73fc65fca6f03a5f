import { type ReactNode, useEffect } from 'react';

import { useSpeaker } from '../app/Language.tsx';
import { useBlurred } from '../app/privacy.ts';
import { PaletteButton } from './PaletteButton.tsx';
import classes from './Screen.module.css';

/**
 * The frame of one screen: its name, its one fact, its one action, and what it holds.
 * With `fill` the content gets the whole height and scrolls by itself, as the timeline does.
 */
export function Screen(props: {
  readonly title: string;
  readonly fact?: ReactNode;
  readonly action?: ReactNode;
  readonly fill?: boolean;
  readonly children: ReactNode;
}) {
  const { title } = props;
  const speaker = useSpeaker();
  const appName = speaker.say('common.appName');
  const blurred = useBlurred();
  useEffect(() => {
    document.title = blurred ? appName : `${title} · ${appName}`;
  }, [title, appName, blurred]);
  return (
    <main className={classes['screen']} data-fill={props.fill ?? false}>
      <header className={classes['header']}>
        <h1 className={classes['title']} title={title}>
          {title}
        </h1>
        <div className={classes['fact']}>{props.fact}</div>
        <div className={classes['tools']}>
          {props.action}
          <PaletteButton />
        </div>
      </header>
      <div className={classes['content']} id="content">
        {props.fill ? props.children : <div className={classes['column']}>{props.children}</div>}
      </div>
    </main>
  );
}
