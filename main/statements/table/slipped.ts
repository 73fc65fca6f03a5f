import type { Layout } from './layout.ts';

/** A thousands comma that is not quoted splits an amount in two: `-1,234.56` would be read as -1. */
export function hasTooManyCells(cells: readonly string[], layout: Layout): boolean {
  const { header, delimiter } = layout;
  if (header === null || delimiter === null) return false;
  const behind = cells.slice(header.names.findLastIndex((name) => name !== '') + 1);
  return cells.slice(header.names.length).some((cell) => cell !== '') || isCutInTwo(cells, behind, layout);
}

/** `-45,12` unquoted in a list whose header ends with a comma: the cents fall into the column without a name. */
function isCutInTwo(
  cells: readonly string[],
  behind: readonly string[],
  { columns, delimiter }: Layout,
): boolean {
  const places = [...columns.amounts, ...columns.out, ...columns.in];
  const isWhole = places.some(({ column }) => /^\D*\d+$/.test(cells[column] ?? ''));
  const [cents, ...more] = behind.filter((cell) => cell !== '');
  return delimiter === ',' && isWhole && more.length === 0 && /^\d{2,3}$/.test(cents ?? '');
}
