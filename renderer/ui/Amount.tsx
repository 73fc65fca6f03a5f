import type { Money } from '../../shared/money.ts';
import { useSpeaker } from '../app/Language.tsx';
import classes from './Amount.module.css';

/**
 * Money as a figure: tabular digits and never broken over two lines. Signed where not told
 * otherwise, with a true minus, so that the direction shows without colour.
 */
export function Amount(props: {
  readonly money: Money;
  readonly unsigned?: boolean;
  readonly strong?: boolean;
  /** Another currency's amount beside the one that counts. */
  readonly quiet?: boolean;
  readonly struck?: boolean;
}) {
  const { money } = useSpeaker();
  const value = props.unsigned ? { ...props.money, minor: Math.abs(props.money.minor) } : props.money;
  return (
    <span
      className={classes['amount']}
      data-in={!props.unsigned && value.minor > 0}
      data-strong={props.strong ?? false}
      data-quiet={props.quiet ?? false}
      data-struck={props.struck ?? false}
    >
      {withTrueMinus(money(value, !props.unsigned))}
    </span>
  );
}

/** `-₩1,000` with U+2212, which is as wide as a digit. */
function withTrueMinus(text: string): string {
  return text.replace('-', '−');
}
