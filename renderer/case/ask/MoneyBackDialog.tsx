import { Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';

import type { CaseDetail } from '../../../shared/case/detail.ts';
import { RETURN_WAYS, type ReturnWay, SETTLED_AS, type SettledAs } from '../../../shared/case/terms.ts';
import type { OutsideRoute } from '../../../shared/dispute/terms.ts';
import { hostToday } from '../../app/today.ts';
import { writeAmount } from '../../app/amounts.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { amountWrong, currencyIn, moneyIn } from './amounts.ts';
import { DeedForm, type DeedProps } from './DeedForm.tsx';
import { isPast } from './days.ts';
import { AmountField, Beside, OneOf, PastDay, Words } from './fields.tsx';
import { wayOf } from './purposes.ts';
import { Sum } from './Sum.tsx';

/** How much came back, in which currency, and how much of the claim that settles. */
export function MoneyBackDialog(props: DeedProps & { readonly provisional: boolean }) {
  const { detail } = props;
  const { say, tell } = useSpeaker();
  const { remaining, atStake } = detail.outcome;
  const missing = remaining.minor > 0 ? remaining : atStake;
  const [amount, setAmount] = useState(writeAmount(missing.minor, missing.currency));
  const [code, setCode] = useState(missing.currency);
  const [settles, setSettles] = useState<string | null>(null);
  const [way, setWay] = useState<ReturnWay>(wayOf(detail));
  const asks = props.provisional ? null : deciderOf(detail);
  const [stays, setStays] = useState<Stays>(props.provisional ? 'provisional' : asks ? '' : 'refund');
  const provisional = stays === 'provisional';
  const [on, setOn] = useState(() => hostToday());
  const [note, setNote] = useState('');
  const currency = currencyIn(code);
  const arrived = currency === null ? null : moneyIn(amount, currency);
  const sameCurrency = currency === missing.currency;
  // Of the claim's own currency what arrived is what it settles, until the person says otherwise.
  const settlesWritten = settles ?? (sameCurrency ? amount : writeAmount(missing.minor, missing.currency));
  const settled = moneyIn(settlesWritten, missing.currency);
  const log = (): boolean => {
    if (!arrived || !settled || !isPast(on) || stays === '') return false;
    const won = stays === 'won' ? asks : null;
    const back = {
      kind: 'money-back',
      on,
      amount: arrived,
      settles: settled,
      // A refund is the merchant's, and what is credited comes from those who decide, whatever was chosen before.
      way: asks && stays === 'refund' && way === asks ? 'merchant' : (won ?? way),
      provisional: provisional || won !== null,
      charge: null,
      note: note.trim(),
    } as const;
    props.onLog(back, [], won ? { kind: 'decided', on, for: 'person', with: won, note: '' } : undefined);
    return true;
  };
  return (
    <DeedForm
      {...props}
      title={say(props.provisional ? 'cases.provisional.title' : 'cases.moneyBack.title')}
      hint={say(props.provisional ? 'cases.provisional.hint' : 'cases.moneyBack.settlesHint')}
      answer={say('cases.moneyBack.do')}
      onAnswer={log}
    >
      {(asked) => (
        <>
          <Beside>
            <Sum
              first
              label={say('cases.ask.amount')}
              amount={amount}
              code={code}
              asked={asked}
              onAmount={setAmount}
              onCode={setCode}
            />
          </Beside>
          <Beside>
            <AmountField
              label={say('cases.moneyBack.settles', { currency: missing.currency })}
              value={settlesWritten}
              error={asked && !settled ? tell(amountWrong(missing.currency)) : undefined}
              onChange={setSettles}
            />
            <PastDay label={say('cases.ask.day')} value={on} asked={asked} onChange={setOn} />
          </Beside>
          <OneOf
            label={say('cases.moneyBack.way')}
            value={way}
            data={RETURN_WAYS.map((each) => ({ value: each, label: say(`cases.returnWay.${each}`) }))}
            onChange={setWay}
          />
          {asks ? (
            <WhatItIs asks={asks} value={stays} asked={asked} onChange={setStays} />
          ) : (
            <Checkbox
              label={say('cases.moneyBack.provisional')}
              checked={provisional}
              onChange={(event) => setStays(event.currentTarget.checked ? 'provisional' : 'refund')}
            />
          )}
          <Words label={say('cases.ask.note')} value={note} onChange={setNote} />
        </>
      )}
    </DeedForm>
  );
}

/** Whether it stays; empty while that has to be said. */
type Stays = '' | SettledAs;

/** Those who credit a claim before it is decided. */
const DECIDERS = ['issuer', 'bank', 'paypal'] as const satisfies readonly OutsideRoute[];

/** Who of them has the claim; null where nobody has. */
function deciderOf({ filedWith }: Pick<CaseDetail, 'filedWith'>): (typeof DECIDERS)[number] | null {
  return DECIDERS.find((whom) => filedWith.includes(whom)) ?? null;
}

/** While a dispute is open nothing is taken as final before it is said: the dispute would go on for money that is back. */
function WhatItIs(props: {
  readonly asks: OutsideRoute;
  readonly value: Stays;
  readonly asked: boolean;
  readonly onChange: (stays: Stays) => void;
}) {
  const { say } = useSpeaker();
  const { asks: whom, value } = props;
  return (
    <NativeSelect
      label={say('cases.moneyBack.asks', { whom })}
      value={value}
      error={props.asked && value === '' ? say('cases.moneyBack.chooseMissing') : undefined}
      data={[
        { value: '', label: say('cases.moneyBack.choose') },
        ...SETTLED_AS.map((each) => ({ value: each, label: say(`cases.settle.${each}`, { whom }) })),
      ]}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        props.onChange(SETTLED_AS.find((each) => each === chosen) ?? '');
      }}
    />
  );
}
