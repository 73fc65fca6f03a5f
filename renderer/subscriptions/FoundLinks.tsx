import type { FlagSummary } from '../../shared/contract/review.ts';
import type { FlagKind } from '../../shared/flag.ts';
import type { Subscription } from '../../shared/subscription.ts';
import { useSpeaker } from '../app/Language.tsx';
import { hrefOf, review } from '../app/route.ts';
import { flagsOf } from './flags.ts';
import classes from './FoundLinks.module.css';

const KINDS = [
  'parallel-subscriptions',
  'price-step',
  'trial-charged',
] as const satisfies readonly FlagKind[];

/** What was found about it and waits to be looked at, each with the way there. */
export function FoundLinks(props: {
  readonly subscription: Subscription;
  readonly flags: readonly FlagSummary[];
}) {
  const { say } = useSpeaker();
  const { subscription: one } = props;
  const waiting = KINDS.flatMap((kind) =>
    flagsOf(one, props.flags, kind)
      .filter((flag) => flag.waits)
      .map(({ id, charges }) => ({ id, what: say(`review.head.${kind}`, { size: charges.length }) })),
  );
  if (waiting.length === 0 || one.state === 'ended') return null;
  return (
    <ul className={classes['links']}>
      {waiting.map(({ id, what }) => (
        <li key={id}>
          <span>{what}</span>
          <a href={hrefOf(review(id))} aria-label={say('subscriptions.lookOf', { what })}>
            {say('subscriptions.look')}
          </a>
        </li>
      ))}
    </ul>
  );
}
