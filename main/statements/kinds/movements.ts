import { alone, phrases } from './phrases.ts';

/* Money that goes between people, own accounts and a card and its bank: nothing was bought. */

const ISSUERS =
  'chase|amex|american express|citi(?:bank)?|discover|capital one|barclaycard(?: us)?|bank of america|bk of amer(?:ica)?|' +
  'wells fargo|synchrony(?: bank)?|usaa|us bank|u\\.s\\. bank|td bank|comenity|applecard|apple card|credit one bank|' +
  'cardmember serv(?:ices?)?|hsbc|mbna|navy federal|pnc|fifth third';
const PAID =
  'e-?payment|epay|e-?pmt|payment|paymt|pymt|pmt|autopay|auto ?pay|bill ?pay(?:ment)?|crcardpmt|ccpymt|ach pmt';

/** On a bank account, out: the bill of a card. The purchases themselves stand on the card's own statement. */
export const CARD_BILL_PAID = phrases(
  [
    `(?:${ISSUERS}) (?:(?:visa|mastercard|credit|crd|card|cc|online|mobile|web|ach|auto|retry|e-?pay|gsbank|crcard|des:|type:) ?)*(?:${PAID})`,
    `(?:credit|cr) ?(?:card|crd) (?:online |auto(?:matic)? |bill )?(?:${PAID}|bill)`,
    `card (?:autopay|bill payment|epay)`,
    'crcardpmt',
    'gsbank payment',
    'ae epay',
    'payment to [a-z .]*card',
    'payment to (?:amex|american express|barclaycard|discover|mbna)',
    'amz storecrd pmt',
    // German
    'kreditkarten-?abrechnung',
    'abrechnung (?:ihrer )?(?:kreditkarte|visa|mastercard)',
    '(?:visa|mastercard|amex|american express)[- ]abrechnung',
    'ausgleich (?:der )?(?:kreditkarte|visa|mastercard)',
    'kreditkarten?(?:ausgleich|zahlung|rechnung)',
    // Dutch
    'int(?:ernational)? card services',
    'ics (?:visa|mastercard|creditcard|afrekening)',
    'afrekening (?:visa|mastercard|creditcard)',
    '(?:creditcard incasso|incasso creditcard)',
    // French, Spanish, Portuguese, Italian
    'debit (?:differe|mensuel)(?: carte)?',
    'releve (?:de )?carte',
    'depenses carte',
    '(?:liquidacion|recibo|cargo|pago) (?:de )?(?:su )?tarjetas?(?: de)? credito',
    'liquidacion (?:de )?(?:su )?tarjetas?',
    '(?:pagamento|pagto|pgto|pag) (?:de |da )?fat(?:ura)?(?: (?:de )?cartao)?',
    'pagamento (?:de )?cartao(?: de)? credito',
    'addebito (?:saldo )?carta di credito',
    // Polish, Czech
    'splata (?:karty|zadluzenia)[a-z ]*',
    'splatka kreditni karty',
  ],
  [
    // British and German banks print the card company alone
    '^(?:prlv (?:sepa )?)?(?:american express|amex|barclaycard|mbna|advanzia bank)(?! (?:travel|reisen|voyages))(?![a-z])',
    '카드 ?결제 ?대금|카드 ?이용 ?대금|카드 ?대금|신용카드대금|카드 ?선결제',
    `^(?:결제대금|이용대금|(?:신한|국민|kb국민|kb|삼성|현대|롯데|하나|우리|비씨|bc|nh|농협|씨티|ibk)카드(?:\\(주\\)|㈜|출금|결제)?)$`,
    '信用卡(?:自动)?还款|还信用卡|カード引落|カード振替',
  ],
);

/** On a card, in: its own bill being paid. Merchants are called Google Payment and Thank You Cards. */
export const CARD_BILL_RECEIVED = phrases(
  [
    '(?:online|mobile|mobil|web|internet|electronic|automatic|auto|branch|phone|telephone|atm|ach|bank|bill|card|direct ?debit|bpay|interac|direct|thank you) ?-?(?:payment|paymt|pymt|pmt)',
    '(?:payment|paymt|pymt|pmt)[ ,.-]*(?:received|recvd|rec.d|thank)',
    'thank you for (?:your )?payment',
    'auto ?pay (?:payment|pymt|pmt)',
    'directpay',
    'direct debit',
    'payment/credit',
    // German
    '(?:ihre )?zahlung (?:erhalten|eingegangen|dankend|- lastschrift|ue?berweisung)',
    'zahlungseingang',
    '[a-z]*lastschrift(?:einzug)?',
    '[a-z-]*ue?berweisung',
    'kreditkarten-?abrechnung',
    'abrechnung',
    'ausgleich',
    'einzahlung',
    'einzug',
    // Dutch
    '(?:ideal )?betaling(?:,)? (?:ontvangen|dank u)',
    'uw betaling',
    'your payment',
    'geincasseerd[a-z ]*',
    'incasso',
    'afbetaling',
    // French, Spanish, Portuguese, Italian
    'paiement (?:recu|enregistre)',
    'prelevement',
    'prlv',
    'reglement',
    'pagos? (?:recibido|recibidos|de tarjeta|tarjeta)',
    '(?:gracias por su|su) pago',
    '(?:pagamento|pagto|pgto) (?:recebido|de fatura|fatura|efetuado|ricevuto)',
    'addebito diretto',
    // Nordic, Polish, Hungarian
    'in(?:d|n)?betaling[a-z]*',
    'splata',
    'befizetes',
  ],
  [
    '^(?:payment|paymt|pymt|pmt)(?![a-z])(?! (?:process|solution|sense|system|ltd|inc|llc))',
    '^(?:paiement|pago|zahlung|betaling|pagamento)(?:$| -|,)',
    '^thank you$',
    '^auto ?pay(?![a-z])',
    '결제 ?대금|이용 ?대금|카드 ?대금|대금 ?결제|선결제|즉시결제|자동납부|자동이체|가상계좌|송금납부',
    alone('납부|입금|결제'),
    '还款|還款|入金|お支払|口座振替',
  ],
);

/** Where it is not known that the account is a card: words that nothing but a card's statement has. */
export const CERTAINLY_RECEIVED = phrases(
  [
    '(?:payment|pymt|pmt)[ ,.-]*(?:received|thank)',
    '(?:automatic|online|mobile|internet|electronic|autopay) payment[ ,-]*thank',
    'autopay',
    'zahlung erhalten',
    'abrechnung kreditkarte',
    'kreditkarten-?abrechnung',
    'paiement recu merci',
    'pagamento de fatura',
  ],
  ['还款|카드 ?대금|결제 ?대금'],
);

const CHANNELS =
  'online|internet|mobile|bank|wire|account|acct|a/c|funds?|internal|external|ach|savings|automatic|auto|recurring|' +
  'standing|faster|instant|inst|sepa|telephone|phone|book|credit|debit|inter-?account|e-?|interac e-?|own|zelle|money|' +
  'scheduled|paypal|venmo|revolut|wise|paynow|fast|giro|standard|real ?time|rtp|brokerage|checking|balance';

export const TRANSFER_TEXT = phrases(
  [
    `(?:${CHANNELS}) ?(?:banking )?(?:transfers?|xfer|trf|tfr)`,
    '(?<!airport |hotel |taxi |shuttle |private )transfers? [a-z]?\\d+',
    'transfers? (?:to|from|in|out|debit|credit|between|ref)',
    'xfer',
    'zelle',
    'wire (?:out|in|type|payment|trf|ref|from|to)',
    'venmo',
    'cash app',
    'apple cash (?:sent|transfer|balance)',
    'standing order',
    'tikkie',
    'top[- ]?up (?:by|from|of)',
    'add(?:ed)? (?:funds|money)(?: from)?',
    'bank deposit to',
    'general (?:withdrawal|card deposit)',
    '(?:to|from) savings',
    '[a-z-]*ue?berweisung(?:en)?',
    'umbuchung',
    'dauerauftrag',
    'eigenue?bertrag',
    'virements?',
    'transferencia',
    'traspaso',
    'bizum',
    'bonifico',
    'giroconto',
    'ricarica (?:carta|conto|postepay)',
    'overboeking',
    'overschrijving',
    'spaarrekening',
    'oranje spaarrekening',
    'overforsel',
    'overforing',
    'swish (?:till|fran|betalning)',
    '(?:jednorazova|trvala) platba',
    'prevod',
    'przelew[a-z]*',
    'atutalas',
  ],
  [
    // a purpose and nothing else: what the holder puts aside
    '(?:^|· )spar(?:en|rate|plan|beitrag)$',
    '^transfer(?:red|s)?(?![a-z])',
    '^vir(?![a-z])',
    '^pix (?:enviado|recebido|transf|emitido|-)|^pix$',
    '^(?:doc|ted)(?: |-)(?:credito|debito|enviad|recebid|transf|rem|\\d)',
    '^(?:check|cheque|chq)s? ?(?:-|#|no\\.?|number|paid)? ?\\d+|^(?:check|cheque)s?(?: compensado)?$',
    '이체|송금|오픈뱅킹|폰뱅킹|텔레뱅킹|보낸 ?돈|받은 ?돈|토스머니|카카오머니|(?:페이|토스|(?<!티)머니) ?충전',
    alone('적금|청약|예금|저축'),
    '转账|转存|转入|转出|红包|汇款|充值|提现|理财|轉帳|振込|振替|送金|チャージ',
  ],
);

/** The bank's own word for the row. */
export const TRANSFER_TYPE = phrases(
  [
    '[a-z]*transfers?',
    'xfer',
    'tfr',
    'trf',
    'ft',
    'fp[iso]',
    'so',
    'faster payments?',
    'standing order',
    'p2p',
    'zelle',
    'quickpay',
    'wire',
    'top ?up',
    'exchange',
    'che(?:ck|que)s?',
    'chq',
    'bank deposit',
    'general (?:withdrawal|card deposit)',
    '(?:add funds|money added)',
    '[a-z-]*ue?berweisung(?:en)?',
    'umbuchung',
    '[a-z]*dauerauftrag',
    'virement',
    'vir',
    'transferencia',
    'traspaso',
    'bizum',
    'bonifico',
    'overboeking',
    'overschrijving',
    'prevod',
    '(?:jednorazova|trvala) platba',
    'przelew[a-z]*',
    'atutalas',
    'overforsel',
    'overforing',
  ],
  ['转账|转存|转入|转出|红包|汇款|充值|提现|理财|振込|振替|送金|チャージ'],
);

export const INCOME = phrases(
  [
    'salary',
    'payroll',
    'wages?',
    'direct ?dep(?:osit)?',
    'dir dep',
    'pensions?',
    'dividends?',
    'ssa treas',
    'stipend',
    '(?:[a-z]*gehalt|gehaltszahlung|gehalts[a-z]*)',
    '(?:arbeits)?lohn(?:zahlung|abrechnung)?',
    'bezue?ge',
    'besoldung',
    'kindergeld',
    'elterngeld',
    'arbeitslosengeld',
    'renten(?:zahlung|versicherung|service)',
    'rente',
    'salaires?',
    'paie',
    'remuneration',
    'nominas?',
    'sueldo',
    'salario',
    'pension',
    'ordenado',
    'proventos',
    'folha (?:de )?pagamento',
    'stipendio',
    'emolumenti',
    'pensione',
    'salaris',
    'loon',
    'pensioen',
    'kinderbijslag',
    'zorgtoeslag',
    'uitkering',
    'vakantiegeld',
    'lon',
    'lonn',
    'lonoverforsel',
    'mzda',
    'vyplata mzdy',
    'wynagrodzenie',
    'pensja',
    'munkaber',
    'fizetes',
    'atlyginimas',
  ],
  ['급여|월급|상여|성과급|연금|배당|실업급여|수당|工资|工資|薪|代发|給与|給料|賞与'],
);

/** On a card, out: a payment that the bank sent back, so that the bill is open again. */
export const CARD_BILL_RETURNED =
  /^(?:returned|reversed|dishonou?red) (?:payment|autopay|pymt|pmt)(?![a-z])|^(?:payment|autopay) (?:reversal|returned)/;
