import type { CaseDetail } from '../../shared/case/detail.ts';
import type { FilingLimit } from '../../shared/case/limits.ts';
import { useSpeaker } from '../app/Language.tsx';
import { isNear } from '../cases/words.ts';
import { MarkShape } from '../ui/Mark.tsx';
import classes from './CaseFact.module.css';

function wordsOf({ left, applies, byCard }: FilingLimit) {
  if (left < 0) return 'cases.filingOver';
  if (byCard) return 'cases.filingByCard';
  return applies === 'surely' ? 'cases.filingCloses' : 'cases.filingMayClose';
}

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
          {say(wordsOf(limit), {
            days: limit.left,
            day: day(limit.until, 'brief'),
            what: tell(limit.label),
          })}
        </span>
      )}
    </span>
  );
}
