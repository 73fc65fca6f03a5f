import { NativeSelect, SegmentedControl } from '@mantine/core';

import type { CaseSummary } from '../../shared/case/list.ts';
import { CASE_STATES } from '../../shared/case/state.ts';
import { useSpeaker } from '../app/Language.tsx';
import type { CasesView } from '../app/casesView.ts';
import { SearchBox } from '../ui/SearchBox.tsx';
import { merchantsIn, statesIn } from './list.ts';
import type { ChangeView } from './useCasesRoute.ts';
import classes from './ViewBar.module.css';

/** Which cases, in which order, and how they are shown. */
export function ViewBar(props: {
  readonly view: CasesView;
  readonly cases: readonly CaseSummary[];
  readonly shown: number;
  readonly onChange: ChangeView;
}) {
  const { view, cases, onChange } = props;
  const { say } = useSpeaker();
  return (
    <div role="search" className={classes['bar']} aria-label={say('cases.filters')}>
      <SearchBox
        className={classes['search']}
        label={say('cases.search')}
        hint={say('cases.searchHint')}
        value={view.search}
        onChange={(search) => onChange({ search }, 'typing')}
      />
      <SegmentedControl
        size="sm"
        aria-label={say('cases.show')}
        value={view.show}
        data={(['open', 'closed', 'all'] as const).map((show) => ({
          value: show,
          label: say(`cases.show.${show}`),
        }))}
        onChange={(show) => onChange({ show: show as CasesView['show'], state: null })}
      />
      <NativeSelect
        className={classes['select'] ?? ''}
        aria-label={say('cases.state')}
        value={view.state ?? ''}
        data={[
          { value: '', label: say('cases.anyState') },
          ...statesIn(cases).map((state) => ({ value: state, label: say(`cases.stateOf.${state}`) })),
        ]}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          const state = CASE_STATES.find((known) => known === chosen) ?? null;
          // A state of closed cases among the open ones would show nothing.
          onChange(state === null ? { state } : { state, show: 'all' });
        }}
      />
      <NativeSelect
        className={classes['select'] ?? ''}
        aria-label={say('cases.merchant')}
        value={view.merchant ?? ''}
        data={[{ value: '', label: say('cases.anyMerchant') }, ...merchantsIn(cases)]}
        onChange={(event) => onChange({ merchant: event.currentTarget.value || null })}
      />
      <span className={classes['gap']} />
      <span className={classes['shown']}>
        {say('cases.shown', { shown: props.shown, all: cases.length })}
      </span>
      <NativeSelect
        className={classes['sort'] ?? ''}
        aria-label={say('cases.sort')}
        value={view.sort}
        data={(['date', 'money'] as const).map((sort) => ({ value: sort, label: say(`cases.sort.${sort}`) }))}
        onChange={(event) => onChange({ sort: event.currentTarget.value === 'money' ? 'money' : 'date' })}
      />
      <SegmentedControl
        size="sm"
        aria-label={say('cases.view')}
        value={view.as}
        data={(['list', 'board'] as const).map((as) => ({ value: as, label: say(`cases.view.${as}`) }))}
        onChange={(as) => onChange({ as: as === 'board' ? 'board' : 'list' })}
      />
    </div>
  );
}
