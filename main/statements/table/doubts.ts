import type { LayoutDoubt, ReadLayout } from '../../../shared/layout.ts';
import { maskCardNumbers } from '../mask.ts';
import { directionOf } from './directions.ts';
import { meaningOfName } from './header.ts';
import type { Layout } from './layout.ts';
import { isKnownName } from './meaning.ts';
import { lowest } from './named.ts';
import type { RowsRead } from './rows.ts';
import { usedIn } from './told.ts';

/** Enough to see what each column holds. */
const SAMPLE = 8;

/** How the table was laid out, with what nothing in it decides. */
export function readLayoutOf(layout: Layout, read: RowsRead): ReadLayout {
  const sample = layout.rows
    .slice(0, SAMPLE)
    .map(({ cells }) => cells.map((cell) => maskCardNumbers(cell.slice(0, 120))));
  const width = Math.max(layout.header?.names.length ?? 0, ...sample.map((cells) => cells.length));
  return {
    fingerprint: layout.fingerprint,
    names: Array.from({ length: width }, (_, column) => nameOf(layout, column)),
    used: usedIn(
      layout,
      width,
      isSignOpen(layout, read) || layout.sign.doubt !== undefined || unknownDirection(layout) !== null,
    ),
    isTold: layout.told !== null,
    isKindOpen: layout.isKindOpen,
    openAmount: layout.openMark?.text ?? null,
    doubts: doubtsOf(layout, read),
    sample: sample.map((cells) => Array.from({ length: width }, (_, column) => cells[column] ?? '')),
  };
}

function nameOf({ header }: Layout, column: number): string {
  return (header?.names[column] ?? '')
    .split('\u0000')
    .filter((part) => part !== '')
    .join(' ');
}

function doubtsOf(layout: Layout, read: RowsRead): readonly LayoutDoubt[] {
  const { rows, rejects } = read;
  // A file of which nothing could be read has another sentence, and one without rows nothing to ask about.
  if (rows.length + rejects.length === 0) return [];
  const doubts: LayoutDoubt[] = [];
  const currencyless = rejects.filter(({ reason }) => reason.id === 'reading.csv.rejectDecimals');
  const zeros = rows.filter(({ amount }) => amount.minor === 0).length;
  const columns = columnsDoubt(layout, rows.length, rejects.length - currencyless.length, zeros);
  if (columns) doubts.push(columns);
  if (layout.order.why === 'habit' && layout.columns.days.length > 0) {
    doubts.push({ about: 'order', reason: { id: 'layout.doubt.order' } });
  }
  const amount = layout.openMark;
  if (amount && !layout.told?.mark)
    doubts.push({
      about: 'mark',
      reason: {
        id: 'layout.doubt.mark',
        values: { text: amount.text, sign: amount.text.includes('.') ? 'point' : 'comma' },
      },
    });
  const text = currencyless[0]?.reason.values?.['text'];
  if (text !== undefined)
    doubts.push({ about: 'currency', reason: { id: 'layout.doubt.currency', values: { text } } });
  if (isSignOpen(layout, read)) doubts.push({ about: 'sign', reason: { id: 'layout.doubt.sign' } });
  else if (layout.sign.doubt) doubts.push({ about: 'sign', reason: { id: SIGN_DOUBTS[layout.sign.doubt] } });
  const word = unknownDirection(layout);
  if (word !== null)
    doubts.push({ about: 'sign', reason: { id: 'layout.doubt.direction', values: { word } } });
  if (isTurnedRound(layout, read)) doubts.push({ about: 'sign', reason: { id: 'layout.doubt.signTold' } });
  return doubts;
}

const SIGN_DOUBTS = {
  texts: 'layout.doubt.signTexts',
  card: 'layout.doubt.signCard',
  open: 'layout.doubt.signOpen',
} as const;

/** A bank that nobody told of is no doubt; columns whose names say nothing, or rows that mostly fail, are. */
function columnsDoubt(
  { profile, header, columns, told }: Layout,
  read: number,
  failed: number,
  zeros: number,
): LayoutDoubt | null {
  if (failed > read)
    return {
      about: 'columns',
      reason: { id: 'layout.doubt.failed', values: { failed, rows: failed + read } },
    };
  if (profile || told) return null;
  if (columns.isBilledOpen) return { about: 'columns', reason: { id: 'layout.doubt.billed' } };
  if (zeros * 2 > read) return { about: 'columns', reason: { id: 'layout.doubt.zeros' } };
  if (!header) return { about: 'columns', reason: { id: 'layout.doubt.noHeader' } };
  const known = (column: number): boolean => isKnownName(lowest(header.names[column] ?? ''));
  const money = [...columns.amounts, ...columns.out, ...columns.in].map(({ column }) => column);
  const isNamed = known(columns.days[0] ?? -1) && money.some(known);
  const hasText = columns.payee.length + columns.text.length + columns.memo.length > 0;
  if (isNamed && hasText) return null;
  return { about: 'columns', reason: { id: hasText ? 'layout.doubt.names' : 'layout.doubt.noText' } };
}

/** All amounts of one sign: whether they are payments is not said by any other. */
function isSignOpen({ sign, profile, columns }: Layout, { rows }: RowsRead): boolean {
  if (sign.why !== 'asPrinted' || profile || columns.amounts.length === 0) return false;
  return rows.length > 0 && rows.every(({ amount }) => amount.minor > 0);
}

/** Told that what has no minus was paid, in a file where most have one: it may be of another account. */
function isTurnedRound({ sign }: Layout, { rows }: RowsRead): boolean {
  if (sign.why !== 'told' || sign.rule === 'signed') return false;
  return rows.filter(({ amount }) => amount.minor > 0).length * 2 > rows.length;
}

/** A column that should say which way the money went, in words that are not known, where nothing else says it. */
function unknownDirection({ header, columns, rows, sign, told }: Layout): string | null {
  const isOpen = sign.why === 'asPrinted' || sign.why === 'card';
  if (!header || told || !isOpen || columns.direction >= 0 || columns.amounts.length === 0) return null;
  const column = header.names.findIndex((name) => meaningOfName(name) === 'direction');
  const taken = columns.amounts.some((amount) => amount.column === column);
  if (column < 0 || taken) return null;
  const words = new Set(rows.map(({ cells }) => (cells[column] ?? '').toLowerCase()));
  const isUnknown = (word: string): boolean =>
    /^\p{L}[\p{L} /.-]{0,20}$/u.test(word) && directionOf(word, words) === null;
  return [...words].find(isUnknown) ?? null;
}
