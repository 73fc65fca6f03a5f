import { BANK_PHRASE } from './prefixes.ts';

/** What stands between the columns of one line that together make its text: payee first. */
const BETWEEN_COLUMNS = ' · ';

/**
 * Companies that only pass money on. Where one of them is the payee, the seller stands in the text.
 * Sources: names in the payee column of German and British bank exports.
 */
const PASSES_ON =
  /^(?:paypal(?:$| \(?europe\b| pte\b| inc\b| uk\b| payments\b)|klarna(?: bank| ab| gmbh|$)|stripe(?: payments| technology|$)|adyen|mollie|sumup(?: ltd| limited| payments|$)|gocardless|worldline|payone|first data|concardis|nexi|unzer|amazon payments|wise(?: payments|$)|trustly|giropay|sofort gmbh|billpay|ratepay|payplug|checkout ltd|kg이니시스|nhn ?kcp|토스페이먼츠|나이스페이먼츠)/;

/** How PayPal and its like name the seller: `1029384756/PP.1234.PP/. Hearthside, Ihr Einkauf bei Hearthside`. */
const BOUGHT_AT = /(?:ihr einkauf bei|your purchase at|einkauf bei|votre achat chez|purchase from) (.+)$/;

/** Nothing but how it was paid: the payee is then in the next column. */
const HOW_PAID =
  /^(?:(?:sepa|visa|mastercard|girocard|debit|credit|card|karten?|online|basis|folge|erst|euro)[ -]*)*(?:lastschrift\w*|kartenzahlung|debitkartenumsatz|kreditkartenumsatz|kartenumsatz|überweisung|ueberweisung|payment|purchase|card|zahlung|einzug|체크카드|신용카드|일시불)$/;

/** A line's text in its parts: who was paid, and all else that was printed. */
export interface Payee {
  readonly payee: string;
  readonly rest: string;
  /** The payee column names PayPal or another that only passes the money on. */
  readonly passedOn: boolean;
}

/** @param text normalised, lower case */
export function payeeOf(text: string): Payee {
  const parts = text.split(BETWEEN_COLUMNS).map((part) => part.trim());
  const named = parts.filter((part) => /\p{L}{2}/u.test(part) && !HOW_PAID.test(part));
  const [first, second] = named;
  if (first === undefined) return { payee: text, rest: '', passedOn: false };
  const others = parts.filter((part) => part !== first).join(' ');
  if (!PASSES_ON.test(first)) return { payee: first, rest: others, passedOn: false };
  const seller = second && sellerOf(second);
  if (seller) return { payee: seller, rest: others, passedOn: true };
  // `PayPal Europe S.a.r.l.` alone is PayPal, and no shop named Europe.
  const payee = first.startsWith('paypal') ? 'paypal' : first;
  return { payee, rest: others, passedOn: true };
}

/** The seller in the text beside a payee that only passes the money on; null where none is named. */
function sellerOf(text: string): string | null {
  const seller = BOUGHT_AT.exec(text)?.[1] ?? text;
  const bare = seller.replace(BANK_PHRASE, '').trim();
  return /\p{L}{3}/u.test(bare.replace(/pp\.\d+\.pp/g, '')) ? bare : null;
}
