import { addDays, type Day, monthOf } from '../../shared/day.ts';
import { toDecimal } from '../../shared/money.ts';
import { type Random, randomOf } from '../households/random.ts';
import { monthFirst, row } from '../households/write/statement-file.ts';
import { allDays, LAST_DAY, monthBefore, monthly } from './calendar.ts';

type ChaseType = 'Sale' | 'Return' | 'Payment';

interface ChaseLine {
  readonly day: Day;
  readonly posted: Day;
  readonly text: string;
  readonly category: string;
  readonly type: ChaseType;
  readonly cents: number;
}

const sales: readonly ChaseLine[] = [
  ...monthly(4).map((day) => sale(day, 'GITHUB, INC.', 'Bills & Utilities', 10_00)),
  ...monthly(8).map((day) => sale(day, 'ADOBE *CREATIVE CLOUD', 'Shopping', 59_99)),
  ...dropbox(),
  ...monthly(22).map((day) => sale(day, 'Spotify USA', 'Entertainment', day < '2026-08' ? 11_99 : 12_99)),
  ...adobeTwice(),
  ...hotelTwice(),
  ...topUps(),
  ...trip(),
  ...amazon(randomOf(4417)),
].filter(({ posted }) => posted <= LAST_DAY);

/** Everything on the card with what the account paid for it, oldest first. */
const lines: readonly ChaseLine[] = [...sales, ...monthly(20).map(bill)].sort((one, other) =>
  one.day < other.day ? -1 : one.day > other.day ? 1 : 0,
);

function sale(day: Day, text: string, category: string, cents: number, daysToPost = 1): ChaseLine {
  return { day, posted: addDays(day, daysToPost), text, category, type: 'Sale', cents: -cents };
}

function refund(day: Day, text: string, cents: number): ChaseLine {
  return { day, posted: addDays(day, 1), text, category: 'Shopping', type: 'Return', cents };
}

/** A month for a dollar, then the plan. */
function dropbox(): ChaseLine[] {
  const [trial, ...months] = monthly(17);
  return [
    ...(trial ? [sale(trial, 'DROPBOX*PLUS TRIAL', 'Bills & Utilities', 1_00)] : []),
    ...months.map((day) => sale(day, 'DROPBOX*PLUS PLAN', 'Bills & Utilities', 11_99)),
  ];
}

/** Billed again the day after the monthly bill, and given back within the week. */
function adobeTwice(): ChaseLine[] {
  return [
    sale('2026-08-09', 'ADOBE *CREATIVE CLOUD', 'Shopping', 59_99),
    refund('2026-08-14', 'ADOBE *CREATIVE CLOUD', 59_99),
  ];
}

/** One stay, billed twice on the day of leaving. */
function hotelTwice(): ChaseLine[] {
  const stay = [sale('2026-09-18', 'HARBOR PINE HOTEL SAN FRANCISCO CA', 'Travel', 418_36, 2)];
  return [...stay, ...stay.map((line) => ({ ...line, posted: addDays(line.posted, 1) }))];
}

/** Credit bought ahead, always the same amount, as often as it is used up: no mistake. */
function topUps(): ChaseLine[] {
  const days = ['2026-05-19', '2026-06-11', '2026-06-13', '2026-07-02', '2026-07-28', '2026-08-19', '2026-08-19', '2026-09-09', '2026-10-06', '2026-10-27']; // prettier-ignore
  return days.map((day) => sale(day, 'OPENAI *API CREDIT', 'Bills & Utilities', 10_00));
}

function trip(): ChaseLine[] {
  return [
    sale('2026-07-22', 'UNITED 0162483920114', 'Travel', 842_70, 2),
    sale('2026-09-14', 'BART-CLIPPER EMBARCADERO', 'Travel', 4_30),
    sale('2026-09-14', 'UBER   *TRIP HELP.UBER.COM', 'Travel', 38_15),
    sale('2026-09-15', 'BLUE BOTTLE COFFEE SAN FRANCISCO', 'Food & Drink', 6_75),
    sale('2026-09-15', 'TACO CORNER MISSION', 'Food & Drink', 17_40),
    sale('2026-09-16', 'BLUE BOTTLE COFFEE SAN FRANCISCO', 'Food & Drink', 6_75),
    sale('2026-09-16', 'CITY PARKING GARAGE', 'Travel', 6_00),
    sale('2026-09-16', 'CITY PARKING GARAGE', 'Travel', 6_00),
    sale('2026-09-17', 'TARGET 00012187', 'Shopping', 54_23),
    sale('2026-09-18', 'UBER   *TRIP HELP.UBER.COM', 'Travel', 41_02),
  ];
}

function amazon(random: Random): ChaseLine[] {
  const bought = allDays()
    .filter(() => random.chance(0.1))
    .map((day) => sale(day, `AMAZON MKTPL*${random.code(9)}`, 'Shopping', random.int(799, 8999)));
  const [returned] = bought.filter(({ day }) => day >= '2026-07-01');
  return returned ? [...bought, refund(addDays(returned.day, 9), returned.text, -returned.cents)] : bought;
}

/** The card is paid by the checking account on the 20th for the month before. */
function bill(day: Day): ChaseLine {
  const text = 'Payment Thank You-Mobile';
  return { day, posted: day, text, category: '', type: 'Payment', cents: chaseBill(day) };
}

/** What is due on this day: the card's sales and returns of the month before, in cents. */
export function chaseBill(day: Day): number {
  const month = monthBefore(day);
  const due = sales.filter((line) => monthOf(line.day) === month).reduce((sum, line) => sum - line.cents, 0);
  // The bill of May covers a month that the sample does not show.
  return due === 0 ? 214_87 : due;
}

/** The card's activity as Chase gives it, newest first. */
export function chaseActivity(): string {
  return [
    'Transaction Date,Post Date,Description,Category,Type,Amount,Memo',
    ...lines
      .toReversed()
      .map((line) =>
        row([
          monthFirst(line.day),
          monthFirst(line.posted),
          line.text,
          line.category,
          line.type,
          toDecimal({ minor: line.cents, currency: 'USD' }),
          '',
        ]),
      ),
    '',
  ].join('\n');
}
