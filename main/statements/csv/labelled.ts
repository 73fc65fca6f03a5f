import { meaningOf } from '../table/meaning.ts';
import type { TableRow } from '../table/row.ts';

const LABELLED = /^([^:]{3,60}):(.*)$/;

const BEGINNING = 4000;

interface Pair {
  readonly label: string;
  readonly value: string;
  readonly line: number;
  readonly raw: string;
}

/**
 * A text in which each payment is a few lines, `Date: …`, `Description: …`, `Amount: …` (Santander in Britain), as a
 * table; null where it is none. What stands above the first is kept as rows of one cell.
 */
export function labelledRows(text: string): readonly TableRow[] | null {
  // Nearly all files are none: their beginning tells.
  if (firstLabel(text.slice(0, BEGINNING).split('\n').map(pairOf)) === null) return null;
  const lines = text.split('\n');
  const pairs = lines.map(pairOf);
  const first = firstLabel(pairs);
  if (first === null) return null;
  const from = pairs.findIndex((pair) => pair?.label === first);
  if (!areAllLabelled(lines.slice(from))) return null;
  const above = lines
    .slice(0, from)
    .flatMap((raw, index): TableRow[] =>
      raw.trim() === '' ? [] : [{ cells: [raw.trim()], line: index + 1, raw }],
    );
  const records: Pair[][] = [];
  for (const pair of pairs.slice(from)) {
    if (pair?.label === first) records.push([pair]);
    else if (pair) records.at(-1)?.push(pair);
  }
  const labels = [...new Set(records.flatMap((record) => record.map(({ label }) => label)))];
  if (!hasPayments(labels)) return null;
  // The names stand in no line of their own.
  const names = { cells: labels, line: 0, raw: labels.join(', ') };
  return [...above, names, ...records.map((record) => rowOf(record, labels))];
}

function pairOf(raw: string, index: number): Pair | null {
  const [label = '', value = ''] =
    LABELLED.exec(raw.trim())
      ?.slice(1)
      .map((part) => part.trim()) ?? [];
  return label.length < 3 || label.length > 30 ? null : { label, value, line: index + 1, raw };
}

/** The label of a day that begins each record: it stands at least twice. */
function firstLabel(pairs: readonly (Pair | null)[]): string | null {
  const labelled = pairs.filter((pair) => pair !== null);
  const counts = new Map<string, number>();
  for (const { label } of labelled) counts.set(label, (counts.get(label) ?? 0) + 1);
  const found = labelled.find(({ label }) => meaningOf(label) === 'day' && (counts.get(label) ?? 0) > 1);
  const times = counts.get(found?.label ?? '') ?? 0;
  // A file with columns has labels above its rows only.
  return found && times * 3 <= labelled.length ? found.label : null;
}

/** A list with columns may have labels within a text, over lines of its own and in quotes. */
function areAllLabelled(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  const labelled = filled.filter((line, at) => pairOf(line, at) !== null);
  return labelled.length >= filled.length * 0.9 && filled.every((line) => line.split('"').length % 2 === 1);
}

function hasPayments(labels: readonly string[]): boolean {
  return labels.length < 12 && labels.some((label) => meaningOf(label) === 'amount');
}

function rowOf(record: readonly Pair[], labels: readonly string[]): TableRow {
  return {
    cells: labels.map((label) => record.find((pair) => pair.label === label)?.value ?? ''),
    line: record[0]?.line ?? 1,
    raw: record.map(({ raw }) => raw.trim()).join('\n'),
  };
}
