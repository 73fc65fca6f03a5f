import { type Currency, UNKNOWN_CURRENCY } from '../../../shared/money.ts';

/** Of currencies that are gone (ISO 4217, list three), which old statements are in. */
const FORMER = 'ATS BEF CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LVL MTL NLG PTE ROL RUR SIT SKK TRL';

const CODES: ReadonlySet<string> = new Set([...Intl.supportedValuesOf('currency'), ...FORMER.split(' ')]);

/** Signs and words that name one currency. `$`, `kr` and `¥` do not. */
const NAMES: readonly (readonly [string, Currency])[] = [
  ['us$', 'USD'], ['us dollar', 'USD'], ['ca$', 'CAD'], ['c$', 'CAD'], ['a$', 'AUD'], ['au$', 'AUD'], ['nz$', 'NZD'],
  ['hk$', 'HKD'], ['s$', 'SGD'], ['nt$', 'TWD'], ['r$', 'BRL'], ['mx$', 'MXN'], ['£', 'GBP'], ['€', 'EUR'],
  ['euro', 'EUR'], ['euros', 'EUR'], ['euroa', 'EUR'], ['₩', 'KRW'], ['￦', 'KRW'], ['원화', 'KRW'], ['원', 'KRW'], ['달러', 'USD'], ['₹', 'INR'],
  ['₽', 'RUB'], ['₺', 'TRY'], ['₪', 'ILS'], ['₫', 'VND'], ['฿', 'THB'], ['₱', 'PHP'], ['zł', 'PLN'], ['kč', 'CZK'],
  ['ft', 'HUF'], ['人民币元', 'CNY'], ['人民币', 'CNY'], ['元', 'CNY'], ['美元', 'USD'], ['港币', 'HKD'], ['港元', 'HKD'],
  ['руб', 'RUB'], ['руб.', 'RUB'], ['tl', 'TRY'], ['nis', 'ILS'], ['שח', 'ILS'], ['rm', 'MYR'], ['rp', 'IDR'], ['₦', 'NGN'], ['ksh', 'KES'], ['₴', 'UAH'], ['грн', 'UAH'], ['s/', 'PEN'],
  ['s/.', 'PEN'], ['₸', 'KZT'], ['₾', 'GEL'], ['₲', 'PYG'], ['₡', 'CRC'], ['clp$', 'CLP'], ['cop$', 'COP'], ['ars$', 'ARS'], ['mxn$', 'MXN'], ['ש״ח', 'ILS'], ['ש"ח', 'ILS'], ['soles', 'PEN'], ['reais', 'BRL'], ['dolares', 'USD'], ['dólares', 'USD'], ['dollars us', 'USD'],
  ['د.ا.', 'JOD'], ['د.إ', 'AED'], ['د.إ.', 'AED'], ['欧元', 'EUR'], ['英镑', 'GBP'], ['日元', 'JPY'], ['日圓', 'JPY'], ['円', 'JPY'], ['新臺幣', 'TWD'], ['新台幣', 'TWD'],
  ['엔', 'JPY'], ['유로', 'EUR'], ['won', 'KRW'], ['yen', 'JPY'], ['cnh', 'CNY'], ['£stg', 'GBP'], ['stg£', 'GBP'],
]; // prettier-ignore

const BY_NAME: ReadonlyMap<string, Currency> = new Map(NAMES);

/** The currency that a whole cell names: a code, a sign or a word. Null for `$`, which has many. */
export function currencyNamed(text: string): Currency | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 12) return null;
  return codeOf(trimmed.toUpperCase()) ?? BY_NAME.get(trimmed.toLowerCase()) ?? null;
}

/** Russian banks go on writing RUR, which was replaced in 1998; Irish and British ones call sterling STG. */
const OTHER_CODES: ReadonlyMap<string, Currency> = new Map([
  ['RUR', 'RUB'],
  ['STG', 'GBP'],
  // Mexican banks go on writing MXP, which was replaced in 1993.
  ['MXP', 'MXN'],
  ['NTD', 'TWD'],
  ['RMB', 'CNY'],
]);

function codeOf(code: string): Currency | null {
  return OTHER_CODES.get(code) ?? (isCurrencyCode(code) ? code : null);
}

const SPELLED: ReadonlyMap<string, Currency> = new Map([
  ...[...CODES].map((code): [string, Currency] => [
    singular(new Intl.DisplayNames('en', { type: 'currency' }).of(code) ?? code),
    code,
  ]),
  ['european union euro', 'EUR'],
  ['united state dollar', 'USD'],
  ['u.s. dollar', 'USD'],
  ['pound sterling', 'GBP'],
  ['uk pound sterling', 'GBP'],
  ['uk pound', 'GBP'],
  ['korean won', 'KRW'],
]);

/** Every word without its plural s: `pounds sterling` and `pound sterling` are one. */
function singular(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/s(?= |$)/g, '');
}

/** The currency of an English name (`Canadian Dollars`, `Swiss Franc`), or null. */
export function currencySpelled(name: string): Currency | null {
  return SPELLED.get(singular(name)) ?? null;
}

/** An ISO 4217 code in use, or one of a former currency. */
export function isCurrencyCode(text: string): boolean {
  return text.length === 3 && CODES.has(text) && text !== UNKNOWN_CURRENCY;
}

const IN_BRACKETS = /[([（]\s*(?:(?:in|en|em|w) )?([^()[\]（）]{1,8}?)\s*[)\]）]/u;
const CODE_AT_END = /(?:^|[^A-Za-z])([A-Z]{3})\$?\s*$|_([a-z]{3})$/;

/** The currency that the name of a column states: `Amount (EUR)`, `CAD$`, `Amount CZK`, `Betrag (€)`. */
export function currencyOfHeader(name: string): Currency | null {
  const inside = IN_BRACKETS.exec(name)?.[1];
  const bracketed = inside === undefined ? null : currencyNamed(inside);
  if (bracketed) return bracketed;
  const code = codeAtEnd(name) ?? codeAtStart(name);
  if (code !== null) return code;
  if (/원화/.test(name)) return 'KRW';
  if (/^d[oó]lares$/i.test(name)) return 'USD';
  if (/人民币/.test(name)) return 'CNY';
  if (/新[臺台]幣|臺幣|台幣/.test(name)) return 'TWD';
  // Korean card lists mean US dollars.
  if (inside === '$' && /[가-힣]/.test(name)) return 'USD';
  const sign = /[£€₩￦₹]/.exec(name)?.[0];
  return sign === undefined ? null : currencyNamed(sign);
}

/** The name of a column without the currency in it. */
export function withoutCurrency(name: string): string {
  const inside = IN_BRACKETS.exec(name);
  const bracket = inside?.[1] ?? '';
  const isMoney = bracket !== '' && (currencyNamed(bracket) !== null || /^[$¥￥]$|^kr\.?$/i.test(bracket));
  const bare = inside && isMoney ? name.replace(inside[0], '') : name;
  const atEnd = /(?:(?: (?:in|en))? [A-Z]{3}\$?|[A-Z]{3}\$?|_[a-z]{3}|\s(?:euros?|euroa|EUROS?|EUROA))$/;
  const short = codeAtEnd(bare) === null ? bare : bare.trim().replace(atEnd, '');
  return short.replace(/[£€₩￦₹$¥￥]/g, '').trim();
}

/** `HKD Amount` */
function codeAtStart(name: string): Currency | null {
  const code = /^\s*([A-Z]{3})[ _](?=amount|value|betrag|balance|importe|montant|金額)/i.exec(name)?.[1];
  return code === undefined || code !== code.toUpperCase() ? null : codeOf(code);
}

/** `Amount CZK`, `outflow_ils`, `Débit euros`; a code in small letters counts only behind a low line. */
function codeAtEnd(name: string): Currency | null {
  const bare = name.trim();
  if (/\s(?:euros?|euroa)$/i.test(bare)) return 'EUR';
  const found = CODE_AT_END.exec(bare);
  const code = (found?.[1] ?? found?.[2])?.toUpperCase();
  return code === undefined ? null : codeOf(code);
}
