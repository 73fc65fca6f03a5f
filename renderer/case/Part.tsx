import { type ReactNode, type Ref, useId } from 'react';

import { Icon } from '../ui/icons.tsx';
import classes from './Part.module.css';

/** A named part of a case, with what can be done at its head. */
export function Part({
  title,
  count,
  action,
  heading,
  children,
}: {
  readonly title: string;
  readonly count?: string;
  readonly action?: ReactNode;
  /** Given where something leads here: then it can take the focus. */
  readonly heading?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={classes['part']} aria-labelledby={id}>
      <div className={classes['head']}>
        <h2 id={id} ref={heading} tabIndex={-1} className={classes['title']}>
          {title}
          {count !== undefined && <span className={classes['count']}> {count}</span>}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}

/** The same, folded away until it is wanted. */
export function FoldedPart(props: {
  readonly title: string;
  readonly count?: string;
  readonly children: ReactNode;
}) {
  return (
    <details className={classes['part']}>
      <summary className={classes['fold']}>
        <Icon name="chevron" size={14} />
        <h2 className={classes['title']}>
          {props.title}
          {props.count !== undefined && <span className={classes['count']}> {props.count}</span>}
        </h2>
      </summary>
      {props.children}
    </details>
  );
}

/** A sentence where there is nothing to show. */
export function Quiet({ children }: { readonly children: ReactNode }) {
  return <p className={classes['quiet']}>{children}</p>;
}
