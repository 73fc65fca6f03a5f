import { addDays, type Day } from '../../../shared/day.ts';
import type { DroppedFile } from './drop.ts';

/** A line of a Chase card export: dollars, money out negative. */
export interface Line {
  readonly day: Day;
  readonly text: string;
  readonly dollars: string;
}

/** Shops where one thing was bought and charged twice, each at a price that is no common one. */
const SHOPS = [
  'NORDHAUS FURNITURE 0113',
  'RIVERSIDE BIKE REPAIR',
  'ALPINE OUTFITTERS 22',
  'LUMEN CAMERA STORE',
  'GREENLEAF GARDEN CENTER',
  'HARBOUR OPTICIANS',
  'COPPER KETTLE COOKWARE',
  'WESTGATE DENTAL GROUP',
  'PAPER LANE STATIONERS',
  'TIDEWATER SURF SHOP',
  'OAKFIELD HARDWARE 7',
  'MERIDIAN LUGGAGE CO',
  'BRIGHTON PIANO TUNING',
  'SILVER FERN VETERINARY',
  'ATLAS MAP & GLOBE',
  'CEDAR HILL UPHOLSTERY',
  'FOXGLOVE FLORIST',
  'KESTREL WATCHMAKERS',
  'LINDEN LEATHER GOODS',
  'MAPLE STREET TOYS',
  'PEBBLE BEACH KAYAKS',
  'ROWAN TREE QUILTS',
] as const;

const PLANS = [
  'FIGMA MONTHLY',
  'DROPBOX PLUS',
  'GITHUB, INC.',
  'NOTION LABS',
  'EVERNOTE PREMIUM',
  'GRAMMARLY CO',
] as const;

/** Where the person really does buy twice: three times in the year, and once again later. */
const CARPETS = 'WILLOW CARPETS';

/** What Recoup calls it. */
export const CARPETS_NAME = 'Willow Carpets';

const FIRST: Day = '2026-01-05';

function dollars(index: number): string {
  return (-(63.17 + index * 17.31)).toFixed(2);
}

/** One thing, charged on one day or the next. */
function boughtOnce(): Line[] {
  return SHOPS.flatMap((text, index) => {
    const day = addDays(FIRST, index * 12);
    const line = { text, dollars: dollars(index) };
    return [
      { ...line, day },
      { ...line, day: addDays(day, index % 3 === 2 ? 1 : 0) },
    ];
  });
}

/** Plans billed each month, one of the months twice. */
function plans(): Line[] {
  return PLANS.flatMap((text, index) => {
    const line = { text, dollars: (-(11.49 + index * 3.1)).toFixed(2) };
    const day = String(4 + index * 3).padStart(2, '0');
    const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'];
    const again = `2026-0${(index % 4) + 5}-${day}`;
    return [
      ...months.map((month) => ({ ...line, day: `2026-${month}-${day}` })),
      { ...line, day: addDays(again, 2) },
    ];
  });
}

/** Charged three times; charged twice, and the second came back; and one of which a part came back. */
function others(): Line[] {
  const thrice = { text: 'IRONGATE SOFAS', dollars: '-748.75' };
  const back = { text: 'QUILL & INK BOOKS', dollars: '-91.64' };
  const part = { text: 'ORCHARD BEDDING OUTLET', dollars: '-233.85' };
  return [
    ...[0, 0, 1].map((later) => ({ ...thrice, day: addDays('2026-07-11', later) })),
    ...[0, 0].map((later) => ({ ...back, day: addDays('2026-06-02', later) })),
    { ...back, day: '2026-06-20', dollars: '91.64' },
    ...[0, 0].map((later) => ({ ...part, day: addDays('2026-08-15', later) })),
    { ...part, day: '2026-08-29', dollars: '120.00' },
  ];
}

/** A price that rose, two plans at one place, and a trial that became a charge: noticed beside the double ones. */
function noticed(): Line[] {
  const months = ['02', '03', '04', '05', '06', '07', '08', '09', '10'];
  const monthly = (text: string, day: string, price: (at: number) => string): Line[] =>
    months.map((month, at) => ({ text, day: `2026-${month}-${day}`, dollars: price(at) }));
  return [
    ...monthly('SPOTIFY USA', '12', (at) => (at < 5 ? '-10.99' : '-12.99')),
    ...monthly('NETFLIX.COM', '09', () => '-15.49'),
    ...monthly('NETFLIX.COM', '23', () => '-22.99'),
    { text: 'AUDIBLE TRIAL', day: '2026-05-26', dollars: '-1.00' },
    ...monthly('AUDIBLE', '09', () => '-14.95').slice(4),
  ];
}

function atCarpets(day: Day, amount: string): Line[] {
  return [0, 0].map(() => ({ day, text: CARPETS, dollars: amount }));
}

/** A card's statement as Chase writes it. */
export function chase(name: string, lines: readonly Line[]): DroppedFile {
  const rows = [...lines]
    .sort((one, other) => (one.day < other.day ? 1 : -1))
    .map(({ day, text, dollars: amount }) => {
      const [year, month, date] = day.split('-');
      const type = amount.startsWith('-') ? 'Sale' : 'Return';
      return `${month}/${date}/${year},${month}/${date}/${year},"${text}",Shopping,${type},${amount},`;
    });
  const head = 'Transaction Date,Post Date,Description,Category,Type,Amount,Memo';
  return { name, content: [head, ...rows, ''].join('\n') };
}

/** More than thirty double charges of a year: the files that a person drops. */
export function yearOfDoubles(): DroppedFile[] {
  const lines = [
    ...boughtOnce(),
    ...plans(),
    ...others(),
    ...noticed(),
    ...atCarpets('2026-02-07', '-284.20'),
    ...atCarpets('2026-05-16', '-531.45'),
    ...atCarpets('2026-08-22', '-372.90'),
  ];
  return [
    chase(
      'Chase4821_Activity_20260630.csv',
      lines.filter(({ day }) => day < '2026-07-01'),
    ),
    chase(
      'Chase4821_Activity_20261031.csv',
      lines.filter(({ day }) => day >= '2026-07-01'),
    ),
  ];
}

/** The next statement: a fourth pair of carpets. */
export function nextStatement(): DroppedFile {
  return chase('Chase4821_Activity_20261130.csv', [
    ...atCarpets('2026-11-07', '-497.35'),
    { day: '2026-11-09', text: 'HARBOUR OPTICIANS', dollars: '-12.00' },
  ]);
}

/** Three purchases, and nothing twice. */
export function quietStatement(): DroppedFile {
  return chase('Chase4821_Activity_20261231.csv', [
    { day: '2026-12-02', text: 'HARBOUR OPTICIANS', dollars: '-149.72' },
    { day: '2026-12-09', text: 'OAKFIELD HARDWARE 7', dollars: '-23.10' },
    { day: '2026-12-17', text: 'FOXGLOVE FLORIST', dollars: '-48.00' },
  ]);
}
