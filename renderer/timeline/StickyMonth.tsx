import { type ListLayout, monthNumberAt, ROW_HEIGHT } from './layout.ts';
import { MonthRow } from './MonthRow.tsx';

/** The heading of the month in sight, kept on top until the next one pushes it out. */
export function StickyMonth({ layout, offset }: { readonly layout: ListLayout; readonly offset: number }) {
  const number = monthNumberAt(layout, Math.floor(offset / ROW_HEIGHT));
  const span = layout.months[number];
  if (!span) return null;
  const next = layout.months[number + 1];
  const room = next ? next.first * ROW_HEIGHT - offset : Infinity;
  return <MonthRow copy span={span} top={Math.min(room - ROW_HEIGHT, 0)} />;
}
