import type { TableProfile } from '../profile.ts';

export const WORLD: readonly TableProfile[] = [
  {
    // 楽天カード: the months due stand inside names (`9月支払金額`); foreign details have a row of their own
    id: 'rakuten-card',
    institution: '楽天カード',
    kind: 'card',
    currency: 'JPY',
    headers: [['利用日', '利用店名・商品名', '利用者', '支払方法', '利用金額']],
    order: 'ymd',
    sign: 'text',
  },
  {
    // firefly-iii/import-configurations ca/rbc/default.json (n/j/Y)
    id: 'rbc',
    institution: 'RBC',
    kind: 'bank',
    currency: null,
    headers: [
      [
        'Account Type',
        'Account Number',
        'Transaction Date',
        'Cheque Number',
        'Description 1',
        'Description 2',
      ],
    ],
    order: 'mdy',
    sign: 'signed',
  },
  {
    // deb-sig/double-entry-generator, example/bmo/credit/example-bmo-records.csv
    id: 'bmo-card',
    institution: 'BMO',
    kind: 'card',
    currency: 'CAD',
    headers: [['Item #', 'Card #', 'Transaction Date', 'Posting Date', 'Transaction Amount', 'Description']],
    columns: { 'Item #': 'other' },
    order: 'ymd',
    sign: 'inverted',
  },
  {
    // bank2ynab/bank2ynab, test/test-data/TransactionHistory_20180418043121.csv: the merchant is on a second row
    id: 'ocbc',
    institution: 'OCBC',
    kind: 'bank',
    currency: 'SGD',
    headers: [['Transaction date', 'Value date', 'Description', 'Withdrawals (SGD)', 'Deposits (SGD)']],
    order: 'dmy',
  },
  {
    // lolobored/bank-statements, WestpacCSVConversionServiceImplTest.java
    id: 'westpac',
    institution: 'Westpac',
    kind: 'bank',
    currency: 'AUD',
    headers: [['Bank Account', 'Date', 'Narrative', 'Debit Amount', 'Credit Amount']],
    columns: { 'Bank Account': 'account' },
    order: 'dmy',
  },
  {
    // Up, "Export CSV": a purchase that is held has no settled date yet
    id: 'up',
    institution: 'Up',
    kind: 'bank',
    currency: 'AUD',
    headers: [
      [
        'Time',
        'BSB / Account Number',
        'Transaction Type',
        'Payee',
        'Description',
        'Round Up (AUD)',
        'Total (AUD)',
        'Settled Date',
      ],
    ],
    columns: { Time: 'day', 'Settled Date': 'booked', 'BSB / Account Number': 'other' },
    order: 'ymd',
    unbookedIsPending: true,
  },
  {
    // Mitsubishi UFJ Direct, "入出金明細": the verb in the name says the side
    id: 'mufg',
    institution: '三菱UFJ銀行',
    kind: 'bank',
    currency: 'JPY',
    headers: [['日付', '摘要', '摘要内容', '支払い金額', '預かり金額', '差引残高']],
    columns: {
      支払い金額: 'out',
      預かり金額: 'in',
      摘要: 'type',
      摘要内容: 'text',
      入払区分: 'other',
      未資金化区分: 'other',
    },
    order: 'ymd',
  },
];
