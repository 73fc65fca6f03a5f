import type { Flag } from '../../shared/contract/review.ts';
import { useSpeaker } from '../app/Language.tsx';
import { standingVerdict } from './headline.ts';
import classes from './Reasons.module.css';

/** An estimate never says that it is certain. */
const SUREST = 0.99;

/** How likely the flag is a double charge, while neither the person nor a later credit said so. */
export function Estimate({ flag }: { readonly flag: Flag }) {
  const { say } = useSpeaker();
  const asked = flag.status === 'open' && flag.kind === 'double-charge' && standingVerdict(flag) === null;
  if (!asked) return null;
  return (
    <p className={classes['estimate']}>{say('timeline.estimate', { share: Math.min(flag.score, SUREST) })}</p>
  );
}
