import { SegmentedControl } from '@mantine/core';

import { useSpeaker } from '../../app/Language.tsx';
import { type ClaimFormProps, reasonsFor } from './claim.ts';
import { ClaimMoney } from './ClaimMoney.tsx';
import { AnyDay, Beside, Line, More, OneOf } from './fields.tsx';
import { Paid } from './Paid.tsx';
import classes from './ClaimForm.module.css';

/** What is claimed and why; what only clocks and letters need is folded away. */
export function ClaimForm(props: ClaimFormProps) {
  const { fields, asked, set } = props;
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
      <ClaimMoney {...props} />
      <Paid {...props} />
      <Details {...props} />
    </>
  );
}

function Details({ fields, before, set }: ClaimFormProps) {
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
