import { useSpeaker } from '../../app/Language.tsx';
import { amountWrong, currencyIn, moneyIn } from './amounts.ts';
import { chargedOf, type ClaimFormProps, stakeCurrency, stakeProblem } from './claim.ts';
import { AmountField, Beside, Line, PastDay } from './fields.tsx';

/** What was charged, where that is written by hand, and what of it is to come back. */
export function ClaimMoney(props: ClaimFormProps) {
  return (
    <>
      <HandCharge {...props} />
      <Stake {...props} />
    </>
  );
}

function HandCharge({ fields, asked, set }: ClaimFormProps) {
  const { say, tell } = useSpeaker();
  const { byHand } = fields;
  if (!byHand) return null;
  const change = (part: Partial<typeof byHand>): void => set({ byHand: { ...byHand, ...part } });
  const currency = currencyIn(byHand.currency);
  return (
    <>
      <Beside>
        <PastDay
          label={say('cases.claimForm.chargeDay')}
          value={byHand.day}
          asked={asked}
          onChange={(day) => change({ day })}
        />
        <AmountField
          label={say('cases.claimForm.chargeAmount')}
          value={byHand.amount}
          error={
            asked && !moneyIn(byHand.amount, currency ?? 'USD')
              ? tell(amountWrong(currency ?? 'USD'))
              : undefined
          }
          onChange={(amount) => change({ amount })}
        />
        <Line
          label={say('cases.ask.currency')}
          value={byHand.currency}
          error={asked && currency === null ? say('cases.ask.currencyWrong') : undefined}
          onChange={(code) => change({ currency: code })}
        />
      </Beside>
      <Line
        label={say('cases.claimForm.chargeText')}
        value={byHand.text}
        onChange={(text) => change({ text })}
      />
    </>
  );
}

function Stake({ fields, before, asked, set }: ClaimFormProps) {
  const { say, tell, money } = useSpeaker();
  const currency = stakeCurrency(fields, before);
  const charged = chargedOf(fields, before);
  const problem = stakeProblem(fields, before);
  // That it is more than was charged is said while it is written.
  const tooMuch = problem === 'too-much' && charged !== null;
  const wrong = asked && problem === 'no-amount';
  return (
    <AmountField
      label={say('cases.claimForm.stake', { currency })}
      value={fields.stake}
      placeholder={say('cases.claimForm.stakeAll')}
      error={
        tooMuch
          ? say('cases.claimForm.stakeTooMuch', { money: money(charged) })
          : wrong
            ? tell(amountWrong(currency))
            : undefined
      }
      onChange={(stake) => set({ stake })}
    />
  );
}
