import type { ChargeKind } from '../../shared/charge.ts';
import type { AccountKind } from '../../shared/statement.ts';

/** What a row tells of itself. */
export interface KindClues {
  /** Money left the account. */
  readonly out: boolean;
  /** The bank's text. */
  readonly text: string;
  /** The bank's own word for the sort of row: `Sale`, `CARD_PAYMENT`, `체크카드`, `Lastschrift`. */
  readonly type: string;
  readonly account: AccountKind | null;
}

/** In the languages of the layouts read; a word of a Latin script must begin a word. */
function words(latin: string, other: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${latin})|${other}`, 'iu');
}

const REFUND = words(
  'refund|reversal|reversed|chargeback|return(?:ed)?\\b|credit voucher|merchandise return|cashback|cash back|card refund|erstattung|rückerstattung|rueckerstattung|gutschrift aus|rückzahlung|storno|retoure|remboursement|avoir|reembolso|devoluci[oó]n|devolu[cç][aã]o|estorno|rimborso|storno|terugbetaling|retour\\b|teruggave|återbetalning|tilbagebetaling|refusjon|zwrot|vrácení|visszatérítés|jóváírás visszavon',
  '환불|취소|반품|환급|退款|退货|已退|返金|取消|払戻',
);
const FEE = words(
  'fees?\\b|charges?\\b(?= for|$)|service charge|foreign transaction|ccy conversion|commission|gebühr|gebuehr|entgelt|kontoführung|frais\\b|cotisation|comisi[oó]n|tarifa|anuidade|commissione|kosten\\b|pakketkosten|provize|poplatek|opłata|prowizja|díj\\b|gebyr|avgift',
  '수수료|연회비|手续费|年费|年会費|手数料',
);
const INTEREST = words(
  'interest\\b|finance charge|habenzinsen|sollzinsen|zinsen|zinsabschluss|kapitalertragsteuer|intérêts|intereses|juros|rendimento|interessi|rente\\b(?! en | lening)|ränta|renter?\\b|úrok|odsetki|kamat',
  '이자|결산이자|利息|结息|利子|利息税',
);
const CASH = words(
  'atm\\b|cash withdrawal|cash advance|cash deposit|withdrawal at|bargeldauszahlung|bargeld|geldautomat|auszahlung ga|retrait|dab\\b|reintegro|cajero|saque\\b|prelievo|bancomat prel|geldautomaat|geldopname|kontant|hævning|výběr|wypłata|készpénz|mobile withdrawal',
  '현금|출금기|CD출금|ATM|取款|取现|现金|現金|引出',
);
const CARD_BILL = words(
  '(?:automatic|auto|online|internet|mobile|electronic) ?(?:payment|pymt|pmt)|autopay|payment[ ,-]*(?:received|thank)|payment thank|thank you|payment/credit|bill payment received|direct debit payment|ausgleich|lastschrift.{0,12}kreditkarte|einzahlung|paiement reçu|pago recibido|pagamento recebido|pagamento de fatura|payment\\b|pymt\\b',
  '결제대금|선결제|카드대금|이용대금|즉시결제|还款|入金|お支払',
);
const CERTAIN_CARD_BILL = words('payment[ ,-]*(?:received|thank)|thank you|autopay', '还款|결제대금');
const CARD_BILL_FROM_BANK = words(
  'credit ?card (?:payment|pymt|pmt|bill)|payment to .{0,30}card|card ?pymt|(?:amex|chase|citi|discover|barclaycard|capital one|applecard)[^a-z]{0,4}(?:epayment|payment|autopay|crcardpmt|e-payment|gsbank)|crcardpmt|epay\\b|kreditkartenabrechnung|visa[- ]abrechnung|afrekening (?:visa|mastercard)|creditcard incasso',
  '카드대금|카드결제대금|카드 ?이용대금|신용카드대금|信用卡还款|カード引落',
);
const INCOME = words(
  'salary|payroll|direct dep|dir dep|wages?\\b|pension\\b|dividend|ppd id.*payroll|gehalt|lohn\\b|lohn/gehalt|besoldung|rente\\b|salaire|paie\\b|n[oó]mina|sueldo|salário|stipendio|salaris|loon\\b|lön\\b|løn\\b|lønn|mzda|výplata|wynagrodzenie|munkabér|fizetés\\b',
  '급여|월급|상여|연금|배당|工资|薪|代发|給与|給料|賞与',
);
const TRANSFER = words(
  'transfer|xfer|zelle|wire\\b|venmo|standing order|deposit\\b|direct deposit|top[- ]?up|überweisung|ueberweisung|umbuchung|dauerauftrag|gutschrift|einzahlung|virement|vir\\b|transferencia|traspaso|bizum|pix\\b|ted\\b|bonifico|overboeking|overschrijving|sepa credit|tikkie|přev[oe]d|jednorázová platba|przelew|átutalás|overførsel|överföring|exchange|conversion|add funds|bank deposit|general withdrawal|general card deposit|checks?\\b|cheque',
  '이체|송금|전자금융|인터넷뱅킹|스마트폰|모바일|폰뱅킹|오픈뱅킹|펌뱅킹|타행|당행|대체|충전|보낸|받은|입금|转账|转存|转入|转出|红包|汇款|充值|提现|理财|振込|振替|送金|チャージ',
);
const PURCHASE = words(
  'sale\\b|purchase|card[_ ]payment|pos\\b|debit card|card purchase|visa\\b|maestro|mastercard|preapproved payment|express checkout|subscription payment|merchant transaction|kartenzahlung|kauf\\b|lastschrift|bezahlung|achat|paiement (?:par )?carte|prlv|compra|pago (?:en|con)|recibo|betaalautomaat|incasso|ideal\\b|platba kartou|vásárl|zakup|direct debit',
  '체크카드|신용카드|일시불|할부|소비|消费|快捷支付|支付|買物|ショッピング',
);

/** What a row is, from the bank's own word for it, its text and the way the money went. */
export function guessKind(clues: KindClues): ChargeKind {
  const said = `${clues.type} ${clues.text}`;
  return clues.out ? kindOfDebit(clues, said) : kindOfCredit(clues, said);
}

function kindOfDebit({ account, type, text }: KindClues, said: string): ChargeKind {
  if (FEE.test(type) || (FEE.test(text) && !PURCHASE.test(type))) return 'fee';
  if (INTEREST.test(said) && !PURCHASE.test(type)) return 'interest';
  if (CASH.test(said)) return 'cash';
  if (account === 'card') return 'purchase';
  if (PURCHASE.test(type)) return 'purchase';
  if (CARD_BILL_FROM_BANK.test(said)) return 'payment';
  if (TRANSFER.test(type)) return 'transfer';
  if (PURCHASE.test(text)) return 'purchase';
  return TRANSFER.test(text) ? 'transfer' : 'purchase';
}

function kindOfCredit({ account, type }: KindClues, said: string): ChargeKind {
  if (REFUND.test(said)) return 'refund';
  if (account !== 'card' && INCOME.test(said)) return 'income';
  if (INTEREST.test(said)) return 'interest';
  if (account === null && CERTAIN_CARD_BILL.test(said)) return 'payment';
  if (account === 'card') return CARD_BILL.test(said) ? 'payment' : 'refund';
  if (FEE.test(type)) return 'refund';
  if (TRANSFER.test(said)) return 'transfer';
  if (/card|카드/i.test(type) || PURCHASE.test(type)) return 'refund';
  return account === 'bank' ? 'transfer' : 'income';
}
