import type { TableProfile } from '../profile.ts';

export const WALLETS: readonly TableProfile[] = [
  {
    // egh/ledger-autosync, fixtures/paypal.csv and paypal_alternate.csv; cantino/reckon, bom_utf8_file.csv (2020s)
    id: 'paypal',
    institution: 'PayPal',
    kind: 'wallet',
    currency: null,
    headers: [
      ['Date', 'Time', 'Time Zone', 'Name', 'Type', 'Status', 'Currency', 'Gross', 'Fee', 'Net'],
      ['Date', 'Time', 'TimeZone', 'Name', 'Type', 'Status', 'Currency', 'Gross', 'Fee', 'Net'],
      ['Date', 'Time', 'Time Zone', 'Name', 'Type', 'Status', 'Amount', 'Receipt ID', 'Balance'],
    ],
    columns: {
      Net: 'other', 'Balance Impact': 'direction', 'Item Title': 'text', Subject: 'memo', Note: 'memo', 'Receipt ID': 'other',
      'Transaction ID': 'reference', 'Item ID': 'other', 'Reference Txn ID': 'other', Country: 'other', 'Counterparty Status': 'other',
    }, // prettier-ignore
    sign: 'signed',
  },
  {
    // PayPal in German: the same report with translated names (DD.MM.YYYY, decimal comma)
    id: 'paypal',
    institution: 'PayPal',
    kind: 'wallet',
    currency: 'EUR',
    headers: [['Datum', 'Uhrzeit', 'Zeitzone', 'Name', 'Typ', 'Status', 'Währung', 'Brutto']],
    columns: {
      Brutto: 'amount',
      Netto: 'other',
      Entgelt: 'other',
      Gebühr: 'other',
      Guthaben: 'balance',
      Transaktionscode: 'reference',
      Artikelbezeichnung: 'text',
      'Auswirkung auf Guthaben': 'direction',
      Betreff: 'memo',
      Hinweis: 'memo',
    },
    order: 'dmy',
    sign: 'signed',
  },
  {
    // PayPal in further languages of the site: the same report, days and decimals as the country writes them
    id: 'paypal',
    institution: 'PayPal',
    kind: 'wallet',
    currency: null,
    headers: [
      ['Date', 'Heure', 'Fuseau horaire', 'Description', 'Devise', 'Brut', 'Frais', 'Net'],
      ['Date', 'Heure', 'Fuseau horaire', 'Nom', 'Type', 'État', 'Devise', 'Avant commission'],
      ['Fecha', 'Hora', 'Zona horaria', 'Nombre', 'Tipo', 'Estado', 'Divisa', 'Bruto'],
      ['Data', 'Orario', 'Fuso orario', 'Nome', 'Tipo', 'Stato', 'Valuta', 'Lordo'],
      ['Datum', 'Tijd', 'Tijdzone', 'Naam', 'Type', 'Status', 'Valuta', 'Bruto'],
      ['Data', 'Hora', 'Fuso horário', 'Nome', 'Tipo', 'Status', 'Moeda', 'Bruto'],
      ['Data', 'Godzina', 'Strefa czasowa', 'Nazwa', 'Typ', 'Status', 'Waluta', 'Brutto'],
      ['날짜', '시간', '시간대', '이름', '유형', '상태', '통화', '총액'],
      ['日付', '時間', 'タイムゾーン', '名前', 'タイプ', 'ステータス', '通貨', '合計'],
    ],
    columns: {
      'Avant commission': 'amount', Net: 'other', Neto: 'other', Netto: 'other', Líquido: 'other', 순액: 'other', 正味: 'other',
      Frais: 'other', Commission: 'other', Comisión: 'other', Tariffa: 'other', Kosten: 'other', Tarifa: 'other', Opłata: 'other',
      수수료: 'other', 手数料: 'other', 'Nom de la banque': 'other', 'Compte bancaire': 'other', 'N° de transaction': 'reference',
      'Numéro de transaction': 'reference', 'Id. de transacción': 'reference', 'Codice transazione': 'reference',
      Transactiereferentie: 'reference', 'ID da transação': 'reference', 'Numer transakcji': 'reference', '거래 ID': 'reference',
      取引ID: 'reference',
    }, // prettier-ignore
    sign: 'signed',
  },
  {
    // PayPay, "取引履歴" (Japan): each side in its own column, `-` for nothing, 取引先 is whom it was paid to
    id: 'paypay',
    institution: 'PayPay',
    kind: 'wallet',
    currency: 'JPY',
    headers: [['取引日', '出金金額（円）', '入金金額（円）', '取引内容', '取引先', '取引方法']],
    columns: { 通貨: 'originalCurrency', 海外出金金額: 'original', 取引内容: 'type', 取引先: 'payee' },
    order: 'ymd',
  },
  {
    // Stripe, balance report ("Itemized balance change"): a seller's account, so that a charge is money in
    id: 'stripe-balance',
    institution: 'Stripe',
    kind: 'wallet',
    currency: null,
    headers: [
      ['balance_transaction_id', 'created_utc', 'available_on_utc', 'currency', 'gross', 'fee', 'net'],
    ],
    columns: { net: 'other', reporting_category: 'type' },
    order: 'ymd',
    sign: 'signed',
  },
  {
    // egh/ledger-autosync, examples/plugins/wise.py
    id: 'wise',
    institution: 'Wise',
    kind: 'wallet',
    currency: null,
    headers: [['TransferWise ID', 'Date', 'Amount', 'Currency', 'Description', 'Running Balance']],
    columns: {
      Note: 'memo', 'Payment Reference': 'memo', 'Payer Name': 'memo', 'Payee Name': 'memo', 'Payee Account Number': 'other',
      Merchant: 'payee', 'Exchange To': 'other', 'Exchange From': 'other', 'Exchange To Amount': 'other', 'Card Last Four Digits': 'other',
      'Date Time': 'other', 'Transaction Details Type': 'type',
    }, // prettier-ignore
    order: 'dmy',
    sign: 'signed',
  },
  {
    // bank2ynab.conf "Wise"; headers as in the list of layouts. Fees come on top of the source amount.
    id: 'wise-history',
    institution: 'Wise',
    kind: 'wallet',
    currency: null,
    headers: [
      [
        'ID',
        'Status',
        'Direction',
        'Created on',
        'Finished on',
        'Source amount (after fees)',
        'Source currency',
        'Target name',
      ],
    ],
    columns: {
      'Created on': 'day', 'Finished on': 'booked', 'Source amount (after fees)': 'amount', 'Source currency': 'currency',
      'Target amount (after fees)': 'original', 'Target currency': 'originalCurrency', 'Target name': 'payee', 'Source name': 'other',
      Reference: 'text', Note: 'memo', Category: 'type', 'Source fee amount': 'other', 'Target fee amount': 'other', 'Created by': 'other',
    }, // prettier-ignore
    order: 'ymd',
  },
  {
    // mlaitinen/ofxstatement-revolut, tests/samples/2021-october.csv. The balance runs by the completed date, which
    // is therefore the day; the start tells the time of the purchase where it was on that day.
    id: 'revolut',
    institution: 'Revolut',
    kind: 'wallet',
    currency: null,
    headers: [
      [
        'Type',
        'Product',
        'Started Date',
        'Completed Date',
        'Description',
        'Amount',
        'Fee',
        'Currency',
        'State',
        'Balance',
      ],
      ['Type', 'Started Date', 'Completed Date', 'Description', 'Amount', 'Currency', 'State'],
    ],
    columns: { 'Completed Date': 'booked', 'Started Date': 'value', Product: 'other' },
    order: 'ymd',
    sign: 'signed',
  },
  {
    // The same export of Revolut in other languages of the app; states are translated, too
    id: 'revolut',
    institution: 'Revolut',
    kind: 'wallet',
    currency: null,
    headers: [
      ['Art', 'Produkt', 'Datum des Beginns', 'Datum des Abschlusses', 'Beschreibung', 'Betrag', 'Währung'],
      ['Type', 'Produit', 'Date de début', 'Date de fin', 'Description', 'Montant', 'Devise'],
      ['Tipo', 'Producto', 'Fecha de inicio', 'Fecha de finalización', 'Descripción', 'Importe', 'Divisa'],
      ['Tipo', 'Prodotto', 'Data di inizio', 'Data di completamento', 'Descrizione', 'Importo', 'Valuta'],
      ['Tipo', 'Produto', 'Data de início', 'Data de conclusão', 'Descrição', 'Montante', 'Moeda'],
      ['Rodzaj', 'Produkt', 'Data rozpoczęcia', 'Data zrealizowania', 'Opis', 'Kwota', 'Waluta'],
    ],
    columns: {
      'Datum des Beginns': 'value', 'Datum des Abschlusses': 'booked', 'Date de début': 'value', 'Date de fin': 'booked',
      'Fecha de inicio': 'value', 'Fecha de finalización': 'booked', 'Data di inizio': 'value', 'Data di completamento': 'booked',
      'Data de início': 'value', 'Data de conclusão': 'booked', 'Data rozpoczęcia': 'value', 'Data zrealizowania': 'booked',
      Gebühr: 'fee', Frais: 'fee', Comisión: 'fee', Costo: 'fee', Comissão: 'fee', Opłata: 'fee',
      Produkt: 'other', Produit: 'other', Producto: 'other', Prodotto: 'other', Produto: 'other',
      État: 'status', Stato: 'status', Estado: 'status', Status: 'status', State: 'status', 'Stan': 'status', Saldo: 'balance',
    }, // prettier-ignore
    order: 'ymd',
    sign: 'signed',
  },
  {
    // Curve's own export: what the card behind it was charged, positive, and what the shop asked
    id: 'curve',
    institution: 'Curve',
    kind: 'card',
    currency: null,
    headers: [
      ['Date', 'Merchant', 'Txn Amount (Funding Card)', 'Txn Currency (Funding Card)', 'Txn Amount (Foreign Spend)', 'Txn Currency (Foreign Spend)'],
    ], // prettier-ignore
    columns: { 'Card Last 4 Digits': 'account', 'Card Name': 'other' },
    sign: 'inverted',
  },
  {
    // lolobored/bank-statements, RevolutCSVConversionServiceImplTest.java; the currency stands in the names
    id: 'revolut-old',
    institution: 'Revolut',
    kind: 'wallet',
    currency: null,
    headers: [
      ['Completed Date', 'Description', 'Category', 'Balance', 'Exchange In', 'Exchange Out'],
      ['Date', 'Reference', 'Exchange Out', 'Exchange In', 'Balance', 'Category'],
      ['Completed Date', 'Reference', 'Exchange Out', 'Exchange In', 'Category'],
    ],
    columns: { Reference: 'text', 'Exchange Out': 'other', 'Exchange In': 'other', 'Completed Date': 'day' },
    order: 'dmy',
  },
];
