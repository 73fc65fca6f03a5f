import type { TableProfile } from '../profile.ts';

const BANK = { kind: 'bank', currency: 'KRW', order: 'ymd' } as const;

/*
 * Headers from jittaejap/sottaejap-server (TransactionFileParserTest.java), minseochh02/egdesk-scratch
 * (docs/bank-excel-mapping.md) and jhpark0912/account-book (transactions.py).
 */
export const KOREAN_BANKS: readonly TableProfile[] = [
  {
    // 적요 is the channel (체크카드), the merchant stands in 보낸분/받는분
    ...BANK,
    id: 'kb-bank',
    institution: 'KB국민은행',
    headers: [
      ['거래일시', '적요', '보낸분/받는분', '송금메모', '출금액', '입금액', '거래점', '구분'],
      ['거래일시', '보낸분/받는분', '적요', '입금액(원)', '출금액(원)', '잔액(원)', '처리점'],
    ],
    columns: { 적요: 'type', 구분: 'other', '내 통장 표시': 'memo' },
  },
  {
    ...BANK,
    id: 'shinhan-bank',
    institution: '신한은행',
    headers: [
      ['거래일시', '적요', '입금액', '출금액', '잔액', '거래점명', '내용'],
      ['거래일자', '거래시간', '적요', '출금', '입금', '내용', '잔액', '거래점'],
      ['거래일자', '거래시간', '적요', '출금(원)', '입금(원)', '내용', '잔액(원)', '거래점'],
    ],
    columns: { 적요: 'type' },
  },
  {
    ...BANK,
    id: 'hana-bank',
    institution: '하나은행',
    headers: [
      ['거래일시', '적요', '의뢰인/수취인', '입금', '출금', '거래후잔액', '구분', '거래점', '거래특이사항'],
    ],
    columns: { 구분: 'type' },
  },
  {
    ...BANK,
    id: 'nh-bank',
    institution: 'NH농협은행',
    headers: [
      [
        '거래일자',
        '거래시간',
        '거래기록사항',
        '입금금액(원)',
        '출금금액(원)',
        '거래 후 잔액(원)',
        '거래점',
        '거래내용',
      ],
      ['순번', '거래일시', '출금금액', '입금금액', '거래후잔액', '거래내용', '거래기록사항'],
    ],
    columns: { 거래내용: 'type' },
  },
  {
    ...BANK,
    id: 'ibk-bank',
    institution: 'IBK기업은행',
    headers: [['거래일시', '거래내용', '입금', '출금', '거래후 잔액', '상대계좌번호', '상대은행']],
    columns: { 상대계좌예금주명: 'memo', 거래구분: 'type', 수표어음금액: 'other', CMS코드: 'other' },
  },
  {
    ...BANK,
    id: 'woori-bank',
    institution: '우리은행',
    headers: [['거래일시', '적요', '기재내용', '지급(원)', '입금(원)', '거래후 잔액(원)', '취급점']],
    columns: { 적요: 'type', '표·어음·증권금액(원)': 'other' },
  },
  {
    // 구분 says 입금 or 출금; 거래금액 has a minus for 출금
    ...BANK,
    id: 'kakaobank',
    institution: '카카오뱅크',
    headers: [['거래일시', '구분', '거래금액', '거래 후 잔액', '거래구분', '내용', '메모']],
    columns: { 구분: 'direction', 거래구분: 'type' },
  },
  {
    ...BANK,
    id: 'toss-bank',
    institution: '토스뱅크',
    headers: [['거래 일시', '적요', '거래 유형', '거래 기관', '거래 금액', '거래 후 잔액']],
    columns: { '거래 유형': 'type', 계좌번호: 'other', '거래 기관': 'other' },
  },
];
