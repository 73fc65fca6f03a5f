import type { AccountCoverage, BalanceBreak } from '../../shared/coverage.ts';
import { useSpeaker } from '../app/Language.tsx';
import { hrefOf } from '../app/route.ts';
import { Icon } from '../ui/icons.tsx';
import classes from './CoverageFindings.module.css';
import { countDays, type Finding, findingsOf } from './findings.ts';
import { spanWords } from './words.ts';

/** So many are shown; the rest of a long list is one press away. */
const SHOWN = 3;

/** Where charges of the account may be missing, and what to do about each. */
export function CoverageFindings({ account }: { readonly account: AccountCoverage }) {
  const speaker = useSpeaker();
  const findings = findingsOf(account);
  if (findings.length === 0) return null;
  // One more than is shown would be a list of one behind a button.
  const shown = findings.length <= SHOWN + 1 ? findings : findings.slice(0, SHOWN);
  const rest = findings.slice(shown.length);
  return (
    <>
      <FindingList findings={shown} />
      {rest.length > 0 && (
        <details className={classes['rest']}>
          <summary className={classes['more']}>
            <Icon name="chevron" size={14} />
            {speaker.say('coverage.more', { count: rest.length })}
          </summary>
          <FindingList findings={rest} />
        </details>
      )}
    </>
  );
}

function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul className={classes['list']}>
      {findings.map((finding) => (
        <li key={keyOf(finding)} className={classes['finding']} data-kind={finding.kind}>
          <FindingWords finding={finding} />
        </li>
      ))}
    </ul>
  );
}

function keyOf(finding: Finding): string {
  if (finding.kind !== 'break') return finding.days.from;
  const { import: id, line, day } = finding.found;
  return `${id}/${line ?? ''}/${day}`;
}

function FindingWords({ finding }: { readonly finding: Finding }) {
  const speaker = useSpeaker();
  if (finding.kind === 'break') return <BreakWords found={finding.found} />;
  const values = { days: spanWords(finding.days, speaker), count: countDays([finding.days]) };
  const { kind } = finding;
  return (
    <>
      <span className={classes['said']}>{speaker.say(`coverage.${kind}`, values)}</span>
      <span className={classes['advice']}>{speaker.say(`coverage.${kind}Advice`)}</span>
    </>
  );
}

function BreakWords({ found }: { readonly found: BalanceBreak }) {
  const speaker = useSpeaker();
  const { file, line, expected, printed } = found;
  const day = spanWords({ from: found.day, to: found.day }, speaker);
  const sums = { expected: speaker.money(expected), printed: speaker.money(printed) };
  return (
    <>
      <span className={classes['said']}>
        {line === null
          ? speaker.say('coverage.breakStated', { file })
          : speaker.say('coverage.breakAtLine', { file, line, day })}
      </span>
      <span className={classes['advice']}>
        {speaker.say('coverage.breakSums', sums)} {speaker.say('coverage.breakAdvice')}{' '}
        <a className={classes['link']} href={hrefOf({ screen: 'imports', import: found.import })}>
          {speaker.say('coverage.seeFile')}
        </a>
      </span>
    </>
  );
}
