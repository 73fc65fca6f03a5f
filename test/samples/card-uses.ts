import { type Day, weekday } from '../../shared/day.ts';
import { type Random, randomOf } from '../households/random.ts';
import { allDays, FRIDAY, isWeekday, monthly, SATURDAY, TUESDAY } from './calendar.ts';

/** A line of the card's usage list. Amounts are won; money spent is positive, as the card company writes it. */
export interface CardUse {
  readonly day: Day;
  readonly time: string;
  readonly shop: string;
  readonly trade: string;
  readonly won: number;
  readonly approval: string;
  readonly dollars?: string;
  readonly parts?: number;
  readonly cancelled?: boolean;
}

type Bought = Omit<CardUse, 'approval'>;

function numbered(bought: readonly Bought[]): CardUse[] {
  const random = randomOf(4821);
  const approvals = new Map<string, string>();
  return bought.map((use) => {
    const key = `${use.shop} ${Math.abs(use.won)}`;
    const own = random.digits(8);
    // A cancelled purchase keeps the number under which it was approved.
    const approval = use.cancelled ? (approvals.get(key) ?? own) : own;
    approvals.set(key, approval);
    return { ...use, approval };
  });
}

function daily(random: Random): Bought[] {
  return allDays().flatMap((day) => [
    ...commute(day),
    ...coffee(random, day),
    ...groceries(random, day),
    ...deliveries(random, day),
    ...smallThings(random, day),
  ]);
}

/** To the office and back: two equal fares on one day, honestly. */
function commute(day: Day): Bought[] {
  if (weekday(day) !== TUESDAY) return [];
  const fare = { day, shop: '티머니 지하철', trade: '교통', won: 1550 };
  return [
    { ...fare, time: '08:11' },
    { ...fare, time: '18:42' },
  ];
}

/** The same coffee most mornings, and now and then a second one for a colleague. */
function coffee(random: Random, day: Day): Bought[] {
  if (!isWeekday(day) || !random.chance(0.42)) return [];
  const cup = { day, shop: '스타벅스 역삼역점', trade: '커피전문점', won: 4500 };
  const first = { ...cup, time: `08:${random.int(30, 55)}` };
  return random.chance(0.08) ? [first, { ...cup, time: '14:05' }] : [first];
}

function groceries(random: Random, day: Day): Bought[] {
  if (weekday(day) !== SATURDAY) return [];
  const shop = random.pick(['이마트 성수점', '홈플러스 월드컵점', '롯데마트 서울역점', '이마트 성수점']);
  return [
    { day, time: `11:${random.int(10, 59)}`, shop, trade: '대형마트', won: random.int(3800, 14200) * 10 },
  ];
}

function deliveries(random: Random, day: Day): Bought[] {
  const food = weekday(day) === FRIDAY ? random.chance(0.7) : random.chance(0.04);
  const parcel = random.chance(0.11);
  return [
    ...(food ? [{ day, time: `19:${random.int(10, 59)}`, shop: '우아한형제들_배달의민족', trade: '음식배달', won: random.int(158, 412) * 100 }] : []),
    ...(parcel ? [{ day, time: `22:${random.int(10, 59)}`, shop: '쿠팡', trade: '전자상거래', won: random.int(690, 7990) * 10 }] : []),
  ]; // prettier-ignore
}

const SMALL_SHOPS = [
  ['GS25 역삼센터점', '편의점', 1800, 9800],
  ['CU 강남논현점', '편의점', 1500, 8700],
  ['카카오T_택시', '택시', 6800, 21400],
  ['올리브영 강남타운점', '화장품', 8900, 46000],
  ['다이소 강남역점', '생활용품', 3000, 17000],
  ['온누리약국', '약국', 4200, 18900],
  ['교보문고 강남점', '서점', 12600, 39000],
  ['쉐이크쉑 강남점', '음식점', 10900, 27800],
] as const;

function smallThings(random: Random, day: Day): Bought[] {
  if (!random.chance(0.2)) return [];
  const [shop, trade, least, most] = random.pick(SMALL_SHOPS);
  const won = random.int(least / 100, most / 100) * 100;
  return [{ day, time: `${random.int(12, 18)}:${random.int(10, 59)}`, shop, trade, won }];
}

function subscriptions(): Bought[] {
  const each = (dayOfMonth: number, time: string, shop: string, trade: string, won: number) =>
    monthly(dayOfMonth).map((day) => ({ day, time, shop, trade, won }));
  return [
    ...each(2, '06:12', '쿠팡와우멤버십', '전자상거래', 7890),
    ...each(8, '09:30', 'KT통신요금 자동납부', '통신', 55000),
    ...each(11, '03:41', '넷플릭스서비시스코리아', '디지털콘텐츠', 17000),
    ...each(21, '05:02', '구글페이먼트코리아_유튜브프리미엄', '디지털콘텐츠', 14900),
    ...each(27, '10:00', '서울도시가스', '공과금', 31200),
  ];
}

/** One ChatGPT Plus a month; in October a second bill the day after, under the seller's other name. */
function openAi(): Bought[] {
  const won = [31020, 30640, 30780, 30390, 30560, 30910, 30450];
  const plus = { shop: 'OPENAI *CHATGPT SUBSCR', trade: '해외', dollars: '22.00' };
  return [
    ...monthly(14).map((day, month) => ({ ...plus, day, time: '07:03', won: won[month] ?? 30500 })),
    { ...plus, day: '2026-10-15', time: '07:04', shop: 'CHATGPT SUBSCRIPTION S', won: 30870 },
  ];
}

function once(): Bought[] {
  const jacket = { shop: '무신사스토어', trade: '의류', won: 89000 };
  return [
    { ...jacket, day: '2026-09-07', time: '21:15' },
    { ...jacket, day: '2026-09-11', time: '10:20', won: -89000, cancelled: true },
    { day: '2026-06-20', time: '15:32', shop: '삼성스토어 강남', trade: '가전', won: 1290000, parts: 6 },
    { day: '2026-08-01', time: '12:48', shop: '한샘디자인파크 논현', trade: '가구', won: 456000, parts: 3 },
    { day: '2026-08-15', time: '09:12', shop: '코레일유통_KTX 승차권', trade: '교통', won: 59800 },
    { day: '2026-08-17', time: '17:26', shop: '코레일유통_KTX 승차권', trade: '교통', won: 59800 },
    { day: '2026-07-18', time: '19:05', shop: 'CGV 강남', trade: '영화관', won: 30000 },
    { day: '2026-10-24', time: '18:40', shop: 'CGV 강남', trade: '영화관', won: 30000 },
  ];
}

/** Everything on the card, oldest first. */
export const cardUses: readonly CardUse[] = numbered(
  [...daily(randomOf(20260501)), ...subscriptions(), ...openAi(), ...once()].sort((one, other) =>
    `${one.day} ${one.time}` < `${other.day} ${other.time}` ? -1 : 1,
  ),
);
