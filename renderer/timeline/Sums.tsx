import type { CurrencySum } from '../../shared/contract/timeline.ts';
import type { Speaker } from '../../shared/messages/speaker.ts';
import { UNKNOWN_CURRENCY } from '../../shared/money.ts';
import { useSpeaker } from '../app/Language.tsx';
import { Amount } from '../ui/Amount.tsx';
import classes from './Sums.module.css';

/** Money out, and in where some came in, each currency by itself: they cannot be added up. */
export function Sums(props: {
  readonly sums: readonly CurrencySum[];
  /** More currencies than this are only counted. */
  readonly most: number;
  readonly strong?: boolean;
}) {
  const speaker = useSpeaker();
  const sums = props.sums.filter((sum) => sum.out !== 0 || sum.in !== 0);
  const more = sums.length - props.most;
  return (
    <span className={classes['sums']} title={sums.map((sum) => inWords(sum, speaker)).join('\n')}>
      {sums.slice(0, props.most).map((sum) => (
        <Sum key={sum.currency} sum={sum} strong={props.strong ?? false} />
      ))}
      {more > 0 && (
        <span className={classes['more']}>{speaker.say('timeline.moreCurrencies', { count: more })}</span>
      )}
    </span>
  );
}

function Sum({ sum, strong }: { readonly sum: CurrencySum; readonly strong: boolean }) {
  const { currency } = sum;
  return (
    <span className={classes['sum']}>
      {sum.out !== 0 && <Amount money={{ minor: sum.out, currency }} strong={strong} />}
      {sum.in !== 0 && <Amount money={{ minor: sum.in, currency }} />}
    </span>
  );
}

function inWords({ currency, out, in: into }: CurrencySum, { say }: Speaker): string {
  const name = currency === UNKNOWN_CURRENCY ? say('timeline.unknownCurrency') : currency;
  const words = [];
  if (out !== 0) words.push(say('timeline.sumOut', { money: { minor: Math.abs(out), currency } }));
  if (into !== 0) words.push(say('timeline.sumIn', { money: { minor: into, currency } }));
  return `${name}: ${words.join(', ')}`;
}
