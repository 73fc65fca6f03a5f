import { describe, expect, test } from 'vitest';

import type { Candidate } from '../../main/duplicates/candidate.ts';
import { findDoubleCharges } from '../../main/duplicates/find.ts';
import { addDays, type Day } from '../../shared/day.ts';
import { charge, credit, every, monthly, type Paid } from './charges.ts';

/*
 * Stories of households, written by hand and without the generator at hand: what a stranger would
 * try first. Each says whether there is a flag, and whether it is worth a claim.
 */

/** `flag` leaves open how sure it is; `no claim` allows a look. */
type Verdict = 'likely' | 'possible' | 'flag' | 'no claim' | 'none';
type Story = readonly [
  name: string,
  verdict: Verdict,
  charges: readonly (Candidate | readonly Candidate[])[],
];

const day = '2026-05-12';

function verdictOf(charges: readonly Candidate[]): 'likely' | 'possible' | 'none' {
  const flags = findDoubleCharges(charges);
  if (flags.some(({ strength }) => strength === 'likely')) return 'likely';
  return flags.length > 0 ? 'possible' : 'none';
}

function matches(found: ReturnType<typeof verdictOf>, wanted: Verdict): boolean {
  if (wanted === 'flag') return found !== 'none';
  if (wanted === 'no claim') return found !== 'likely';
  return found === wanted;
}

/** The same twice, the second some days later and with what else is different about it. */
function twice(paid: Paid, days = 0, change: Partial<Paid> = {}): Candidate[] {
  return [charge(paid), charge({ ...paid, ...change, day: addDays(paid.day, days) })];
}

function tell(stories: readonly Story[]): void {
  test.each(stories)('%s: %s', (_name, wanted, charges) => {
    const found = verdictOf(charges.flat());
    expect(matches(found, wanted) ? wanted : found).toBe(wanted);
  });
}

/** A life around it, so that nothing is judged by itself alone. */
function life(): Candidate[] {
  const often = (to: string, sums: readonly string[], from: Day, step: number) =>
    sums.map((paid, index) => charge({ to, paid, day: addDays(from, index * step) }));
  return [
    ...often(
      'WHOLE FOODS MKT 10233',
      ['41.12', '87.30', '22.97', '63.08', '54.61', '71.19'],
      '2026-02-03',
      17,
    ),
    ...often('JOES DINER', ['18.40', '26.75', '31.10', '22.60'], '2026-02-11', 23),
    ...often('BEST BUY 00012', ['219.99', '64.13'], '2026-01-20', 60),
    ...monthly(8, 3, { to: 'CITY GAS AND WATER', paid: '88.00' }),
  ];
}

describe('the same purchase again on one day', () => {
  const at = (to: string, paid: string, rest: Partial<Paid> = {}) => twice({ to, paid, day, ...rest });
  tell([
    ['a furniture shop', 'likely', [life(), at('NORDHAUS FURNITURE', '487.35')]],
    ['an electronics shop that one knows', 'likely', [life(), at('BEST BUY 00012', '342.18')]],
    ['a supermarket', 'likely', [life(), at('WHOLE FOODS MKT 10233', '76.43')]],
    ['a restaurant', 'likely', [life(), at('JOES DINER', '43.87')]],
    ['a hotel, where there may be two rooms', 'flag', [life(), at('SEASIDE INN & SUITES', '312.77')]],
    ['a dentist', 'likely', [life(), at('DR HOLM DENTAL', '264.35')]],
    ['a petrol station', 'likely', [life(), at('SHELL OIL 5744', '52.36')]],
    ['an order of food', 'likely', [life(), at('DOORDASH*THAI PALACE', '38.42')]],
    ['an online shop', 'likely', [life(), at('SP PEAKGEAR.COM', '129.45')]],
    ['one order number of a marketplace', 'likely', [life(), at('AMZN MKTP US*2K4RT81Q3', '64.27')]],
    ['a flight with one ticket number', 'likely', [life(), at('ALASKA AIR 0272134567890', '418.60')]],
    ['a Korean shop', 'likely', [at('한샘몰', '287350', { currency: 'KRW' })]],
    ['a German shop', 'likely', [at('HORNBACH BAUMARKT', '143.67', { currency: 'EUR' })]],
    ['a terminal that "did not work"', 'likely', [charge({ to: 'TRATTORIA ROMA', paid: '67.84', day, time: '20:14:05' }), charge({ to: 'TRATTORIA ROMA', paid: '67.84', day, time: '20:15:10' })]],
    ['three times', 'likely', [life(), at('NORDHAUS FURNITURE', '487.35'), charge({ to: 'NORDHAUS FURNITURE', paid: '487.35', day })]],
  ]);
}); // prettier-ignore

describe('booked again the next day', () => {
  const at = (to: string, paid: string, rest: Partial<Paid> = {}) => twice({ to, paid, day, ...rest }, 1);
  tell([
    ['a furniture shop', 'likely', [life(), at('NORDHAUS FURNITURE', '487.35')]],
    ['a supermarket', 'flag', [life(), at('WHOLE FOODS MKT 10233', '76.43')]],
    ['a petrol station, at the very same time', 'likely', [life(), at('SHELL OIL 5744', '52.36', { time: '18:22:10' })]],
    ['an insurance', 'likely', [monthly(8, 12, { to: 'GEICO AUTO', paid: '112.40' }), charge({ to: 'GEICO AUTO', paid: '112.40', day: '2026-05-13' })]],
  ]);
}); // prettier-ignore

describe('a subscription charged twice in a cycle', () => {
  const plan = { to: 'OPENAI *CHATGPT SUBSCR', paid: '20.00' };
  const months = monthly(8, 12, plan);
  const again = (days: number, change: Partial<Paid> = {}) => charge({ ...plan, day: addDays(day, days), ...change });
  tell([
    ...[0, 1, 2, 3, 5, 7].map((days): Story => [`${days} days later`, 'likely', [months, again(days)]]),
    ...[10, 14, 17, 20].map((days): Story => [`${days} days later`, 'flag', [months, again(days)]]),
    ['under another name', 'likely', [months, again(2, { to: 'CHATGPT SUBSCRIPTION S' })]],
    ['on another card', 'likely', [months, again(1, { account: 2 })]],
    ['through PayPal', 'likely', [months, again(1, { to: 'PAYPAL *OPENAI 4029357733' })]],
    ['in the month of a rise', 'likely', [monthly(5, 12, { ...plan, paid: '18.00' }), monthly(8, 12, plan).slice(5), charge({ ...plan, day: '2026-06-14' })]],
    ['of an unknown vendor', 'likely', [monthly(6, 4, { to: 'TIDEMARK CLOUDWORKS', paid: '13.50' }), charge({ to: 'TIDEMARK CLOUDWORKS', paid: '13.50', day: '2026-04-06' })]],
    ['asked in dollars, booked in won at two rates', 'likely', [monthly(6, 4, { to: 'NOTION LABS INC', paid: '16431', currency: 'KRW', price: '12.00 USD' }), charge({ to: 'NOTION LABS INC', paid: '16502', currency: 'KRW', price: '12.00 USD', day: '2026-04-06' })]],
    ['every four weeks', 'likely', [every(28, 8, '2026-01-02', { to: 'IRONWORKS GYM', paid: '39.90' }), charge({ to: 'IRONWORKS GYM', paid: '39.90', day: '2026-04-26' })]],
    ['every year', 'likely', [charge({ to: 'ADOBE ANNUAL PLAN', paid: '239.88', day: '2025-05-12' }), ...twice({ to: 'ADOBE ANNUAL PLAN', paid: '239.88', day }, 3)]],
    ['with weekends between', 'likely', [['2026-01-02', '2026-02-02', '2026-03-02', '2026-04-01', '2026-05-04', '2026-06-01'].map((on) => charge({ to: 'FITLIFE CLUB', paid: '34.90', currency: 'EUR', day: on as Day })), charge({ to: 'FITLIFE CLUB', paid: '34.90', currency: 'EUR', day: '2026-05-05' })]],
    ['and given back', 'flag', [months, again(1), credit({ ...plan, day: '2026-05-20' })]],
  ]);
}); // prettier-ignore

describe('plans that are as they should be', () => {
  const plan = { to: 'SPOTIFY P2C4', paid: '10.99', currency: 'EUR' };
  tell([
    ['two parallel plans on two days', 'none', [monthly(8, 4, plan), monthly(8, 19, plan)]],
    ['two seats on one day', 'none', [monthly(8, 4, { to: 'FIGMA', paid: '15.00' }), monthly(8, 4, { to: 'FIGMA', paid: '15.00' })]],
    ['a plan and an add-on', 'none', [monthly(8, 4, { to: 'DROPBOX', paid: '11.99' }), monthly(8, 4, { to: 'DROPBOX', paid: '4.99' })]],
    ['a rise in price', 'none', [monthly(5, 4, plan), monthly(9, 4, { ...plan, paid: '12.99' }).slice(5)]],
    ['a free trial, then the plan', 'none', [charge({ ...plan, paid: '1.00', day: '2026-01-04' }), credit({ ...plan, paid: '1.00', day: '2026-01-05' }), monthly(8, 11, plan)]],
    ['billed on working days', 'none', [['2026-01-01', '2026-02-02', '2026-03-02', '2026-04-01', '2026-05-01', '2026-06-01'].map((on) => charge({ ...plan, day: on as Day }))]],
    ['two renewals in one calendar month', 'none', [every(30, 9, '2026-01-01', { to: 'CANVA', paid: '12.99' })]],
    ['every four weeks', 'none', [every(28, 10, '2026-01-02', { to: 'IRONWORKS GYM', paid: '39.90' })]],
    ['every week', 'none', [every(7, 20, '2026-01-02', { to: 'GREENBOX MEALS', paid: '59.90' })]],
    ['yearly', 'none', [charge({ to: 'NORTON RENEWAL', paid: '89.99', day: '2025-03-02' }), charge({ to: 'NORTON RENEWAL', paid: '89.99', day: '2026-03-02' })]],
    ['ChatGPT beside API credit', 'none', [monthly(8, 12, { to: 'OPENAI *CHATGPT SUBSCR', paid: '20.00' }), charge({ to: 'OPENAI *API CREDITS', paid: '20.00', day })]],
    ['one seen in a wallet and on its card', 'none', [monthly(6, 9, { to: 'PAYPAL *SPOTIFY', paid: '10.99' }), monthly(6, 9, { to: 'Spotify', paid: '10.99', account: 2, accountKind: 'wallet' })]],
    ['cancelled and taken up again', 'none', [monthly(4, 4, plan), monthly(9, 19, plan).slice(5)]],
    ['a foreign price whose won differ each month', 'none', [[16431, 16502, 16220, 16890, 16733].map((won, index) => charge({ to: 'NOTION LABS INC', paid: String(won), currency: 'KRW', day: `2026-0${index + 1}-04` as Day }))]],
  ]);
}); // prettier-ignore

describe('what one buys again and again', () => {
  const coffees = Array.from({ length: 40 }, (_, index) => charge({ to: 'BLUE HERON COFFEE', paid: '4.75', day: addDays('2026-02-02', index * 2) }));
  tell([
    ['two coffees a day', 'none', [coffees, twice({ to: 'BLUE HERON COFFEE', paid: '4.75', day: '2026-04-01' })]],
    ['two coffees at a place of which nothing is known', 'no claim', [twice({ to: 'LITTLE OWL COFFEE', paid: '4.50', day })]],
    ['there and back by train', 'none', [Array.from({ length: 20 }, (_, index) => twice({ to: 'METRO TRANSIT FARE', paid: '2.75', day: addDays('2026-03-02', index) })).flat()]],
    ['two drinks of a machine', 'none', [twice({ to: 'USATECH VENDING', paid: '1.75', day })]],
    ['parking fed again', 'none', [twice({ to: 'CITY PARKING METER', paid: '3.00', day })]],
    ['tolls there and back', 'none', [twice({ to: 'TURNPIKE TOLL', paid: '4.25', day })]],
    ['cash twice', 'none', [twice({ to: 'ATM WITHDRAWAL 0412', paid: '100.00', day, kind: 'cash' })]],
    ['two transfers', 'none', [twice({ to: 'ZELLE TO SAM', paid: '250.00', day, kind: 'transfer' })]],
    ['two fees', 'none', [twice({ to: 'FOREIGN TRANSACTION FEE', paid: '1.20', day, kind: 'fee' })]],
    ['cinema tickets one by one', 'none', [twice({ to: 'AMC CINEMA 14', paid: '14.50', day })]],
    ['two passengers', 'none', [charge({ to: 'ALASKA AIR 0272134567890', paid: '418.60', day }), charge({ to: 'ALASKA AIR 0272134567891', paid: '418.60', day })]],
    ['a taxi there and back at a flat fare', 'none', [twice({ to: 'CITY CAB CO', paid: '45.00', day })]],
    ['API credit in equal steps', 'none', [every(2, 12, '2026-04-01', { to: 'OPENAI *API CREDITS', paid: '20.00' })]],
    ['API credit thrice in a day', 'none', [every(9, 6, '2026-03-01', { to: 'ANTHROPIC API', paid: '50.00' }), twice({ to: 'ANTHROPIC API', paid: '50.00', day }), charge({ to: 'ANTHROPIC API', paid: '50.00', day })]],
    ['a card that reloads itself', 'none', [every(6, 14, '2026-02-01', { to: 'STARBUCKS CARD RELOAD', paid: '25.00' })]],
    ['lunch for the same sum', 'none', [every(7, 16, '2026-01-06', { to: 'DELI ON MAIN', paid: '11.95' }), every(7, 16, '2026-01-08', { to: 'DELI ON MAIN', paid: '11.95' })]],
    ['three gift cards', 'no claim', [twice({ to: 'TARGET GIFT CARD', paid: '50.00', day }), charge({ to: 'TARGET GIFT CARD', paid: '50.00', day })]],
    ['fees for two children', 'no claim', [twice({ to: 'LAKESIDE SWIM LESSONS', paid: '120.00', day })]],
    ['the same therapist week after week', 'none', [every(7, 6, '2026-03-02', { to: 'PEAK PHYSIO', paid: '40.00' })]],
    ['two apps of one price', 'no claim', [every(11, 12, '2026-01-05', { to: 'APPLE.COM/BILL', paid: '0.99' }), twice({ to: 'APPLE.COM/BILL', paid: '0.99', day })]],
  ]);
}); // prettier-ignore

describe('one purchase that leaves several lines', () => {
  const sofa = { to: 'NORDHAUS FURNITURE', paid: '487.35' };
  const hotel = { to: 'SEASIDE INN & SUITES', currency: 'USD' };
  tell([
    ['pending, then booked', 'none', [charge({ ...sofa, day, pending: true }), charge({ ...sofa, day: addDays(day, 2) })]],
    ['two authorisations of one booking', 'none', [twice({ ...sofa, day, pending: true }), charge({ ...sofa, day: addDays(day, 1) })]],
    ['booked, then authorised again', 'flag', [charge({ ...sofa, day }), charge({ ...sofa, day: addDays(day, 4), pending: true })]],
    ['a hold at a hotel, and another sum at last', 'none', [charge({ ...hotel, paid: '400.00', day, pending: true }), charge({ ...hotel, paid: '433.18', day: addDays(day, 3) })]],
    ['a hold at a pump', 'none', [charge({ to: 'SHELL OIL 5744', paid: '100.00', day, pending: true }), charge({ to: 'SHELL OIL 5744', paid: '61.20', day })]],
    ['a PayPal payment on the card and in the wallet', 'none', [charge({ to: 'PAYPAL *NORDHAUS', paid: '487.35', day }), charge({ to: 'Nordhaus Furniture', paid: '487.35', day, account: 2, accountKind: 'wallet' })]],
    ['paid by card and again through PayPal', 'likely', [charge({ ...sofa, day }), charge({ to: 'PAYPAL *NORDHAUSFURN', paid: '487.35', day })]],
    ['an order in uneven parts', 'none', [charge({ to: 'AMZN MKTP US*2K4RT81Q3', paid: '64.27', day }), charge({ to: 'AMZN MKTP US*2K4RT81Q3', paid: '21.95', day })]],
    ['two orders of one price', 'none', [charge({ to: 'AMZN MKTP US*2K4RT81Q3', paid: '64.27', day }), charge({ to: 'AMZN MKTP US*9W1LM55X7', paid: '64.27', day })]],
    ['instalments', 'none', [[1, 2, 3, 4].map((number) => charge({ to: 'HOMEPLAZA', paid: '112.40', day: addDays('2026-02-12', 30 * number), instalment: { number, of: 4 } }))]],
    ['pay in four', 'none', [every(14, 4, '2026-03-02', { to: 'KLARNA* ZALANDO', paid: '36.25' })]],
    ['a tip beside the ride', 'none', [charge({ to: 'UBER *TRIP', paid: '23.41', day }), charge({ to: 'UBER *TRIP', paid: '4.00', day })]],
    ['charged, given back, charged anew', 'none', [charge({ ...sofa, day }), credit({ ...sofa, day: addDays(day, 2) }), charge({ ...sofa, day: addDays(day, 3) })]],
  ]);
}); // prettier-ignore

describe('what came back for a double', () => {
  const sofa = { to: 'NORDHAUS FURNITURE', paid: '487.35' };
  const doubled = () => twice({ ...sofa, day }, 1);
  const statusOf = (...back: Candidate[]) => findDoubleCharges([...doubled(), ...back])[0]?.status;
  test('all of it', () => expect(statusOf(credit({ ...sofa, day: '2026-05-20' }))).toBe('refunded'));
  test('months later', () => expect(statusOf(credit({ ...sofa, day: '2026-09-20' }))).toBe('refunded'));
  test('on another card', () =>
    expect(statusOf(credit({ ...sofa, day: '2026-05-22', account: 2 }))).toBe('refunded'));
  test('a part', () => expect(statusOf(credit({ ...sofa, paid: '100.00', day: '2026-05-20' }))).toBe('open'));
  test('in two parts', () =>
    expect(
      statusOf(
        credit({ ...sofa, paid: '200.00', day: '2026-05-20' }),
        credit({ ...sofa, paid: '287.35', day: '2026-05-24' }),
      ),
    ).toBe('refunded'));
  test('what came back from another shop is not for it', () =>
    expect(statusOf(credit({ ...sofa, to: 'BEST BUY 00012', day: '2026-05-20' }))).toBe('open'));
});
