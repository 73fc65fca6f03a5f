import type { ReviewResult } from '../../shared/review.ts';
import { useSpeaker } from '../app/Language.tsx';
import { MarkShape } from '../ui/Mark.tsx';
import { Section } from '../ui/Section.tsx';
import classes from './QueueEnd.module.css';
import { resultLines } from './result.ts';

/** How many flags came to what, and the money in them. */
export function ResultTable({ result }: { readonly result: ReviewResult }) {
  const { say, tell, money } = useSpeaker();
  const { others } = result;
  return (
    <Section title={say('review.end.what')}>
      <dl className={classes['lines']}>
        {resultLines(result).map(({ label, meaning, flags, sums }) => (
          <div key={label.id} className={classes['line']} data-part={flags === null}>
            <dt>
              <MarkShape meaning={meaning} />
              {tell(label)}
            </dt>
            <dd className={classes['count']}>
              {flags !== null && say('review.end.count', { count: flags })}
            </dd>
            {sums.length > 0 && (
              <dd className={classes['sums']}>{sums.map((sum) => money(sum)).join(' + ')}</dd>
            )}
          </div>
        ))}
      </dl>
      {others.decided + others.open > 0 && (
        <p className={classes['others']}>
          <MarkShape meaning="noticed" />
          {say('review.end.others', { decided: others.decided, open: others.open })}
          {others.claimed.length > 0 && (
            <span className={classes['sums']}>
              {say('review.end.othersSums', { sums: others.claimed.map((sum) => money(sum)).join(' + ') })}
            </span>
          )}
        </p>
      )}
    </Section>
  );
}
