import { toDecimal } from '../../../shared/money.ts';
import { encodeCp949 } from '../../support/cp949.ts';
import type { LabelledCharge } from '../household.ts';
import { isDirectDebit } from '../text.ts';
import {
  dotted,
  grouped,
  isOut,
  row,
  size,
  type StatementWriter,
  turned,
  utf8WithMark,
} from './statement-file.ts';

function shinhanState(charge: LabelledCharge): string {
  if (!isOut(charge)) return '거래취소';
  return charge.pending ? '미매입' : '결제확정';
}

export const shinhanUsage: StatementWriter = {
  stem: '신한카드_이용내역',
  ending: 'csv',
  newestFirst: true,
  encode: encodeCp949,
  text({ charges, account }) {
    const total = charges.reduce((sum, { amount }) => sum - amount.minor, 0);
    return [
      '거래일,카드구분,이용카드,가맹점명,업종,승인번호,금액,매입구분,이용구분,거래통화,최초결제일자,해외이용금액,취소상태',
      ...charges.map((charge) =>
        row([
          `${dotted(charge.day)} ${(charge.time ?? '00:00').slice(0, 5)}`,
          '신용',
          `본인 ${account.lastFour}`,
          charge.description,
          '',
          charge.reference ?? '',
          String(-charge.amount.minor),
          shinhanState(charge),
          '일시불',
          charge.original?.currency ?? 'KRW',
          '',
          charge.original ? toDecimal(turned(charge.original)) : '',
          isOut(charge) ? '' : '취소',
        ]),
      ),
      `,,,총 ${charges.length}건,,,${total},,,,,,`,
      '',
    ].join('\r\n');
  },
};

const KB_MARKS: Partial<Record<LabelledCharge['kind'], string>> = {
  purchase: '체크카드',
  refund: '체크카드취소',
  income: '급여',
  transfer: '전자금융',
  payment: '카드대금',
  cash: '현금인출',
  fee: '수수료',
};

export const kbBank: StatementWriter = {
  stem: '거래내역조회',
  ending: 'csv',
  newestFirst: true,
  encode: encodeCp949,
  text({ charges, account, period }) {
    const sum = (out: boolean) =>
      charges.filter((charge) => isOut(charge) === out).reduce((total, { amount }) => total + Math.abs(amount.minor), 0);
    return [
      '거래내역 조회',
      `계좌번호,123456-04-00${account.lastFour}`,
      `조회기간,${dotted(period.from)} ~ ${dotted(period.to)}`,
      '예금주,홍길동',
      '거래일시,적요,보낸분/받는분,송금메모,출금액,입금액,거래점,구분',
      ...charges.map((charge) =>
        row([
          `${dotted(charge.day)} ${charge.time ?? '00:00:00'}`,
          charge.kind === 'purchase' && isDirectDebit(charge.pattern) ? '자동이체' : (KB_MARKS[charge.kind] ?? '체크카드'),
          charge.description,
          '',
          isOut(charge) ? grouped(-charge.amount.minor) : '0',
          isOut(charge) ? '0' : grouped(charge.amount.minor),
          '온라인',
          '',
        ]),
      ),
      row(['', '', '', '합계', grouped(sum(true)), grouped(sum(false)), '', '']),
      '',
    ].join('\r\n');
  },
}; // prettier-ignore

/** A card's monthly bill: each instalment with the day of the purchase. */
export const koreanBill: StatementWriter = {
  stem: '이용대금명세서',
  ending: 'csv',
  newestFirst: false,
  encode: utf8WithMark,
  text: ({ charges, account }) =>
    [
      '이용일,이용카드,이용가맹점,할부개월,회차,결제원금(원)',
      ...charges.map((charge) =>
        row([
          dotted(charge.day),
          `본인${account.lastFour}`,
          charge.description,
          charge.instalment ? String(charge.instalment.of) : '',
          charge.instalment ? String(charge.instalment.number) : '',
          `${isOut(charge) ? '' : '-'}${grouped(Number(size(charge)))}`,
        ]),
      ),
      '',
    ].join('\r\n'),
};

/** A card's list that says the year once, above the days. */
export const koreanShortDays: StatementWriter = {
  stem: '카드승인내역',
  ending: 'csv',
  newestFirst: true,
  encode: encodeCp949,
  text: ({ charges, account, period }) =>
    [
      `카드 승인내역 (${dotted(period.from)} ~ ${dotted(period.to)})`,
      '',
      '이용일,카드번호,가맹점명,이용금액,승인번호',
      ...charges.map((charge) =>
        row([
          charge.day.slice(5).replace('-', '/'),
          `****-****-****-${account.lastFour}`,
          charge.description,
          `${isOut(charge) ? '' : '-'}${grouped(Number(size(charge)))}`,
          charge.reference ?? '',
        ]),
      ),
      '',
    ].join('\r\n'),
};
