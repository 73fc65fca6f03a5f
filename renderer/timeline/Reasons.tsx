import type { Reason } from '../../shared/flag.ts';
import { useSpeaker } from '../app/Language.tsx';
import { Icon } from '../ui/icons.tsx';
import classes from './FlagView.module.css';

/** What speaks for a double charge, and what against, the strongest first. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { say } = useSpeaker();
  const speakFor = reasons.filter(({ weight }) => weight > 0);
  const against = reasons.filter(({ weight }) => weight <= 0);
  return (
    <div className={classes['reasons']}>
      <ReasonList side="for" title={say('timeline.for')} none={say('timeline.noneFor')} reasons={speakFor} />
      <ReasonList
        side="against"
        title={say('timeline.against')}
        none={say('timeline.noneAgainst')}
        reasons={against}
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
