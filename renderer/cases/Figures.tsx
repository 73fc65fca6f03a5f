import type { CaseFigures, CaseSummary } from '../../shared/case/list.ts';
import type { Money } from '../../shared/money.ts';
import { useSpeaker } from '../app/Language.tsx';
import classes from './Figures.module.css';
import { picturesOf } from './list.ts';
import { MoneyPicture } from './MoneyPicture.tsx';

const FIGURES = ['atStake', 'promised', 'provisional', 'returned', 'writtenOff'] as const;

/** The money in all cases: as figures, and in one picture a currency. */
export function Figures(props: { readonly figures: CaseFigures; readonly cases: readonly CaseSummary[] }) {
  const { say } = useSpeaker();
  const { figures } = props;
  const near = figures.expiring.cases > 0;
  return (
    <section className={classes['figures']} aria-label={say('cases.figures')}>
      <dl className={classes['list']}>
        {FIGURES.map((figure) => (
          <div key={figure} className={classes['figure']} data-figure={figure}>
            <dt title={say(`cases.figure.hint.${figure}`)}>{say(`cases.figure.${figure}`)}</dt>
            <dd>
              <Sums sums={figures[figure]} />
            </dd>
          </div>
        ))}
        <div className={classes['figure']} data-figure="expiring" data-near={near}>
          <dt title={say('cases.figure.hint.expiring')}>{say('cases.figure.expiring')}</dt>
          <dd>
            {near ? (
              <Sums sums={figures.expiring.sums} />
            ) : (
              <span className={classes['none']}>{say('cases.figure.expiringCases', { count: 0 })}</span>
            )}
            {near && (
              <span className={classes['quiet']}>
                {say('cases.figure.expiringCases', { count: figures.expiring.cases })}
              </span>
            )}
          </dd>
        </div>
      </dl>
      {picturesOf(props.cases).map((picture) => (
        <MoneyPicture key={picture.currency} picture={picture} />
      ))}
    </section>
  );
}

/** Each currency by itself; nothing is added up across them. */
function Sums({ sums }: { readonly sums: readonly Money[] }) {
  const { say, money } = useSpeaker();
  const some = sums.filter(({ minor }) => minor !== 0);
  if (some.length === 0) return <span className={classes['none']}>{say('cases.none')}</span>;
  return some.map((sum) => (
    <span key={sum.currency} className={classes['sum']}>
      {money(sum)}
    </span>
  ));
}
