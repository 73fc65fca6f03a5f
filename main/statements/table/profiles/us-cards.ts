import type { TableProfile } from '../profile.ts';

// Sources: the headers were read from the samples and parsers that each line names.
export const US_CARDS: readonly TableProfile[] = [
  {
    // LaunchPlatform/beanhub-extract, tests/extractors/fixtures/chase_credit_card.csv; older: bank2ynab.conf "US Chase Credit Card 2017"
    id: 'chase-card',
    institution: 'Chase card',
    kind: 'card',
    currency: 'USD',
    headers: [
      ['Transaction Date', 'Post Date', 'Description', 'Category', 'Type', 'Amount'],
      ['Type', 'Trans Date', 'Post Date', 'Description', 'Amount'],
    ],
    columns: { Memo: 'memo' },
    order: 'mdy',
    sign: 'signed',
  },
  {
    // Short exports stop after Amount, in the United States, Australia, Canada and elsewhere.
    id: 'amex-short',
    institution: 'American Express',
    kind: 'card',
    currency: 'USD',
    headers: [['Date', 'Description', 'Card Member', 'Account #', 'Amount']],
    order: 'mdy',
    isOfManyCountries: true,
    sign: 'inverted',
  },
  {
    // beancount_reds_importers/importers/amex
    id: 'amex-us',
    institution: 'American Express',
    kind: 'card',
    currency: 'USD',
    headers: [
      [
        'Date',
        'Description',
        'Amount',
        'Extended Details',
        'Appears On Your Statement As',
        'Address',
        'City/State',
        'Zip Code',
        'Country',
        'Reference',
        'Category',
      ],
      [
        'Date',
        'Description',
        'Amount',
        'Extended Details',
        'Appears On Your Statement As',
        'Address',
        'City/Town',
        'State/Province',
        'Zip Code',
        'Country',
        'Reference',
      ],
    ],
    columns: { 'Extended Details': 'extended', 'Appears On Your Statement As': 'memo', Address: 'other' },
    order: 'mdy',
    sign: 'inverted',
  },
  {
    // lolobored/bank-statements, AmexCSVConversionServiceImplTest.java
    id: 'amex-uk',
    institution: 'American Express',
    kind: 'card',
    currency: 'GBP',
    headers: [
      [
        'Date',
        'Description',
        'Amount',
        'Extended Details',
        'Appears On Your Statement As',
        'Address',
        'Town/City',
        'Postcode',
        'Country',
        'Reference',
      ],
    ],
    columns: { 'Extended Details': 'extended', 'Appears On Your Statement As': 'memo', Address: 'other' },
    order: 'dmy',
    sign: 'inverted',
  },
  {
    // reubano/csv2ofx, data/test/capitalone.csv
    id: 'capital-one-card',
    institution: 'Capital One',
    kind: 'card',
    currency: 'USD',
    headers: [['Transaction Date', 'Posted Date', 'Card No.', 'Description', 'Category', 'Debit', 'Credit']],
    order: 'mdy',
  },
  {
    // firefly-iii/import-configurations us/citi/default.json (m/d/Y); the credit column is seen with either sign
    id: 'citi-card',
    institution: 'Citi',
    kind: 'card',
    currency: 'USD',
    headers: [['Status', 'Date', 'Description', 'Debit', 'Credit']],
    order: 'mdy',
  },
  {
    // redstreet/beancount_reds_importers, importers/discover/__init__.py
    id: 'discover-card',
    institution: 'Discover',
    kind: 'card',
    currency: 'USD',
    headers: [['Trans. Date', 'Post Date', 'Description', 'Amount', 'Category']],
    order: 'mdy',
    sign: 'inverted',
  },
  {
    // LAYOUTS of the Wallet app's export; the Type column tells the sign, some exports turn it
    id: 'apple-card',
    institution: 'Apple Card',
    kind: 'card',
    currency: 'USD',
    headers: [
      ['Transaction Date', 'Clearing Date', 'Description', 'Merchant', 'Category', 'Type', 'Amount (USD)'],
      ['Transaction Date', 'Clearing Date', 'Description', 'Merchant', 'Category', 'Type', 'Amount'],
    ],
    order: 'mdy',
  },
  {
    // bank2ynab.conf "US Bank of America Credit Card"
    id: 'bank-of-america-card',
    institution: 'Bank of America card',
    kind: 'card',
    currency: 'USD',
    headers: [['Posted Date', 'Reference Number', 'Payee', 'Address', 'Amount']],
    columns: { Address: 'other' },
    order: 'mdy',
    sign: 'signed',
  },
];
