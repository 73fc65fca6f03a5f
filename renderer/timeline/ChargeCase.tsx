import { Button } from '@mantine/core';

import type { CasePlace, TimelineRow } from '../../shared/contract/timeline.ts';
import { useSpeaker } from '../app/Language.tsx';
import { caseOf, hrefOf } from '../app/route.ts';
import { askToOpenCase } from '../cases/openCase.ts';
import { useFollowedCase } from '../cases/useFollowed.ts';
import { standingWords, toneOfCase } from '../flag/followed.ts';
import { MarkShape } from '../ui/Mark.tsx';
import { Note } from '../ui/Note.tsx';
import classes from './ChargePanel.module.css';

/** The case of a charge and how it stands, or the way to one: for money that went out and is not known to be owed. */
export function ChargeCase({ row }: { readonly row: TimelineRow }) {
  const { say } = useSpeaker();
  if (row.case !== null) return <CaseNote place={row.case} />;
  if (row.amount.minor >= 0 || isOwed(row)) return null;
  return (
    <div className={classes['case']}>
      <Button variant="default" size="compact-sm" onClick={() => askToOpenCase({ charge: row.id })}>
        {say('cases.openForCharge')}
      </Button>
    </div>
  );
}

function CaseNote({ place }: { readonly place: CasePlace }) {
  const speaker = useSpeaker();
  const followed = useFollowedCase(place.id);
  if (!followed) return null;
  const stands = standingWords(followed, speaker);
  return (
    <div className={classes['case']}>
      <Note
        tone={place.part === 'owed' ? 'quiet' : 'ask'}
        sign={<MarkShape meaning={toneOfCase(followed)} />}
        action={<a href={hrefOf(caseOf(place.id))}>{speaker.say('cases.toCase')}</a>}
      >
        {speaker.say(`cases.ofCharge.${place.part}`, { stands })}
      </Note>
    </div>
  );
}

/** The person said that another one was charged too much, or came back: this is the proper one. */
function isOwed({ mark }: TimelineRow): boolean {
  return mark?.position === 1 && (mark.verdict === 'claimed' || mark.verdict === 'refunded');
}
