import { CloseButton } from '@mantine/core';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';

import type { TimelineRow } from '../../shared/contract/timeline.ts';
import { useCall } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { BankText } from './BankText.tsx';
import { ChargeCase } from './ChargeCase.tsx';
import { ChargeHead } from './ChargeHead.tsx';
import classes from './ChargePanel.module.css';
import { Facts } from './Facts.tsx';
import { FlagView } from './FlagView.tsx';
import { Rhythm } from './Rhythm.tsx';
import { Trouble } from './Trouble.tsx';

export interface PanelHandle {
  focus(): void;
}

/** One charge: what the bank wrote, where, what we made of it, and why it may be charged twice. */
export function ChargePanel({
  ref,
  charge,
  hidden,
  onClose,
  onGo,
  onMerchant,
  onClear,
}: {
  readonly ref: Ref<PanelHandle>;
  readonly charge: number;
  readonly hidden: boolean;
  readonly onClose: () => void;
  readonly onGo: (row: TimelineRow) => void;
  readonly onMerchant: (merchant: string) => void;
  readonly onClear: () => void;
}) {
  const { say } = useSpeaker();
  const detail = useCall('charges.detail', { charge });
  const panel = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => panel.current?.focus({ preventScroll: true }) }));
  const shown = detail.data?.row.id;
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0;
  }, [shown]);

  return (
    <aside ref={panel} className={classes['panel']} aria-label={say('timeline.panel')} tabIndex={-1}>
      <div className={classes['bar']}>
        <h2 className={classes['merchant']} title={detail.data?.row.merchant}>
          {detail.data?.row.merchant ?? say('timeline.panel')}
        </h2>
        <CloseButton aria-label={say('timeline.close')} title={say('timeline.close')} onClick={onClose} />
      </div>
      <div ref={body} className={classes['body']} aria-busy={detail.isFetching}>
        {detail.error && (
          <Trouble
            title={say('timeline.panelFailed')}
            said={detail.error.said}
            onRetry={() => void detail.refetch()}
          />
        )}
        {detail.data && !detail.error && (
          <>
            <ChargeHead detail={detail.data} hidden={hidden} onClear={onClear} />
            <ChargeCase row={detail.data.row} />
            {detail.data.flag && <FlagView flag={detail.data.flag} open={detail.data.row.id} onGo={onGo} />}
            <BankText detail={detail.data} />
            <Facts detail={detail.data} />
            <Rhythm detail={detail.data} onGo={onGo} onMerchant={onMerchant} />
          </>
        )}
      </div>
    </aside>
  );
}
