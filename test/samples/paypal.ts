import type { Day } from '../../shared/day.ts';
import { toDecimal } from '../../shared/money.ts';
import { type Random, randomOf } from '../households/random.ts';
import { monthFirst, quotedRow } from '../households/write/statement-file.ts';
import { monthly } from './calendar.ts';

interface PayPalLine {
  readonly day: Day;
  readonly name: string;
  readonly type: string;
  readonly cents: number;
  readonly item?: string;
}

const PAYMENT = 'Express Checkout Payment';
const SUBSCRIPTION = 'PreApproved Payment Bill User Payment';

/** Paid from what customers pay in, so no bank account appears. */
const lines: readonly PayPalLine[] = [
  ...monthly(12).map((day) => line(day, 'Notion Labs, Inc.', SUBSCRIPTION, -12_00, 'Notion Plus')),
  ...monthly(19).map((day) => line(day, 'Patreon', SUBSCRIPTION, -5_00, 'Membership')),
  line('2026-05-06', 'Anna Weber', 'General Payment', 240_00, 'Logo drafts'),
  line('2026-06-24', 'PaperBird Shop', PAYMENT, -28_90),
  line('2026-07-09', 'Anna Weber', 'General Payment', 240_00, 'Icon set'),
  line('2026-07-25', 'iHerb, LLC', PAYMENT, -46_72),
  line('2026-08-05', 'Type Foundry West', PAYMENT, -59_00, 'Font licence'),
  line('2026-08-06', 'Type Foundry West', 'Payment Refund', 59_00, 'Font licence'),
  line('2026-09-02', 'Anna Weber', 'General Payment', 320_00, 'Poster'),
  line('2026-10-03', 'iHerb, LLC', PAYMENT, -51_38),
  line('2026-10-21', 'PaperBird Shop', PAYMENT, -17_45),
].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));

function line(day: Day, name: string, type: string, cents: number, item = ''): PayPalLine {
  return { day, name, type, cents, item };
}

const HEADER = [
  'Date', 'Time', 'TimeZone', 'Name', 'Type', 'Status', 'Currency', 'Gross', 'Fee', 'Net', 'From Email Address',
  'To Email Address', 'Transaction ID', 'Shipping Address', 'Address Status', 'Item Title', 'Item ID',
  'Shipping and Handling Amount', 'Insurance Amount', 'Sales Tax', 'Option 1 Name', 'Option 1 Value', 'Option 2 Name',
  'Option 2 Value', 'Reference Txn ID', 'Invoice Number', 'Custom Number', 'Quantity', 'Receipt ID', 'Balance',
  'Address Line 1', 'Address Line 2/District/Neighborhood', 'Town/City',
  'State/Province/Region/County/Territory/Prefecture/Republic', 'Zip/Postal Code', 'Country', 'Contact Phone Number',
  'Subject', 'Note', 'Country Code', 'Balance Impact',
]; // prettier-ignore

/** The activity download of PayPal, oldest first. */
export function paypalActivity(): string {
  const random = randomOf(7);
  let balance = 85_00;
  const rows = lines.map((paid) => {
    balance += paid.cents;
    const cells = cellsOf(paid, balance, random);
    return quotedRow(HEADER.map((column) => cells[column] ?? ''));
  });
  return [quotedRow(HEADER), ...rows, ''].join('\r\n');
}

function cellsOf(paid: PayPalLine, balance: number, random: Random): Readonly<Record<string, string>> {
  const isOut = paid.cents < 0;
  const [own, other] = ['minji@example.com', 'pay@example.com'];
  return {
    Date: monthFirst(paid.day),
    Time: `${random.int(10, 22)}:${random.int(10, 59)}:${random.int(10, 59)}`,
    TimeZone: 'PDT',
    Name: paid.name,
    Type: paid.type,
    Status: 'Completed',
    Currency: 'USD',
    Gross: dollars(paid.cents),
    Fee: '0.00',
    Net: dollars(paid.cents),
    'From Email Address': isOut ? own : other,
    'To Email Address': isOut ? other : own,
    'Transaction ID': random.code(17),
    'Item Title': paid.item ?? '',
    Balance: dollars(balance),
    'Balance Impact': isOut ? 'Debit' : 'Credit',
  };
}

function dollars(cents: number): string {
  return toDecimal({ minor: cents, currency: 'USD' });
}
