import { useSpeaker } from '../../app/Language.tsx';
import { amountWrong } from './amounts.ts';
import { chargedOf, type ClaimFormProps, stakeCurrency, stakeProblem } from './claim.ts';
import { AmountField, Beside, Line, PastDay } from './fields.tsx';
import { Sum } from './Sum.tsx';

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
  const { say } = useSpeaker();
  const { byHand } = fields;
  if (!byHand) return null;
  const change = (part: Partial<typeof byHand>): void => set({ byHand: { ...byHand, ...part } });
  return (
    <>
      <Beside>
        <PastDay
          label={say('cases.claimForm.chargeDay')}
          value={byHand.day}
          asked={asked}
          onChange={(day) => change({ day })}
        />
        <Sum
          label={say('cases.claimForm.chargeAmount')}
          amount={byHand.amount}
          code={byHand.currency}
          asked={asked}
          onAmount={(amount) => change({ amount })}
          onCode={(currency) => change({ currency })}
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
