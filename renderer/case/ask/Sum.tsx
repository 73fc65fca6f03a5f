import { useSpeaker } from '../../app/Language.tsx';
import { amountWrong, currencyIn, moneyIn } from './amounts.ts';
import { AmountField, Line } from './fields.tsx';

/** An amount above zero, and the currency that it is in. */
export function Sum(props: {
  readonly label: string;
  readonly amount: string;
  readonly code: string;
  /** Whether an answer was tried, so that what is missing is said. */
  readonly asked: boolean;
  readonly first?: boolean;
  readonly onAmount: (amount: string) => void;
  readonly onCode: (code: string) => void;
}) {
  const { say, tell } = useSpeaker();
  const { amount, code, asked } = props;
  const currency = currencyIn(code);
  const isWrong = currency !== null && !moneyIn(amount, currency);
  return (
    <>
      <AmountField
        first={props.first ?? false}
        label={props.label}
        value={amount}
        error={asked && isWrong ? tell(amountWrong(currency)) : undefined}
        onChange={props.onAmount}
      />
      <Line
        label={say('cases.ask.currency')}
        value={code}
        error={asked && currency === null ? say('cases.ask.currencyWrong') : undefined}
        onChange={props.onCode}
      />
    </>
  );
}
