import type { Said } from '../../shared/said.ts';
import { useSpeaker } from '../app/Language.tsx';
import { hrefOf, timeline } from '../app/route.ts';
import { Amount } from '../ui/Amount.tsx';
import { Icon } from '../ui/icons.tsx';
import { Mark } from '../ui/Mark.tsx';
import type { Arrived } from './arrived.ts';
import classes from './Found.module.css';

/** The line as the bank wrote it, and why it may be of this case. */
export function ArrivedLine({ arrived }: { readonly arrived: Arrived }) {
  const { tell, day } = useSpeaker();
  const { id, on, amount, text, account } = lineOf(arrived);
  return (
    <div className={classes['credit']} data-kind={arrived.kind}>
      <p className={classes['line']}>
        <Mark meaning={arrived.kind === 'credit' ? 'refunded' : 'noticed'}>
          <a href={hrefOf(timeline({}, id))}>{day(on)}</a>
        </Mark>
        <Amount money={amount} strong />
        <span className={classes['bank']}>
          {text} · {account}
        </span>
      </p>
      <ul className={classes['reasons']}>
        {reasonsOf(arrived).map((reason, at) => (
          <li key={at}>
            <Icon name="check" size={14} />
            {tell(reason)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function lineOf(arrived: Arrived) {
  if (arrived.kind === 'credit') {
    const { row, account } = arrived.proposal;
    return { id: row.id, on: row.day, amount: row.amount, text: row.description, account };
  }
  const { charge, now, account } = arrived.line;
  return { id: now.id, on: now.day, amount: charge.amount, text: charge.description, account };
}

function reasonsOf(arrived: Arrived): readonly Said[] {
  if (arrived.kind === 'credit') return arrived.proposal.reasons;
  const named: readonly Said[] = arrived.line.named ? [{ id: 'caseFound.named' }] : [];
  return [...named, { id: 'caseFound.same' }, { id: 'caseFound.sameAccount' }];
}
