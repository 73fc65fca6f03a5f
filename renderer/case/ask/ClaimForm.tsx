import { SegmentedControl } from '@mantine/core';

import type { Claim } from '../../../shared/case-event.ts';
import type { Speaker } from '../../../shared/messages/speaker.ts';
import { CARD_NETWORKS, ISSUER_COUNTRIES, PAYMENT_ROUTES } from '../../../shared/dispute/terms.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { chargedOf, type ClaimFields, reasonsFor, stakeCurrency, stakeOf } from './claim.ts';
import { currencyIn, moneyIn } from './amounts.ts';
import { AmountField, AnyDay, Beside, Line, More, OneOf, PastDay } from './fields.tsx';
import classes from './ClaimForm.module.css';

interface FormProps {
  readonly fields: ClaimFields;
  /** The claim as it was, or was drafted; null for one by hand. */
  readonly before: Claim | null;
  readonly asked: boolean;
  readonly set: (change: Partial<ClaimFields>) => void;
}

/** What is claimed and why; what only clocks and letters need is folded away. */
export function ClaimForm(props: FormProps) {
  const { fields, before, asked, set } = props;
  const { say } = useSpeaker();
  return (
    <>
      <Line
        first
        label={say('cases.claimForm.merchant')}
        value={fields.merchant}
        error={asked && fields.merchant.trim() === '' ? say('cases.claimForm.merchantMissing') : undefined}
        onChange={(merchant) => set({ merchant })}
      />
      <div>
        <p className={classes['label']} id="claim-recognised">
          {say('cases.claimForm.recognised')}
        </p>
        <SegmentedControl
          fullWidth
          aria-labelledby="claim-recognised"
          value={fields.recognised ? 'yes' : 'no'}
          data={[
            { value: 'yes', label: say('cases.claimForm.knows') },
            { value: 'no', label: say('cases.claimForm.knowsNot') },
          ]}
          onChange={(value) =>
            set(
              value === 'yes'
                ? { recognised: true, reason: fields.reason === 'not-mine' ? 'charged-twice' : fields.reason }
                : { recognised: false, reason: 'not-mine' },
            )
          }
        />
      </div>
      <OneOf
        label={say('cases.claimForm.reason')}
        value={fields.reason}
        data={reasonsFor(fields.recognised).map((reason) => ({
          value: reason,
          label: say(`cases.reason.${reason}`),
        }))}
        onChange={(reason) => set({ reason })}
      />
      <HandCharge {...props} />
      <Stake fields={fields} before={before} asked={asked} set={set} />
      <Paid {...props} />
      <Details {...props} />
    </>
  );
}

function HandCharge({ fields, asked, set }: FormProps) {
  const { say } = useSpeaker();
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
          currency={currency ?? 'USD'}
          problem={asked && moneyIn(byHand.amount, currency ?? 'USD') === null}
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

function Stake({ fields, before, asked, set }: FormProps) {
  const { say, money } = useSpeaker();
  const currency = stakeCurrency(fields, before);
  const charged = chargedOf(fields, before);
  const tooMuch = charged && moneyIn(fields.stake, currency) && !stakeOf(fields, before);
  return (
    <div>
      <AmountField
        label={say('cases.claimForm.stake', { currency })}
        value={fields.stake}
        currency={currency}
        placeholder={say('cases.claimForm.stakeAll')}
        problem={asked && charged !== null && !tooMuch && !stakeOf(fields, before)}
        onChange={(stake) => set({ stake })}
      />
      {tooMuch && (
        <p className={classes['problem']} role="alert">
          {say('cases.claimForm.stakeTooMuch', { money: money(charged) })}
        </p>
      )}
    </div>
  );
}

function Paid({ fields, set }: FormProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  return (
    <Beside>
      <OneOf
        label={say('cases.accountWay.route')}
        value={fields.route}
        data={PAYMENT_ROUTES.map((route) => ({ value: route, label: say(`cases.route.${route}`) }))}
        onChange={(route) => set({ route })}
      />
      <OneOf
        label={say('cases.accountWay.network')}
        value={fields.network ?? ''}
        data={networks(speaker)}
        onChange={(network) => set({ network: network === '' ? null : network })}
      />
      <OneOf
        label={say('cases.accountWay.country')}
        value={fields.country ?? ''}
        data={countries(speaker)}
        onChange={(country) => set({ country: country === '' ? null : country })}
      />
    </Beside>
  );
}

/** The networks of cards, and that it is not known. */
export function networks({ say }: Speaker) {
  return [
    { value: '' as const, label: say('cases.unknown') },
    ...CARD_NETWORKS.map((network) => ({ value: network, label: say(`cases.network.${network}`) })),
  ];
}

export function countries({ say }: Speaker) {
  return [
    { value: '' as const, label: say('cases.unknown') },
    ...ISSUER_COUNTRIES.map((country) => ({ value: country, label: say(`cases.country.${country}`) })),
  ];
}

function Details({ fields, before, set }: FormProps) {
  const { say } = useSpeaker();
  return (
    <More title={say('cases.claimForm.details')}>
      <Line
        label={say('cases.claimForm.customer')}
        value={fields.customer}
        onChange={(customer) => set({ customer })}
      />
      <Beside>
        {before?.owed && (
          <Line
            label={say('cases.claimForm.docOwed')}
            value={fields.docOwed}
            onChange={(docOwed) => set({ docOwed })}
          />
        )}
        <Line
          label={say('cases.claimForm.docClaimed')}
          value={fields.docClaimed}
          onChange={(docClaimed) => set({ docClaimed })}
        />
      </Beside>
      <Beside>
        <AnyDay
          label={say('cases.claimForm.statementSent')}
          value={fields.statementSent}
          onChange={(statementSent) => set({ statementSent })}
        />
        <AnyDay
          label={say('cases.claimForm.invoiceIssued')}
          value={fields.invoiceIssued}
          onChange={(invoiceIssued) => set({ invoiceIssued })}
        />
        {fields.reason === 'after-cancellation' && (
          <AnyDay
            label={say('cases.claimForm.cancelledOn')}
            value={fields.cancelledOn}
            onChange={(cancelledOn) => set({ cancelledOn })}
          />
        )}
      </Beside>
    </More>
  );
}
