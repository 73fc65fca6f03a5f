import { plainName } from './cells.ts';
import { withoutCurrency } from './currency.ts';
import { type Meaning, NAMES } from './words.ts';

const BY_NAME: ReadonlyMap<string, Meaning> = new Map(
  Object.entries(NAMES).flatMap(([meaning, names]) =>
    names.split('|').flatMap((name): [string, Meaning][] => {
      const key = keyOf(name);
      return key === '' || !isMeaning(meaning) ? [] : [[key, meaning]];
    }),
  ),
);

function isMeaning(text: string): text is Meaning {
  return text in NAMES;
}

/** For names that no list has: what a part of the name says. In order, the first wins. */
const PARTS: readonly (readonly [RegExp, Meaning])[] = [
  [/(?:일시|일자)$/, 'day'],
  [/^(?:iban|bic|swift|rekening(?:nummer)?|adres|straat)(?=.*(?:tegenpartij|begunstigde))/, 'other'],
  [/credit.*debit|debit.*credit|soll.*haben/, 'amount'],
  [/mail|telefon|phone|address|adresse|单号$|订单号$/, 'other'],
  [
    /^(?:counter|tegen|gegen|opposing|beneficiaryaccount|payeeaccount|partneriban|상대|对方|category|kategori)/,
    'other',
  ],
  [/balance|saldo|kontostand|solde$|잔액|잔고|余额|残高|zustatek|egyenleg/, 'balance'],
  [
    /(?:rate|koers|kurs|fee|gebuhr|poplatek|tax|discount|fx|rewards?|points?|cashback)$|포인트|환율|할인|수수료|부가세|手续费|汇率/,
    'other',
  ],
  [/취소금액$/, 'cancelled'],
  [/취소일/, 'cancelledOn'],
  [/원화/, 'billed'],
  [/^(?:posted|posting|booking|buchungs|boekings|settlement)(?:date|datum|tag)/, 'booked'],
  [/^(?:value|valuta|wertstellung)/, 'value'],
  [/^(?:original|foreign|local|fremdwahrung).*(?:amount|betrag)|해외.*금액|외화.*금액/, 'original'],
  [/^(?:original|foreign|local).*currency/, 'originalCurrency'],
  [/^(?:importo|importe|valor|montant)?(?:uscite|addebiti|cargos|saidas|egresos)(?:euro)?$/, 'out'],
  [/^(?:importo|importe|valor|montant)?(?:entrate|accrediti|abonos|entradas|ingresos)(?:euro)?$/, 'in'],
  [/^amount(?:debited|withdrawn|spent|paid)$/, 'out'],
  [/^amount(?:credited|deposited|received)$/, 'in'],
  [
    /(?:debit|withdraw(?:al|n)?|outflow|paidout|moneyout|soll)(?:amount|betrag|s)?$|(?<!매)출금|支出|出金/,
    'out',
  ],
  [/(?:credit|deposit|inflow|paidin|moneyin|haben)(?:amount|betrag|s)?$|입금|收入|入金/, 'in'],
  [/^(?!date).*debited$/, 'out'],
  [/^(?!date).*credited$/, 'in'],
  [/date$|^date|datum$|^datum|fecha|^data(?!base)|일자$|일시$|日期$/, 'day'],
  [
    /amount$|^amount|betrag$|bedrag$|montant|importe|importo|금액$|金额$|金額$|kwota|osszeg$|castka$/,
    'amount',
  ],
  [/currency$|wahrung$|devise$|통화$|币种$|货币$|通貨$/, 'currency'],
  [/merchant|payee|가맹점|商户|empfanger|tegenpartij|beneficiary/, 'payee'],
  [
    /^concepto|description|narrative|omschrijving|verwendungszweck|beschreibung|libelle|descripcion|适用|적요|摘要|내용$/,
    'text',
  ],
  [/status$/, 'status'],
  [/^(?:transaction|bank)(?:reference|referenz|id)|승인번호/, 'reference'],
];

/** How its dates are written, as some names say: `거래일 (YYYYMMDD)`, `Date (dd/mm/yyyy)`. */
const DATE_FORM = /\(\s*[ymd]{1,4}[-./ ]?[ymd]{1,4}[-./ ]?[ymd]{1,4}\s*\)/i;

/** Whether the name itself is known, not only a part of it. */
export function isKnownName(written: string): boolean {
  const name = written.replace(DATE_FORM, '');
  return BY_NAME.has(keyOf(name)) || BY_NAME.has(keyOf(withoutCurrency(name)));
}

/** What the name of a column says, or null. A currency in the name (`Betrag (EUR)`) does not matter. */
export function meaningOf(written: string): Meaning | null {
  const name = written.replace(DATE_FORM, '');
  const plain = keyOf(name);
  if (plain === '') return null;
  const exact = BY_NAME.get(plain);
  if (exact) return exact;
  const bare = keyOf(withoutCurrency(name));
  const known = bare === '' ? null : BY_NAME.get(bare);
  if (known) return known;
  if (bare === '') return 'amount'; // `CAD$`: the currency is the whole name
  if (name.length > 45) return null;
  return PARTS.find(([part]) => part.test(bare))?.[1] ?? null;
}

/** The letter of `R$` is none of the word: `Crédito (R$)` is no creditor. */
function keyOf(name: string): string {
  return plainName(name.replace(/(?<!\p{L})r\$/iu, ''));
}
