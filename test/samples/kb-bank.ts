import { type Day, monthOf } from '../../shared/day.ts';
import { dotted, grouped, row } from '../households/write/statement-file.ts';
import { FIRST_DAY, LAST_DAY, monthBefore, monthly } from './calendar.ts';
import { cardUses } from './card-uses.ts';

interface Movement {
  readonly day: Day;
  readonly time: string;
  /** The bank's word for the way the money went. */
  readonly way: string;
  readonly other: string;
  readonly won: number;
}

const movements: readonly Movement[] = [
  ...monthly(25).map((day) => ({
    day,
    time: '09:00:12',
    way: '급여',
    other: '㈜하늘디자인',
    won: 3_850_000,
  })),
  ...monthly(5).map((day) => ({
    day,
    time: '10:02:40',
    way: '자동이체',
    other: '월세 김정호',
    won: -1_150_000,
  })),
  ...monthly(10).map((day) => ({ day, time: '08:30:00', way: '자동이체', other: '청약저축', won: -100_000 })),
  ...monthly(26).map((day) => ({
    day,
    time: '09:10:00',
    way: '자동이체',
    other: '한강아파트관리비',
    won: -184_300,
  })),
  ...monthly(3).map((day) => ({ day, time: '20:15:31', way: '전자금융', other: '어머니', won: -200_000 })),
  ...monthly(14).map(cardBill),
  ...monthly(16).map((day) => ({
    day,
    time: '12:24:09',
    way: '체크카드',
    other: '김밥천국 역삼점',
    won: -8_500,
  })),
  ...monthly(23).map((day) => ({
    day,
    time: '13:02:55',
    way: '체크카드',
    other: '메가엠지씨커피 역삼',
    won: -3_300,
  })),
  { day: '2026-06-06', time: '18:31:20', way: '전자금융', other: '박지민', won: -45_000 },
  { day: '2026-06-07', time: '09:12:47', way: '전자금융', other: '박지민', won: 15_000 },
  { day: '2026-07-11', time: '14:20:03', way: '현금인출', other: 'CD출금 역삼동', won: -50_000 },
  { day: '2026-08-29', time: '11:45:18', way: '체크카드', other: '서울대공원', won: -10_000 },
  { day: '2026-08-29', time: '11:45:49', way: '체크카드', other: '서울대공원 주차장', won: -6_000 },
  { day: '2026-09-24', time: '16:08:27', way: '전자금융', other: '이수진 축의금', won: -100_000 },
  { day: '2026-10-18', time: '15:37:02', way: '현금인출', other: 'CD출금 역삼동', won: -50_000 },
];

/** What was spent on the card in the month before. */
function cardBill(day: Day): Movement {
  const month = monthBefore(day);
  const spent = cardUses.filter((use) => monthOf(use.day) === month).reduce((sum, use) => sum + use.won, 0);
  // The bill of May covers a month that the sample does not show.
  return {
    day,
    time: '18:00:00',
    way: '카드대금',
    other: '신한카드',
    won: -(spent === 0 ? 1_284_600 : spent),
  };
}

/** The account's movements as the bank's site gives them: newest first, sums at the end. */
export function kbBankList(): string {
  const newestFirst = [...movements].sort((one, other) =>
    `${one.day} ${one.time}` < `${other.day} ${other.time}` ? 1 : -1,
  );
  const sum = (sign: 1 | -1) =>
    movements.reduce((total, { won }) => (Math.sign(won) === sign ? total + Math.abs(won) : total), 0);
  return [
    '거래내역 조회',
    '계좌번호,123456-**-***789',
    `조회기간,${dotted(FIRST_DAY)} ~ ${dotted(LAST_DAY)}`,
    '예금주,홍*동',
    '거래일시,적요,보낸분/받는분,송금메모,출금액,입금액,거래점,구분',
    ...newestFirst.map(({ day, time, way, other, won }) =>
      row([
        `${dotted(day)} ${time}`,
        way,
        other,
        '',
        won < 0 ? grouped(-won) : '0',
        won < 0 ? '0' : grouped(won),
        '온라인',
        '',
      ]),
    ),
    row(['', '', '', '합계', grouped(sum(-1)), grouped(sum(1)), '', '']),
    '',
  ].join('\r\n');
}
