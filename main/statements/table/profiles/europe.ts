import type { TableProfile } from '../profile.ts';

export const EUROPE: readonly TableProfile[] = [
  {
    // ING Bank Śląski, "Lista transakcji": what is blocked has no day of booking, and its sum in a column of its own
    id: 'ing-pl',
    institution: 'ING Bank Śląski',
    kind: 'bank',
    currency: null,
    headers: [
      [
        'Data transakcji',
        'Dane kontrahenta',
        'Nr transakcji',
        'Kwota transakcji (waluta rachunku)',
        'Kwota blokady/zwolnienie blokady',
        'Saldo po transakcji',
      ],
    ],
    columns: { 'Data księgowania': 'booked', 'Nazwa banku': 'other' },
    unbookedIsPending: true,
  },
  {
    // gyp/ofxstatement-otp, layout of June 2026: a pending row (FÜGGŐ TÉTEL) has no day of booking
    id: 'otp',
    institution: 'OTP Bank',
    kind: 'bank',
    currency: 'HUF',
    order: 'ymd',
    headers: [
      [
        'Számlaszám',
        'Ellenoldali számlaszám',
        'Ellenoldali név',
        'Forgalom típusa',
        'Közlemény',
        'Tranzakció időpontja',
        'Könyvelés dátuma',
        'Összeg',
        'Devizanem',
      ],
    ],
    unbookedIsPending: true,
  },
  {
    // simonmichael/hledger, examples/csv/banking/monzo.csv.rules
    id: 'monzo',
    institution: 'Monzo',
    kind: 'bank',
    currency: 'GBP',
    headers: [
      [
        'Transaction ID',
        'Date',
        'Time',
        'Type',
        'Name',
        'Category',
        'Amount',
        'Currency',
        'Local amount',
        'Local currency',
      ],
    ],
    columns: {
      'Notes and #tags': 'memo',
      Address: 'other',
      'Balance currency': 'other',
      'Money Out': 'other',
      'Money In': 'other',
    },
    order: 'dmy',
    sign: 'signed',
  },
  {
    // bank2ynab/bank2ynab, test/test-data/MonzoDataExport_February2018_2018-02-26_174335.csv
    id: 'monzo-2018',
    institution: 'Monzo',
    kind: 'bank',
    currency: 'GBP',
    headers: [
      [
        'id',
        'created',
        'amount',
        'currency',
        'local_amount',
        'local_currency',
        'category',
        'emoji',
        'description',
      ],
    ],
    columns: { address: 'other', notes: 'memo' },
    order: 'ymd',
    sign: 'signed',
  },
  {
    // bank2ynab/bank2ynab, test/test-data/20171001-20171106.csv and its English form (bank2ynab.conf "IE N26")
    id: 'n26-old',
    institution: 'N26',
    kind: 'bank',
    currency: 'EUR',
    headers: [
      ['Datum', 'Empfänger', 'Kontonummer', 'Transaktionstyp', 'Verwendungszweck', 'Betrag (EUR)'],
      ['Date', 'Payee', 'Account number', 'Transaction type', 'Payment reference', 'Amount (EUR)'],
    ],
    columns: { Kontonummer: 'other', 'Account number': 'other' },
    order: 'ymd',
    sign: 'signed',
  },
  {
    // reubano/csv2ofx, data/test/n26-fr.csv
    id: 'n26',
    institution: 'N26',
    kind: 'bank',
    currency: 'EUR',
    headers: [
      [
        'Booking Date',
        'Value Date',
        'Partner Name',
        'Partner Iban',
        'Type',
        'Payment Reference',
        'Account Name',
        'Amount (EUR)',
      ],
    ],
    columns: { 'Partner Iban': 'other', 'Account Name': 'account' },
    order: 'ymd',
    sign: 'signed',
  },
  {
    // otherworld-dev/Budget, ParserFactoryTest.php; firefly-iii de/dkb/csv-giro.json. The IBAN is the other side's.
    id: 'dkb',
    institution: 'DKB',
    kind: 'bank',
    currency: 'EUR',
    headers: [
      [
        'Buchungsdatum',
        'Wertstellung',
        'Status',
        'Zahlungspflichtige*r',
        'Zahlungsempfänger*in',
        'Verwendungszweck',
        'Umsatztyp',
      ],
    ],
    columns: {
      IBAN: 'otherAccount',
      'Zahlungspflichtige*r': 'memo',
      Mandatsreferenz: 'other',
      Kundenreferenz: 'other',
    },
    order: 'dmy',
    sign: 'signed',
  },
  {
    // firefly-iii de/dkb/csv-giro-legacy.json; bank2ynab.conf "DE Deutsche Kreditbank checking"
    id: 'dkb-old',
    institution: 'DKB',
    kind: 'bank',
    currency: 'EUR',
    headers: [
      [
        'Buchungstag',
        'Wertstellung',
        'Buchungstext',
        'Auftraggeber / Begünstigter',
        'Verwendungszweck',
        'Kontonummer',
        'BLZ',
        'Betrag (EUR)',
      ],
    ],
    columns: { Kontonummer: 'otherAccount', Kundenreferenz: 'other' },
    order: 'dmy',
    sign: 'signed',
  },
  {
    // The DKB Visa card: old export (firefly-iii de/dkb/csv-credit-legacy.json) and the one since 2023
    id: 'dkb-card',
    institution: 'DKB Visa',
    kind: 'card',
    currency: 'EUR',
    headers: [
      [
        'Umsatz abgerechnet und nicht im Saldo enthalten',
        'Wertstellung',
        'Belegdatum',
        'Beschreibung',
        'Betrag (EUR)',
      ],
      ['Belegdatum', 'Wertstellung', 'Status', 'Beschreibung', 'Umsatztyp', 'Betrag (€)'],
    ],
    columns: {
      Belegdatum: 'day',
      Wertstellung: 'value',
      Fremdwährungsbetrag: 'original',
      'Ursprünglicher Betrag': 'original',
    },
    order: 'dmy',
    sign: 'signed',
  },
  {
    // bank2ynab.conf "DE ING-DiBa"; firefly-iii de/ing/csv-giro.json
    id: 'ing-de',
    institution: 'ING',
    kind: 'bank',
    currency: 'EUR',
    headers: [
      [
        'Buchung',
        'Valuta',
        'Auftraggeber/Empfänger',
        'Buchungstext',
        'Verwendungszweck',
        'Betrag',
        'Währung',
      ],
    ],
    columns: { Buchung: 'day', Valuta: 'value', Wertstellungsdatum: 'value' },
    order: 'dmy',
    sign: 'signed',
  },
  {
    id: 'ing-de',
    institution: 'ING',
    kind: 'bank',
    currency: 'EUR',
    headers: [
      [
        'Buchung',
        'Wertstellungsdatum',
        'Auftraggeber/Empfänger',
        'Buchungstext',
        'Verwendungszweck',
        'Betrag',
      ],
    ],
    columns: { Buchung: 'day', Wertstellungsdatum: 'value' },
    order: 'dmy',
    sign: 'signed',
  },
  {
    // gpaulissen/ofxstatement-dutch, tests/samples/ing_ok.csv; English form of the same export
    id: 'ing-nl',
    institution: 'ING',
    kind: 'bank',
    currency: 'EUR',
    headers: [
      ['Datum', 'Naam / Omschrijving', 'Rekening', 'Tegenrekening', 'Code', 'Af Bij', 'Bedrag (EUR)'],
      ['Date', 'Name / Description', 'Account', 'Counterparty', 'Code', 'Debit/credit', 'Amount (EUR)'],
    ],
    columns: {
      Code: 'other',
      MutatieSoort: 'type',
      Counterparty: 'other',
      'Name / Description': 'payee',
      Notifications: 'text',
      Tag: 'other',
    },
    order: 'ymd',
  },
  {
    // fjacquet/camt-csv, internal/visecaparser/testdata/viseca.csv
    id: 'viseca',
    institution: 'Viseca',
    kind: 'card',
    currency: 'CHF',
    headers: [
      [
        'TransactionId',
        'CardId',
        'Date',
        'ValutaDate',
        'Amount',
        'Currency',
        'OriginalAmount',
        'OriginalCurrency',
        'MerchantName',
      ],
    ],
    order: 'ymd',
    sign: 'inverted',
    // All amounts have a third decimal, which is a zero.
    mark: '.',
  },
  {
    // The same file in two generations; windows-1252. firefly-iii de/sparkasse/…/csv-camt.json; bank2ynab 20180226-1000594757-umsatz.CSV
    id: 'sparkasse',
    institution: 'Sparkasse',
    kind: 'bank',
    currency: 'EUR',
    headers: [
      [
        'Auftragskonto',
        'Buchungstag',
        'Valutadatum',
        'Buchungstext',
        'Verwendungszweck',
        'Betrag',
        'Waehrung',
        'Info',
      ],
    ],
    columns: { Buchungstext: 'type', 'Kontonummer/IBAN': 'otherAccount', Kontonummer: 'otherAccount' },
    order: 'dmy',
    sign: 'signed',
  },
  {
    // bank2ynab/bank2ynab, test/test-data/umsatz-1234________1234-20180227.CSV
    id: 'sparkasse-card',
    institution: 'Sparkasse Kreditkarte',
    kind: 'card',
    currency: 'EUR',
    headers: [
      [
        'Umsatz getätigt von',
        'Belegdatum',
        'Buchungsdatum',
        'Originalbetrag',
        'Buchungsbetrag',
        'Transaktionsbeschreibung',
      ],
    ],
    columns: { Buchungsreferenz: 'other' },
    order: 'dmy',
    sign: 'signed',
  },
  {
    // Yuh (Switzerland): each side with a currency of its own
    id: 'yuh',
    institution: 'Yuh',
    kind: 'bank',
    currency: null,
    headers: [
      ['DATE', 'ACTIVITY TYPE', 'ACTIVITY NAME', 'DEBIT', 'DEBIT CURRENCY', 'CREDIT', 'CREDIT CURRENCY'],
    ],
    columns: {
      'ACTIVITY TYPE': 'type', 'ACTIVITY NAME': 'text', RECIPIENT: 'memo', SENDER: 'memo', 'CARD NUMBER': 'other',
      LOCALITY: 'other', 'FEES/COMMISSION': 'other', 'BUY/SELL': 'other', QUANTITY: 'other', ASSET: 'other', 'PRICE PER UNIT': 'other',
    }, // prettier-ignore
    order: 'dmy',
  },
];
