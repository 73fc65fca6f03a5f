import type { Account } from '../../shared/contract/accounts.ts';
import type { TimelineRow } from '../../shared/contract/timeline.ts';
import type { DayStyle } from '../../shared/messages/speaker.ts';
import type { MessageId } from '../../shared/messages/catalogue.ts';
import { useSpeaker } from '../app/Language.tsx';
import { Amount } from '../ui/Amount.tsx';
import type { Compared } from './compare.ts';

/** What the compared facts are called. */
export const FACT_LABELS: Readonly<Record<Compared, MessageId>> = {
  day: 'timeline.day',
  time: 'timeline.time',
  amount: 'timeline.amount',
  original: 'timeline.original',
  text: 'timeline.text',
  account: 'timeline.account',
  reference: 'timeline.reference',
  posted: 'timeline.posted',
};

/** One fact of a charge as a person reads it; a dash where the bank does not tell it. */
export function Fact(props: {
  readonly row: TimelineRow;
  readonly fact: Compared;
  readonly accounts: readonly Account[];
  readonly dayStyle: DayStyle;
}) {
  const { row, fact, dayStyle } = props;
  const speaker = useSpeaker();
  switch (fact) {
    case 'day':
      return speaker.day(row.day, dayStyle);
    case 'posted':
      if (row.posted) return speaker.day(row.posted, dayStyle);
      return row.pending ? speaker.say('timeline.markPending') : '–';
    case 'amount':
      return <Amount money={row.amount} />;
    case 'original':
      return row.original ? <Amount money={row.original} /> : '–';
    case 'account':
      return props.accounts.find(({ id }) => id === row.account)?.name ?? '–';
    case 'text':
      return row.description;
    case 'time':
    case 'reference':
      return row[fact] ?? '–';
  }
}
