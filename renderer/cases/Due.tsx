import { type DueItem, dueToday } from '../../shared/due.ts';
import type { Speaker } from '../../shared/messages/speaker.ts';
import { useSpeaker } from '../app/Language.tsx';
import { caseOf, hrefOf, review } from '../app/route.ts';
import { MarkShape } from '../ui/Mark.tsx';
import type { Meaning } from '../ui/meaning.ts';
import classes from './Due.module.css';
import { useDue } from './useDue.ts';
import { distanceWords, leftWords } from './words.ts';

/** More are in the list below. */
const SHOWN = 5;

/** What needs the person today, the nearest first; nothing where nothing does. */
export function Due() {
  const { say } = useSpeaker();
  const due = useDue();
  const now = dueToday(due);
  const later = due.length - Math.min(now.length, SHOWN);
  return (
    <section className={classes['due']} aria-labelledby="cases-due">
      <h2 id="cases-due" className={classes['title']}>
        {say('cases.dueTitle')}
      </h2>
      {now.length === 0 && <p className={classes['quiet']}>{say('cases.dueNone')}</p>}
      {now.length > 0 && (
        <ul className={classes['items']}>
          {now.slice(0, SHOWN).map((item, at) => (
            <DueLine key={`${item.case} ${item.flag} ${item.kind} ${at}`} item={item} />
          ))}
        </ul>
      )}
      {later > 0 && <p className={classes['quiet']}>{say('cases.dueLater', { count: later })}</p>}
    </section>
  );
}

/** Only a limit has a last day; anything else is to be done, or was. */
function whenWords({ kind, left }: DueItem, speaker: Speaker): string {
  return kind === 'filing' || left < 0 ? leftWords(left, speaker) : distanceWords(left, speaker);
}

const MARKS: Readonly<Record<DueItem['kind'], Meaning>> = {
  filing: 'deadline',
  money: 'refunded',
  act: 'claimed',
  reply: 'later',
  'follow-up': 'claimed',
};

function DueLine({ item }: { readonly item: DueItem }) {
  const speaker = useSpeaker();
  const { say, tell, day } = speaker;
  const near = item.kind === 'filing';
  const to = item.case === null ? review(item.flag) : caseOf(item.case);
  return (
    <li>
      <a className={classes['item']} href={hrefOf(to)} data-near={near}>
        <MarkShape meaning={MARKS[item.kind]} />
        <span className={classes['who']}>{item.merchant}</span>
        <span className={classes['what']}>
          {tell(item.say)}
          {item.case === null && <span className={classes['quiet']}> · {say('cases.dueFlag')}</span>}
        </span>
        <span className={classes['day']}>
          {day(item.day, 'brief')} · {whenWords(item, speaker)}
        </span>
      </a>
    </li>
  );
}
