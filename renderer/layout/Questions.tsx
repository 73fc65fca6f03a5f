import { Radio, Stack } from '@mantine/core';

import type { DayOrder, ReadLayout, SignRule, ToldLayout } from '../../shared/layout.ts';
import { SIGN_RULES } from '../../shared/layout.ts';
import { ACCOUNT_KINDS, type AccountKind } from '../../shared/statement.ts';
import { useSpeaker } from '../app/Language.tsx';
import { daysFor, openDate } from './openDate.ts';

/** Which day a date of numbers is: shown as the days that it may be, so that nobody has to think of orders. */
export function OrderQuestion(props: {
  readonly layout: ReadLayout;
  readonly order: DayOrder | null;
  readonly say: (change: Partial<ToldLayout>) => void;
}) {
  const speaker = useSpeaker();
  const text = openDate(props.layout);
  if (text === null) return null;
  return (
    <Radio.Group
      label={speaker.say('layout.order.title', { text })}
      value={props.order}
      onChange={(value) => {
        const order = daysFor(text).find((one) => one.order === value)?.order;
        if (order) props.say({ order });
      }}
    >
      <Stack gap={6} mt={6}>
        {daysFor(text).map(({ order, day }) => (
          <Radio key={order} value={order} label={speaker.day(day, 'long')} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** What most lists of one sign are comes first. */
const WAYS: readonly SignRule[] = ['inverted', 'text', 'signed'];

/** What an amount without a minus is. */
export function SignQuestion(props: {
  readonly text: string;
  readonly sign: SignRule | null;
  readonly say: (change: Partial<ToldLayout>) => void;
}) {
  const speaker = useSpeaker();
  return (
    <Radio.Group
      label={speaker.say('layout.sign.title', { text: props.text })}
      value={props.sign}
      onChange={(value) => {
        const sign = SIGN_RULES.find((one) => one === value);
        if (sign) props.say({ sign });
      }}
    >
      <Stack gap={6} mt={6}>
        {WAYS.map((sign) => (
          <Radio key={sign} value={sign} label={speaker.say(`layout.sign.${sign}`)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** What sort of account it is: the way of a claim hangs on it. May be left open. */
export function KindQuestion(props: {
  readonly kind: AccountKind | null;
  readonly say: (change: Partial<ToldLayout>) => void;
}) {
  const speaker = useSpeaker();
  return (
    <Radio.Group
      label={speaker.say('layout.kind.title')}
      description={speaker.say('layout.kind.hint')}
      value={props.kind}
      onChange={(value) => {
        const kind = ACCOUNT_KINDS.find((one) => one === value);
        if (kind) props.say({ kind });
      }}
    >
      <Stack gap={6} mt={6}>
        {ACCOUNT_KINDS.map((kind) => (
          <Radio key={kind} value={kind} label={speaker.say(`import.account.kind.${kind}`)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
