import type { FlagSummary } from '../../shared/contract/review.ts';
import { useSpeaker } from '../app/Language.tsx';
import { caseOf, hrefOf } from '../app/route.ts';
import { Confidence } from '../case/Source.tsx';
import { isNear, leftWords } from '../cases/words.ts';
import { MarkShape } from '../ui/Mark.tsx';
import classes from './FlagPane.module.css';

/** Until when it can be disputed, how well that is known, and the case that follows it. */
export function FlagCase({ summary }: { readonly summary: FlagSummary }) {
  const speaker = useSpeaker();
  const { say, tell, day } = speaker;
  const { limit, case: id } = summary;
  if (!limit && id === null) return null;
  return (
    <p className={classes['limit']}>
      {limit && (
        <span className={classes['until']} data-near={isNear(limit)} title={tell(limit.label)}>
          {isNear(limit) && <MarkShape meaning="deadline" />}
          {say('cases.flagLimit', { day: day(limit.until, 'brief'), left: leftWords(limit.left, speaker) })}
          <span className={classes['known']}>
            {limit.applies === 'perhaps' && `${say('cases.perhaps')} · `}
            <Confidence source={limit.source} />
          </span>
        </span>
      )}
      {id !== null && (
        <a className={classes['case']} href={hrefOf(caseOf(id))}>
          <MarkShape meaning="claimed" />
          {say('cases.toCase')}
        </a>
      )}
    </p>
  );
}
