import { type ReactNode, useId } from 'react';

import classes from './Section.module.css';

/** A named part of a screen; `framed` puts it on paper with a hairline around it. */
export function Section(props: {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly framed?: boolean;
  readonly children: ReactNode;
}) {
  const title = useId();
  return (
    <section className={classes['section']} aria-labelledby={title}>
      <h2 className={classes['title']} id={title}>
        {props.title}
      </h2>
      {props.hint && <p className={classes['hint']}>{props.hint}</p>}
      <div className={classes['body']} data-framed={props.framed ?? true}>
        {props.children}
      </div>
    </section>
  );
}
