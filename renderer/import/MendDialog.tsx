import { useState } from 'react';

import type { ImportDetail, RejectedInImport } from '../../shared/contract/imports.ts';
import { UNKNOWN_CURRENCY } from '../../shared/money.ts';
import { writeAmount } from '../app/amounts.ts';
import { useCall, useCommand } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { currencyIn, moneyIn } from '../case/ask/amounts.ts';
import { DeedForm } from '../case/ask/DeedForm.tsx';
import { isPast } from '../case/ask/days.ts';
import { Beside, Line, OneOf, PastDay } from '../case/ask/fields.tsx';
import { Sum } from '../case/ask/Sum.tsx';
import classes from './MendDialog.module.css';

type Way = 'out' | 'in';

interface MendProps {
  readonly file: ImportDetail;
  readonly row: RejectedInImport;
  readonly close: () => void;
}

/** What a row means that could not be read: day, text, amount, its way and its account. */
export function MendDialog(props: MendProps) {
  const accounts = useCall('accounts.list', {});
  if (!accounts.data) return null;
  const own = new Set(props.file.accounts.map(({ id }) => id));
  return <MendForm {...props} accounts={accounts.data.filter(({ id }) => own.has(id))} />;
}

function MendForm(
  props: MendProps & {
    readonly accounts: readonly { readonly id: number; readonly name: string; readonly currency: string }[];
  },
) {
  const { say } = useSpeaker();
  const { file, row, accounts } = props;
  const { found } = row;
  const mend = useCommand('imports.mendRow');
  const usual = currencyOr(found?.amount?.currency) ?? currencyOr(accounts[0]?.currency) ?? '';
  const [day, setDay] = useState(found?.day ?? '');
  const [text, setText] = useState(found?.description ?? '');
  const [code, setCode] = useState(usual);
  const [amount, setAmount] = useState(() =>
    found?.amount ? writeAmount(Math.abs(found.amount.minor), found.amount.currency) : '',
  );
  const [way, setWay] = useState<Way>(found?.amount && found.amount.minor > 0 ? 'in' : 'out');
  const [account, setAccount] = useState(String(accounts[0]?.id ?? 0));
  const currency = currencyIn(code);
  const money = currency === null ? null : moneyIn(amount, currency);
  const answer = (): boolean => {
    if (!money || !isPast(day) || text.trim() === '') return false;
    const signed = { ...money, minor: way === 'out' ? -money.minor : money.minor };
    const charge = { day, description: text.trim(), amount: signed };
    mend.mutate(
      { import: file.import, row: row.row, account: Number(account), charge },
      { onSuccess: props.close },
    );
    return true;
  };
  return (
    <DeedForm
      title={say('import.mend.title')}
      hint={say('import.mend.hint')}
      answer={say('import.mend.answer')}
      error={mend.error}
      onAnswer={answer}
      onClose={props.close}
    >
      {(asked) => (
        <>
          <p className={classes['evidence']}>{row.text}</p>
          <Beside>
            <PastDay first label={say('layout.result.day')} value={day} asked={asked} onChange={setDay} />
            <OneOf
              label={say('import.mend.way')}
              value={way}
              data={[
                { value: 'out', label: say('layout.meaning.out') },
                { value: 'in', label: say('layout.meaning.in') },
              ]}
              onChange={setWay}
            />
          </Beside>
          <Beside>
            <Sum
              label={say('cases.ask.amount')}
              amount={amount}
              code={code}
              asked={asked}
              onAmount={setAmount}
              onCode={setCode}
            />
          </Beside>
          <Line
            label={say('import.mend.text')}
            value={text}
            error={asked && text.trim() === '' ? say('import.mend.textMissing') : undefined}
            onChange={setText}
          />
          {accounts.length > 1 && (
            <OneOf
              label={say('layout.meaning.account')}
              value={account}
              data={accounts.map(({ id, name }) => ({ value: String(id), label: name }))}
              onChange={setAccount}
            />
          )}
        </>
      )}
    </DeedForm>
  );
}

/** A currency that can be written; null where it is not known. */
function currencyOr(currency: string | undefined): string | null {
  return currency === undefined || currency === UNKNOWN_CURRENCY ? null : currency;
}
