import { memo } from 'react';

import type { FilingLimit } from '../../shared/case/limits.ts';
import type { CaseSummary } from '../../shared/case/list.ts';
import { useSpeaker } from '../app/Language.tsx';
import { caseOf, hrefOf } from '../app/route.ts';
import { Mark } from '../ui/Mark.tsx';
import classes from './CaseList.module.css';
import { moneyOf } from './list.ts';
import { isNear, leftWords, markOfCase } from './words.ts';

/** One case in the list; the whole line leads to it. */
export const CaseRow = memo(function CaseRow({ summary }: { readonly summary: CaseSummary }) {
  const { say, tell, money, day } = useSpeaker();
  const { next, proposals } = summary;
  return (
    <div className={classes['row']} data-turn={next.turn} data-arrived={proposals > 0 || summary.takenBack}>
      <div className={classes['who']}>
        <a className={classes['merchant']} href={hrefOf(caseOf(summary.id))} data-case>
          {summary.merchant}
        </a>
        <span className={classes['quiet']}>{say(`cases.reason.${summary.reason}`)}</span>
      </div>
      <div className={classes['money']}>{money(moneyOf(summary))}</div>
      <div className={classes['state']}>
        <Mark meaning={markOfCase(summary)}>{say(`cases.stateOf.${summary.state}`)}</Mark>
      </div>
      <div className={classes['next']}>
        <span className={classes['say']}>{tell(next.say)}</span>
        {next.by !== null && (
          <span className={classes['quiet']}>{say('cases.until', { day: day(next.by, 'brief') })}</span>
        )}
        {proposals > 1 && (
          <span className={classes['found']}>{say('cases.proposals', { count: proposals })}</span>
        )}
      </div>
      <div className={classes['limit']}>
        {summary.limit ? (
          <Limit limit={summary.limit} />
        ) : (
          <span className={classes['quiet']}>{say('cases.noLimit')}</span>
        )}
      </div>
    </div>
  );
});

function Limit({ limit }: { readonly limit: FilingLimit }) {
  const speaker = useSpeaker();
  const { say, day } = speaker;
  const left = leftWords(limit.left, speaker);
  return (
    <>
      <span className={classes['until']}>{say('cases.until', { day: day(limit.until, 'brief') })}</span>
      {isNear(limit) ? (
        <Mark meaning="deadline">{left}</Mark>
      ) : (
        <span className={classes['quiet']}>{limit.byCard ? say('cases.limitByCard') : left}</span>
      )}
    </>
  );
}
