import type { CaseDetail } from '../../../shared/case/detail.ts';
import type { DirectoryEntry } from '../../../shared/dispute/directory-entry.ts';
import type { OutsideRoute } from '../../../shared/dispute/terms.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { leftWords } from '../../cases/words.ts';
import { nameOfContact } from '../nameOfContact.ts';
import { Confidence } from '../Source.tsx';
import classes from './fields.module.css';

interface Asked {
  readonly detail: CaseDetail;
  readonly with: OutsideRoute;
}

/** What to know and to have at hand where one files: what to beware of, until when, what it costs, and how to reach them. */
export function BeforeFiling(props: Asked) {
  return (
    <>
      <Warnings {...props} />
      <ToKnow {...props} />
    </>
  );
}

/** The warnings of the case, and what always holds unless one of them says it in its own words. */
function Warnings({ detail }: Asked) {
  const { say, tell } = useSpeaker();
  const warnings = detail.notices.filter(({ tone }) => tone === 'warn');
  return (
    <section className={classes['warnings']} aria-labelledby="before-filing">
      <h3 id="before-filing">{say('cases.file.before')}</h3>
      <ul>
        {warnings.map((notice) => (
          <li key={notice.id}>{tell(notice.say)}</li>
        ))}
        {!warnings.some(({ id }) => id === 'beforeFiling') && <li>{say('cases.file.export')}</li>}
        <li>{say('cases.file.oneRoute')}</li>
      </ul>
    </section>
  );
}

function ToKnow({ detail, with: whom }: Asked) {
  const { say, tell } = useSpeaker();
  const notices = detail.forFiling.filter(({ id }) => isFor(id, whom));
  const ways = detail.directory.filter((entry) => REACHED[whom].includes(entry.kind));
  return (
    <section className={classes['known']} aria-labelledby="to-file">
      <h3 id="to-file">{say('cases.file.known')}</h3>
      <ul>
        <Limits detail={detail} />
        {notices.map((notice) => (
          <li key={notice.id}>
            {tell(notice.say)} {notice.source && <Confidence source={notice.source} />}
          </li>
        ))}
        {ways.map((entry) => (
          <Way key={entry.id} entry={entry} />
        ))}
        {ways.length === 0 && whom === 'issuer' && <li>{say('cases.file.onTheCard')}</li>}
      </ul>
    </section>
  );
}

/** So many days are shown; the rest stands among the deadlines of the case. */
const DAYS = 3;

/** Until when: the nearest days on which a limit ends, each by the one that is known best. */
function Limits({ detail }: Pick<Asked, 'detail'>) {
  const speaker = useSpeaker();
  const { say, tell, day } = speaker;
  const byDay = [...Map.groupBy(detail.limits, ({ until }) => until)].slice(0, DAYS);
  return byDay.flatMap(([until, [first, ...others]]) =>
    first === undefined ? (
      []
    ) : (
      <li key={until}>
        <strong>{day(until)}</strong> · {leftWords(first.left, speaker)} · {tell(first.label)}
        {others.length > 0 && ` ${say('cases.file.others', { count: others.length })}`}
        {first.applies === 'perhaps' && ` · ${say('cases.perhaps')}`} <Confidence source={first.source} />
      </li>
    ),
  );
}

function Way({ entry }: { readonly entry: DirectoryEntry }) {
  const { say, tell, language } = useSpeaker();
  const reach = [
    entry.phone,
    entry.phoneAbroad === '' ? '' : say('cases.directory.abroad', { phone: entry.phoneAbroad }),
    entry.email,
    entry.url,
  ].filter((way) => way !== '');
  return (
    <li>
      {nameOfContact(entry, language)}: <strong>{reach.join(' · ')}</strong>{' '}
      {!entry.own && <Confidence source={entry.source} />}
      {entry.how && <span className={classes['how']}>{tell(entry.how)}</span>}
    </li>
  );
}

/** A fee of card companies is nothing that PayPal asks. */
function isFor(notice: string, whom: OutsideRoute): boolean {
  return notice === 'paypalClaim' ? whom === 'paypal' : whom === 'issuer' || whom === 'bank';
}

/** Who of the directory takes a filing. */
const REACHED: Readonly<Record<OutsideRoute, readonly DirectoryEntry['kind'][]>> = {
  issuer: ['issuer', 'bank'],
  bank: ['bank', 'issuer'],
  paypal: ['paypal'],
  store: ['store'],
  regulator: ['regulator'],
};
