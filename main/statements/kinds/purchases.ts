import { phrases } from './phrases.ts';

/** The bank's word says that a card was used: its text is a merchant's, whatever words are in it. */
export const CARD_TYPE = phrases(
  [
    'sale',
    'purchase',
    'card (?:payment|purchase|transaction|charge|refund)',
    'pos',
    'debit card',
    'visa',
    'maestro',
    'mastercard',
    'v ?pay',
    'presentment(?: refund)?',
    '(?:pre ?approved|express checkout|subscription|merchant|website|mobile) (?:payment|transaction)[a-z ]*',
    'merchant',
    'karten?(?:zahlung|umsatz|kauf)',
    '(?:visa|mastercard|girocard) ?(?:zahlung|umsatz|debit)',
    'kauf',
    'achat',
    '(?:paiement )?(?:par )?carte',
    'cb',
    'compras?',
    'pago (?:en|con) tarjeta',
    'betaalautomaat',
    'betaalpas',
    'platba kartou',
    'platnosc karta',
    'zakup[a-z ]*',
    'vasarlas[a-z ]*',
    'kortkop',
    'varekjop',
    'dankort',
  ],
  ['^(?:card|카드)$', '체크|신용카드|일시불|할부|직불|消费|快捷支付|支付|買物|ショッピング|回払'],
);

/** Money that a merchant was let take from the account. The text may still say that it was a fee or cash. */
export const DIRECT_DEBIT_TYPE = phrases(
  [
    'direct ?debit',
    'dd',
    '[a-z]*lastschrift[a-z]*',
    'einzug[a-z]*',
    'prelevement',
    'prlv',
    'recibo',
    'adeudo',
    'incasso',
    'ideal',
    'domiciliacion',
    'autogiro',
    'avtalegiro',
    'betalningsservice',
    'inkaso',
    'polecenie zaplaty',
    'bill ?pay(?:ment)?',
  ],
  ['cms|자동납부|출금이체|지로|공과금|뱅크페이|간편결제|펌뱅킹 ?출금|보험료|통신료|관리비|지방세|국세|세금'],
);

/** In the text itself: a card was used. */
export const CARD_TEXT = phrases(
  [
    'pos',
    'purchase',
    'eftpos',
    '(?:debit|check) ?card (?:purchase|payment|pos)',
    'card (?:purchase|payment|transaction)',
    'checkcard',
    'recurring payment',
    'karten?zahlung',
    'girocard',
    'maestro',
    'paiement (?:par )?(?:carte|cb)',
    'carte x?\\d+',
    'compra',
    'pago (?:en|con)',
    'betaalpas',
    'betaalautomaat',
    'kortkop',
    'platba kartou',
    'bezahlung bankomat',
  ],
  ['^visa (?!abrechnung|direct|payment)', '^cb ', '체크카드|消费|快捷支付'],
);

/** Merchant money back. `return` alone is in too many names: it has to begin or end the text. */
export const REFUND = phrases(
  [
    'refund(?:s|ed)?',
    'rfnd',
    'revers(?:al|ed)',
    'charge ?back',
    'returned (?:purchase|goods)',
    '(?:purchase|pos|merchandise|mdse|merch|card|store) (?:return|credit)',
    'credit voucher',
    '(?:provisional|dispute|billing) credit',
    'purchase adjustment',
    // German, of a merchant; taxes given back have their own long words
    '(?:rue?ck)?erstattung(?:en)?',
    'kaufpreiserstattung',
    'rue?ck(?:zahlung|vergue?tung|buchung|lastschrift|sendung)',
    'storno[a-z]*',
    'stornierung',
    'retouren?(?:gutschrift)?',
    'warenrue?ckgabe',
    'gutschrift (?:aus )?(?:kartenzahlung|kartenumsatz|kauf|retoure|ware)',
    'kartengutschrift',
    // French
    'rembours?ements?',
    'rembt?',
    'avoir',
    'annulation',
    'retour (?:article|achat|marchandise|carte)',
    // Spanish, Portuguese, Italian
    'reembolsos?',
    'devolucion(?:es)?',
    'anulacion',
    'reintegro',
    'retrocesion',
    'contracargo',
    'abono (?:por devolucion|devolucion|compra|comercio)',
    'estornos?',
    'devolucao',
    'rimborso',
    'riaccredito',
    // Dutch
    'terug(?:betaling|storting|gave|boeking)',
    'retour(?:pin|betaling)?',
    'restitutie',
    // Nordic, Czech, Polish, Hungarian
    'aterbetalning',
    'aterkop',
    'retur',
    'til(?:bage|bake)(?:betaling|forsel|foring)',
    'ref(?:u|un)[sd]ion',
    'refusjon',
    'kreditering',
    'vraceni',
    'refundace',
    'vratka',
    'zwrot',
    'vissza(?:terit|utal)[a-z]*',
    'jovairas visszavon[a-z]*',
  ],
  [
    '^returns?(?![a-z])(?! path)',
    '(?<![a-z])returns?$',
    '환불|(?<!이체|송금|입금|출금)취소(?!수수료)|반품|환급',
    '退款|退货|退貨|已退|退回|冲正|返金|取消|払戻|返品',
  ],
);

/** A bank's or card's own thanks in money: no merchant gave anything back. */
export const REWARD = phrases(
  ['cash ?back', 'rewards?', 'statement credit', 'welcome bonus', 'referral bonus'],
  ['캐시백|캐쉬백|프로모션|返现|キャッシュバック'],
);

/** What a Korean card takes off a bill as a whole: no merchant gave anything back. */
export const BILL_REDUCED = phrases(['bill discount'], ['청구 ?할인|소비 ?쿠폰|상품권 ?사용|포인트 ?사용']);

/** A text of a German current account: a card or a direct debit, though the bank's type says only `Ausgang`. */
export const CARD_OR_DEBIT = phrases([
  'visa',
  'mastercard',
  'v ?pay',
  'giro ?card',
  'maestro',
  '[a-z]*debit(?:karten?[a-z]*)?',
  '(?:[a-z]*karten?)(?:zahlung|umsatz|kauf)',
  '[a-z]*lastschrift[a-z]*',
  'einzug[a-z]*',
  'elv',
  'paypal',
  'klarna',
  'apple pay',
  'google pay',
]);

/** What a company has behind its name: money sent to it pays for something. */
export const LEGAL_FORM = phrases([
  'g?mbh',
  'ag',
  'se',
  'kg',
  'ohg',
  'gbr',
  'ug',
  'e\\.? ?k\\.?',
  'e\\.? ?v\\.?',
  'eg',
  'kgaa',
  'ltd',
  'inc',
  'llc',
  's\\.?a\\.?(?:r\\.?l\\.?)?',
  'b\\.?v\\.?',
  '[a-z]*(?:stadtwerke|versicherung|hausverwaltung|rundfunk)[a-z]*',
]);
