import type { AccountCoverage } from '../../shared/coverage.ts';
import { useCall } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { hrefOf } from '../app/route.ts';
import { Icon } from '../ui/icons.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { type Axis, axisOf } from './axis.ts';
import { CoverageBar } from './CoverageBar.tsx';
import { CoverageFindings } from './CoverageFindings.tsx';
import { CoverageKey } from './CoverageKey.tsx';
import classes from './CoverageStrip.module.css';
import { countFindings, doubtfulFirst, unreadRows } from './findings.ts';
import { factsOf, tickWords } from './words.ts';

/** A tick further to the right has no room for its name. */
const ROOM_TO_THE_RIGHT = 0.94;

/** How far what was found can be trusted: for each account, which days its statements cover. */
export function CoverageStrip() {
  const coverage = useCall('coverage.list', {});
  if (coverage.error) return <ProblemNote error={coverage.error} retry={() => void coverage.refetch()} />;
  return coverage.data && coverage.data.length > 0 ? <Strip accounts={coverage.data} /> : null;
}

function Strip({ accounts }: { readonly accounts: readonly AccountCoverage[] }) {
  const axis = axisOf(accounts);
  return (
    <div className={classes['strip']}>
      <Verdict accounts={accounts} />
      {axis && (
        <div className={classes['scale']} aria-hidden="true">
          <AxisNames axis={axis} />
        </div>
      )}
      <ul className={classes['accounts']}>
        {doubtfulFirst(accounts).map((account) => (
          <AccountLine key={account.account} account={account} axis={axis} />
        ))}
      </ul>
      <CoverageKey accounts={accounts} />
    </div>
  );
}

function Verdict({ accounts }: { readonly accounts: readonly AccountCoverage[] }) {
  const speaker = useSpeaker();
  const { missing, quiet } = countFindings(accounts);
  const unread = unreadRows(accounts);
  const [file] = accounts.flatMap((account) => account.unread);
  const whole = missing === 0 && unread === 0;
  return (
    <p className={classes['verdict']} data-whole={whole}>
      <Icon name={whole ? 'check' : 'warning'} size={16} />
      <span>
        {missing > 0
          ? speaker.say('coverage.places', { count: missing })
          : speaker.say(quiet > 0 ? 'coverage.perhaps' : 'coverage.whole', { count: quiet })}
        {file && (
          <>
            {' '}
            {speaker.say('coverage.unread', { count: unread })}{' '}
            <a href={hrefOf({ screen: 'imports', import: file.import })}>
              {speaker.say('coverage.toUnread')}
            </a>
          </>
        )}
      </span>
    </p>
  );
}

function AxisNames({ axis }: { readonly axis: Axis }) {
  const speaker = useSpeaker();
  return (
    <div className={classes['axis']}>
      {axis.ticks.map((tick) => (
        <span key={tick.day} className={classes['tick']} style={{ left: `${tick.at * 100}%` }}>
          {tick.at < ROOM_TO_THE_RIGHT && tickWords(axis, tick, speaker)}
        </span>
      ))}
    </div>
  );
}

function AccountLine(props: { readonly account: AccountCoverage; readonly axis: Axis | null }) {
  const speaker = useSpeaker();
  const { account, axis } = props;
  const { name, number } = account;
  const beside = number === null || name.includes(number.slice(-4)) ? '' : number;
  return (
    <li className={classes['account']}>
      <div className={classes['who']}>
        <span className={classes['name']}>{name}</span>
        {beside !== '' && <span className={classes['number']}>{beside}</span>}
      </div>
      <div className={classes['what']}>
        {axis && account.span && <CoverageBar account={account} axis={axis} />}
        <p className={classes['facts']}>{factsOf(account, speaker)}</p>
        <CoverageFindings account={account} />
      </div>
    </li>
  );
}
