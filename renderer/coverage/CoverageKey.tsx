import type { AccountCoverage } from '../../shared/coverage.ts';
import { useSpeaker } from '../app/Language.tsx';
import bar from './CoverageBar.module.css';
import classes from './CoverageKey.module.css';

/** What the bars mean, as far as it occurs. A screen reader hears the words of each account instead. */
export function CoverageKey({ accounts }: { readonly accounts: readonly AccountCoverage[] }) {
  const speaker = useSpeaker();
  const gaps = accounts.flatMap((account) => account.gaps);
  const twice = accounts.some(({ overlaps }) => overlaps.length > 0);
  const breaks = accounts.some(({ balances }) => balances.breaks.length > 0);
  if (accounts.every(({ span }) => span === null)) return null;
  return (
    <ul className={classes['key']} aria-hidden="true">
      <li>
        <span className={bar['covered']} data-sample="true" />
        {speaker.say('coverage.key.covered')}
      </li>
      {twice && (
        <li>
          <span className={classes['both']}>
            <span className={bar['covered']} data-sample="true" />
            <span className={bar['twice']} data-sample="true" />
          </span>
          {speaker.say('coverage.key.twice')}
        </li>
      )}
      {[true, false].map(
        (certain) =>
          gaps.some((gap) => gap.certain === certain) && (
            <li key={String(certain)}>
              <span className={bar['gap']} data-sample="true" data-certain={certain} />
              {speaker.say(certain ? 'coverage.key.missing' : 'coverage.key.quiet')}
            </li>
          ),
      )}
      {breaks && (
        <li>
          <span className={bar['break']} data-sample="true">
            ≠
          </span>
          {speaker.say('coverage.key.break')}
        </li>
      )}
    </ul>
  );
}
