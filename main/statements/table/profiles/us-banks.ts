import type { TableProfile } from '../profile.ts';

export const US_BANKS: readonly TableProfile[] = [
  {
    // beancount/beangulp, examples/tests/csvbank/statement.csv
    id: 'chase-checking',
    institution: 'Chase',
    kind: 'bank',
    currency: 'USD',
    headers: [['Details', 'Posting Date', 'Description', 'Amount', 'Type', 'Balance', 'Check or Slip #']],
    columns: { Details: 'direction' },
    order: 'mdy',
    sign: 'signed',
  },
  {
    // bank2ynab.conf "US Bank of America"; a summary stands before this header
    id: 'bank-of-america',
    institution: 'Bank of America',
    kind: 'bank',
    currency: 'USD',
    headers: [['Date', 'Description', 'Amount', 'Running Bal.']],
    order: 'mdy',
    sign: 'signed',
  },
  {
    // LaunchPlatform/beanhub-extract, tests/extractors/fixtures/mercury.csv
    id: 'mercury',
    institution: 'Mercury',
    kind: 'bank',
    currency: 'USD',
    headers: [['Date (UTC)', 'Description', 'Amount', 'Status', 'Source Account', 'Bank Description']],
    columns: { 'Last Four Digits': 'other', Timestamp: 'other', Note: 'memo', Reference: 'memo' },
    order: 'mdy',
    sign: 'signed',
  },
  {
    // LaunchPlatform/beanhub-extract, tests/extractors/fixtures/csv.csv: amounts have the sign of the account
    id: 'beanhub',
    institution: 'BeanHub',
    kind: null,
    currency: null,
    headers: [['transaction_id', 'date', 'post_date', 'desc', 'bank_desc', 'amount', 'currency', 'pending']],
    columns: { type: 'type', timestamp: 'other', source_account: 'account' },
    order: 'ymd',
    sign: 'signed',
  },
  {
    // LaunchPlatform/beanhub-extract, tests/extractors/fixtures/plaid.csv: spending is positive
    id: 'plaid',
    institution: 'Plaid',
    kind: null,
    currency: null,
    headers: [['date', 'name', 'amount', 'pending', 'account_id', 'transaction_id', 'authorized_date']],
    columns: {
      account_id: 'account',
      datetime: 'other',
      authorized_date: 'other',
      account_owner: 'other',
      iso_currency_code: 'currency',
      merchant_name: 'memo',
    },
    order: 'ymd',
    sign: 'inverted',
  },
  {
    // egh/ledger-autosync, fixtures/venmo.csv
    id: 'venmo',
    institution: 'Venmo',
    kind: 'wallet',
    currency: 'USD',
    headers: [['ID', 'Datetime', 'Type', 'Status', 'Note', 'From', 'To', 'Amount (total)']],
    columns: {
      Note: 'text',
      From: 'other',
      To: 'payee',
      'Beginning Balance': 'other',
      'Ending Balance': 'other',
      Disclaimer: 'other',
    },
    order: 'mdy',
    sign: 'signed',
  },
  {
    // Budget apps that list what was spent without a minus and what came in with one
    id: 'rocket-money',
    institution: 'Rocket Money',
    kind: null,
    currency: 'USD',
    headers: [
      [
        'Date',
        'Original Date',
        'Account Type',
        'Account Name',
        'Account Number',
        'Institution Name',
        'Name',
        'Amount',
      ],
    ],
    columns: {
      'Account Name': 'account',
      'Account Number': 'other',
      'Institution Name': 'other',
      'Custom Name': 'other',
    },
    order: 'ymd',
    sign: 'inverted',
  },
  {
    id: 'copilot',
    institution: 'Copilot Money',
    kind: null,
    currency: 'USD',
    headers: [
      ['date', 'name', 'amount', 'status', 'category', 'parent category', 'excluded', 'type', 'account'],
    ],
    columns: { 'account mask': 'other', note: 'memo', recurring: 'other', tags: 'other' },
    order: 'ymd',
    sign: 'inverted',
  },
  {
    // Fidelity, cash management and brokerage: what happened stands in `Action`, "No Description" beside it
    id: 'fidelity',
    institution: 'Fidelity',
    kind: 'bank',
    currency: 'USD',
    headers: [['Run Date', 'Action', 'Symbol', 'Description', 'Type', 'Quantity', 'Amount']],
    columns: { Action: 'text', Type: 'other', Symbol: 'other', 'Settlement Date': 'booked' },
    order: 'mdy',
    sign: 'signed',
  },
];
