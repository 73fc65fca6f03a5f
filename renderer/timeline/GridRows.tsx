import type { Account } from '../../shared/contract/accounts.ts';
import type { TimelineRow } from '../../shared/contract/timeline.ts';
import { useFollowedCases } from '../cases/useFollowed.ts';
import { ChargeRow } from './ChargeRow.tsx';
import { type ListLayout, placeAt } from './layout.ts';
import { MonthRow } from './MonthRow.tsx';

/** The rows that exist just now, each where it stands in the list. */
export function GridRows(props: {
  readonly items: readonly { readonly index: number; readonly start: number }[];
  readonly shift: number;
  readonly layout: ListLayout;
  readonly rowAt: (index: number) => TimelineRow | null;
  readonly accounts: ReadonlyMap<number, Account>;
  /** The first row in full sight: it says its day whatever stands above it. */
  readonly firstWhole: number;
  readonly tabStop: number;
  readonly open: number | null;
  readonly lit: number | null;
}) {
  const { layout, rowAt } = props;
  const cases = useFollowedCases();
  const beginsDay = (index: number): boolean => rowAt(index)?.day !== rowAt(index - 1)?.day;
  return props.items.map(({ index, start }) => {
    const top = start - props.shift;
    const place = placeAt(layout, index);
    if (!place) return null;
    if (place.kind === 'heading') return <MonthRow key={index} span={place.span} top={top} />;
    const row = rowAt(index);
    const newDay = beginsDay(index);
    return (
      <ChargeRow
        key={index}
        row={row}
        index={index}
        top={top}
        account={row ? (props.accounts.get(row.account)?.name ?? '') : ''}
        followed={row?.case ? cases.get(row.case.id) : undefined}
        newDay={newDay}
        showDay={newDay || (index === props.firstWhole && !beginsDay(index - 1))}
        tabStop={index === props.tabStop}
        open={row !== null && row.id === props.open}
        lit={row !== null && row.mark !== null && row.mark.flag === props.lit}
      />
    );
  });
}
