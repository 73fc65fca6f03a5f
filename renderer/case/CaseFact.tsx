import type { CaseDetail } from '../../shared/case/detail.ts';
import { useSpeaker } from '../app/Language.tsx';
import { isNear } from '../cases/words.ts';
import { MarkShape } from '../ui/Mark.tsx';
import classes from './CaseFact.module.css';

/** How much, why, and until when it can be filed. */
export function CaseFact({ detail }: { readonly detail: CaseDetail }) {
  const { say, tell, money, day } = useSpeaker();
  const { limit } = detail;
  return (
    <span className={classes['fact']}>
      <strong className={classes['money']}>{money(detail.outcome.atStake)}</strong>
      <span>{say(`cases.reason.${detail.claim.reason}`)}</span>
      {limit && (
        <span className={classes['limit']} data-near={isNear(limit)}>
          {isNear(limit) && <MarkShape meaning="deadline" />}
          {say(limit.left < 0 ? 'cases.filingOver' : 'cases.filingCloses', {
            days: limit.left,
            day: day(limit.until, 'brief'),
            what: tell(limit.label),
          })}
        </span>
      )}
    </span>
  );
}
