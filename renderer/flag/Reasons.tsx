import type { FlagKind, Reason } from '../../shared/flag.ts';
import { useSpeaker } from '../app/Language.tsx';
import { Icon } from '../ui/icons.tsx';
import classes from './Reasons.module.css';

/** What speaks for the flag, and what against, the strongest first. */
export function Reasons(props: { readonly kind: FlagKind; readonly reasons: readonly Reason[] }) {
  const { say } = useSpeaker();
  const { reasons } = props;
  const double = props.kind === 'double-charge';
  return (
    <div className={classes['reasons']}>
      <ReasonList
        side="for"
        title={say(double ? 'timeline.for' : 'review.for')}
        none={say('timeline.noneFor')}
        reasons={reasons.filter(({ weight }) => weight > 0)}
      />
      <ReasonList
        side="against"
        title={say(double ? 'timeline.against' : 'review.against')}
        none={say('timeline.noneAgainst')}
        reasons={reasons.filter(({ weight }) => weight <= 0)}
      />
    </div>
  );
}

function ReasonList(props: {
  readonly side: 'for' | 'against';
  readonly title: string;
  readonly none: string;
  readonly reasons: readonly Reason[];
}) {
  const { tell } = useSpeaker();
  return (
    <div data-side={props.side}>
      <h4 className={classes['title']}>{props.title}</h4>
      {props.reasons.length === 0 && <p className={classes['none']}>{props.none}</p>}
      <ul className={classes['list']}>
        {props.reasons.map(({ said }, at) => (
          <li key={at}>
            <Icon name={props.side === 'for' ? 'check' : 'cross'} size={14} />
            <span>{tell(said)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
