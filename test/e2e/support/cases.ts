import type { Download, Page } from 'playwright/test';

import type { Day } from '../../../shared/day.ts';
import { expect, setPageDay } from './app.ts';
import type { DroppedFile } from './drop.ts';
import type { Host } from './host.ts';

const HEAD =
  '거래일,카드구분,이용카드,가맹점명,업종,승인번호,금액,매입구분,이용구분,거래통화,최초결제일자,해외이용금액,취소상태';

interface Use {
  readonly at: string;
  readonly shop: string;
  readonly approval: string;
  readonly won: number;
  readonly dollars: string;
  readonly pending?: boolean;
}

/** One bill a month, and in September a second one a day later under the other name of the shop. */
const USES: readonly Use[] = [
  ...['04', '05', '06', '07', '08'].map((month, at) => ({
    at: `2026.${month}.14 07:03`,
    shop: 'OPENAI *CHATGPT SUBSCR',
    approval: `2504635${at}`,
    won: 30_700 + at * 10,
    dollars: '22.00',
  })),
  {
    at: '2026.09.14 07:03',
    shop: 'OPENAI *CHATGPT SUBSCR',
    approval: '25046357',
    won: 30_910,
    dollars: '22.00',
  },
  {
    at: '2026.09.15 07:04',
    shop: 'CHATGPT SUBSCRIPTION S',
    approval: '43206708',
    won: 30_870,
    dollars: '22.00',
  },
];

/** A Korean card whose September holds OpenAI twice. */
export function twiceOpenAi(): DroppedFile {
  return shinhan('shinhan-card-usage-20260930.csv', USES);
}

/** The next statement: what came back on this day. */
export function creditOpenAi(day: string): DroppedFile {
  const credit = {
    at: `${day} 10:00`,
    shop: '환불 OPENAI *CHATGPT',
    approval: '70011223',
    won: -30_870,
    dollars: '',
  };
  return shinhan('shinhan-card-usage-20261130.csv', [credit]);
}

/** A refund that one list announces as pending, and that the next, which covers its day, does not show. */
export function announcedCredit(): DroppedFile[] {
  const use = (at: string, shop: string, won: number, approval: string): Use => ({
    at: `2026.${at} 11:30`,
    shop,
    won,
    approval,
    dollars: '',
  });
  const bought = use('08.03', '한샘 논현점', 412_000, '31000001');
  const announced = { ...use('08.11', '한샘 논현점', -412_000, '31000002'), pending: true };
  const others = [use('08.05', '교보문고', 28_400, '31000003'), use('09.28', '교보문고', 17_100, '31000004')];
  return [
    shinhan('shinhan-card-usage-20260812.csv', [bought, announced]),
    shinhan('shinhan-card-usage-20260928.csv', [bought, ...others]),
  ];
}

function shinhan(name: string, uses: readonly Use[]): DroppedFile {
  const rows = uses.map(({ at, shop, approval, won, dollars, pending }) =>
    [
      at,
      '신용',
      '본인 4821',
      shop,
      '소프트웨어',
      approval,
      won,
      pending ? '미매입' : '결제확정',
      '일시불',
      dollars === '' ? 'KRW' : 'USD',
      '2026.10.14',
      dollars,
      '',
    ].join(','),
  );
  return { name, content: [HEAD, ...[...rows].reverse(), ''].join('\r\n') };
}

/** Ends the host, goes on to this day, and opens the case again: nothing may be lost by it. */
export async function onDay(page: Page, host: Host, day: Day): Promise<void> {
  const hash = new URL(page.url()).hash;
  await page.goto('about:blank');
  await host.restart(day);
  await setPageDay(page, day);
  await page.goto(host.address());
  await expect(page.getByRole('main')).toBeVisible();
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await expect(whatNow(page)).toBeVisible();
}

/** What the case wants now. */
export function whatNow(page: Page) {
  return page.getByRole('region', { name: 'What now?' });
}

/** What was saved. */
export async function textOf(download: Download): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** Opens what can be done by its name: at hand, or among what else happened. */
export async function open(app: Page, name: RegExp): Promise<void> {
  const atHand = whatNow(app).getByRole('button', { name });
  if ((await atHand.count()) > 0) await atHand.press('Enter');
  else {
    await app.keyboard.press('o');
    await app.getByRole('menuitem', { name }).press('Enter');
  }
  await expect(app.getByRole('dialog').locator(':focus')).toBeVisible();
}

/** Answers the question, and waits until what is next has the focus. */
export async function enter(app: Page): Promise<void> {
  await app.keyboard.press('Enter');
  await expect(app.getByRole('dialog')).toHaveCount(0);
  await expect(app.getByRole('heading', { name: 'What now?' })).toBeFocused();
}

/** The answer to "what did they answer?", by its digit. */
export async function theyAnswer(app: Page, digit: string, words: string): Promise<void> {
  await app.keyboard.press('n');
  await expect(app.getByRole('dialog').locator(':focus')).toBeVisible();
  await app.keyboard.press(digit);
  if (words !== '') {
    await expect(app.getByRole('dialog').locator('textarea:focus')).toBeVisible();
    await app.keyboard.type(words);
    await app.getByRole('button', { name: 'Log the answer' }).focus();
  } else await expect(app.getByLabel('On which day')).toBeFocused();
  await enter(app);
}
