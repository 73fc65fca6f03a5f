import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import type { Account } from '../../shared/contract/accounts.ts';
import type { FlagSummary } from '../../shared/contract/review.ts';
import type { TimelineFilter } from '../../shared/contract/timeline.ts';
import { UNKNOWN_CURRENCY } from '../../shared/money.ts';
import { useCall } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { AddStatements } from '../import/AddStatements.tsx';
import { Screen } from '../shell/Screen.tsx';
import { ChargeGrid, type GridHandle } from './ChargeGrid.tsx';
import { ChargePanel, type PanelHandle } from './ChargePanel.tsx';
import { DensityStrip } from './DensityStrip.tsx';
import { FilterBar } from './FilterBar.tsx';
import { changed, currenciesOf, isFiltered } from './filters.ts';
import { lanesOf } from './lanes.ts';
import { Loading } from './Loading.tsx';
import { NothingFound } from './NothingFound.tsx';
import { Passing, usePassing } from './Passing.tsx';
import { Stake } from './Stake.tsx';
import classes from './TimelineScreen.module.css';
import { Totals } from './Totals.tsx';
import { Trouble } from './Trouble.tsx';
import { useMoves } from './useMoves.ts';
import { useOpenCharge } from './useOpenCharge.ts';
import { useOutline } from './useOutline.ts';
import { useReadPage } from './usePages.ts';
import { useRememberedMonth } from './useRememberedMonth.ts';
import { useTimelineKeys } from './useTimelineKeys.ts';
import { useTimelineRoute } from './useTimelineRoute.ts';
import { createView } from './view.ts';

const NO_ACCOUNTS: readonly Account[] = [];
const NO_FLAGS: readonly FlagSummary[] = [];
const NO_FILTER: TimelineFilter = {};

/** Every charge by day, the doubled ones tied together, and the panel that explains one. */
export function TimelineScreen() {
  const { say } = useSpeaker();
  const route = useTimelineRoute();
  const { filter, charge } = route;
  const accounts = useCall('accounts.list', {}).data ?? NO_ACCOUNTS;
  const found = useCall('flags.list', {}).data ?? NO_FLAGS;
  const { asked, answer, layout } = useOutline(filter);
  const shownFilter = answer?.filter ?? NO_FILTER;
  const read = useReadPage(shownFilter);
  const [view] = useState(createView);
  const grid = useRef<GridHandle>(null);
  const panel = useRef<PanelHandle>(null);
  const passing = usePassing();

  const moves = useMoves({
    layout,
    view,
    read,
    grid,
    panel,
    charge,
    onCharge: route.setCharge,
    onNoneFurther: () => passing.tell('timeline.noneFurther'),
  });
  const toggleFlagged = (): void => route.setFilter(changed(filter, { flagged: !filter.flagged }));
  useOpenCharge(charge, layout, read, moves.settle);
  useRememberedMonth({ at: route.at, layout, view, charge, onRest: route.setMonth, onNamed: moves.toMonth });
  useTimelineKeys({ perform: moves.perform, toggleFlagged });
  useStartOver(shownFilter, charge === null, moves.toTop);

  const flags = useMemo(() => found.filter(({ kind }) => kind === 'double-charge'), [found]);
  const accountsById = useMemo(() => new Map(accounts.map((account) => [account.id, account])), [accounts]);
  const flagsById = useMemo(() => new Map(flags.map((flag) => [flag.id, flag])), [flags]);
  const lanes = useMemo(() => lanesOf(flags), [flags]);

  return (
    <Screen
      title={say('common.timeline')}
      fill
      action={<AddStatements />}
      fact={<Stake flags={flags} onShow={() => route.setFilter({ flagged: true })} />}
    >
      <FilterBar
        filter={filter}
        accounts={accounts}
        onFilter={route.setFilter}
        onLeave={moves.toList}
        totals={answer && !asked.error && <Totals outline={answer.outline} />}
      />
      <div className={classes['main']}>
        {asked.error ? (
          <Trouble
            title={say('timeline.failed')}
            said={asked.error.said}
            onRetry={() => void asked.refetch()}
          />
        ) : !answer ? (
          <Loading />
        ) : layout.charges === 0 ? (
          <NothingFound
            filter={shownFilter}
            accounts={accounts}
            currency={currenciesOf(accounts)[0] ?? UNKNOWN_CURRENCY}
            onFilter={route.setFilter}
          />
        ) : (
          <>
            <DensityStrip layout={layout} view={view} onJump={moves.toMonth} />
            <ChargeGrid
              ref={grid}
              filter={shownFilter}
              layout={layout}
              accounts={accountsById}
              flags={flagsById}
              lanes={lanes}
              view={view}
              active={moves.active}
              open={charge}
              onOpen={moves.open}
              onDeed={moves.perform}
              onGo={({ charge: other, day }) => void moves.goToCharge(other, day)}
            />
          </>
        )}
        {charge !== null && (
          <ChargePanel
            ref={panel}
            charge={charge}
            hidden={moves.hidden === charge && isFiltered(filter)}
            onClose={moves.close}
            onGo={(row) => void moves.goToCharge(row.id, row.day)}
            onMerchant={(merchant) => route.setFilter({ merchant })}
            onClear={() => route.setFilter({})}
          />
        )}
      </div>
      <Passing said={passing.said} />
    </Screen>
  );
}

/** A new filter begins at its newest charge, unless an open charge says where to be. */
function useStartOver(filter: TimelineFilter, wanted: boolean, toTop: () => void): void {
  const key = JSON.stringify(filter);
  const shown = useRef(key);
  const act = useCallback(() => {
    if (wanted) toTop();
  }, [wanted, toTop]);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    act();
  }, [key, act]);
}
