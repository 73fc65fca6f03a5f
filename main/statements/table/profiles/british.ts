import type { TableProfile } from '../profile.ts';

const BANK = { kind: 'bank', currency: 'GBP', order: 'dmy' } as const;

/** British and Irish banks: their headers are plain English, but the day stands first. */
export const BRITISH: readonly TableProfile[] = [
  {
    // reubano/csv2ofx, csv2ofx/mappings/starling.py
    ...BANK,
    id: 'starling',
    institution: 'Starling',
    headers: [['Date', 'Counter Party', 'Reference', 'Type', 'Amount (GBP)', 'Balance (GBP)']],
    columns: { Reference: 'text', Notes: 'memo' },
    sign: 'signed',
  },
  {
    // firefly-iii/import-configurations gb/barclays/default.json
    ...BANK,
    id: 'barclays',
    institution: 'Barclays',
    headers: [['Number', 'Date', 'Account', 'Amount', 'Subcategory', 'Memo']],
    columns: { Number: 'other', Memo: 'text', Subcategory: 'type' },
    sign: 'signed',
  },
  {
    // firefly-iii/import-configurations gb/lloyds/default.json and gb/halifax/default.json
    ...BANK,
    id: 'lloyds',
    institution: 'Lloyds, Halifax or Bank of Scotland',
    headers: [
      [
        'Transaction Date',
        'Transaction Type',
        'Sort Code',
        'Account Number',
        'Transaction Description',
        'Debit Amount',
        'Credit Amount',
        'Balance',
      ],
    ],
  },
  {
    // lolobored/bank-statements, MetroCSVConversionServiceImplTest.java
    ...BANK,
    id: 'metro-bank',
    institution: 'Metro Bank',
    headers: [['Date', 'Description', 'Transaction Type', 'Money In', 'Money Out', 'Balance']],
  },
  {
    // Nationwide's export since the one with account lines above
    ...BANK,
    id: 'nationwide',
    institution: 'Nationwide',
    headers: [['Date', 'Transaction type', 'Description', 'Paid out', 'Paid in', 'Balance']],
  },
  {
    // bank2ynab/bank2ynab, test/test-data/test_BOI_TransactionExport.csv
    ...BANK,
    id: 'bank-of-ireland',
    institution: 'Bank of Ireland',
    currency: 'EUR',
    headers: [['Date', 'Details', 'Debit', 'Credit', 'Balance']],
  },
];
