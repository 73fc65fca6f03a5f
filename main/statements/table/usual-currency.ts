import type { Currency } from '../../../shared/money.ts';
import type { Columns, MoneyColumn } from './columns.ts';
import type { ColumnFacts } from './facts.ts';
import type { Header } from './header.ts';
import type { Layout } from './layout.ts';
import { currencyInCell } from './money.ts';
import type { TableProfile } from './profile.ts';
import type { TableRow } from './row.ts';

/** The currency of amounts that state none, and where it is from. */
export function usualCurrency(
  stated: Currency | null,
  profile: TableProfile | null,
  header: Header | null,
  sample: readonly TableRow[],
): Pick<Layout, 'currency' | 'currencyFrom'> {
  if (stated) return { currency: stated, currencyFrom: 'file' };
  if (profile?.currency) return { currency: profile.currency, currencyFrom: 'profile' };
  const currency =
    (header ? currencyOfLanguage(header.names.join(' ')) : currencyOfScript(sample)) ?? currencyOfPix(sample);
  return { currency, currencyFrom: currency === null ? null : 'language' };
}

/** The currencies of a column of amounts: what its name says, else its cells and those beside them, else the usual one. */
export function currenciesIn(
  facts: readonly ColumnFacts[],
  columns: Columns,
  sample: readonly TableRow[],
  usual: Currency | null,
): (place: MoneyColumn) => ReadonlySet<Currency> {
  const stated = (...at: readonly number[]): readonly Currency[] =>
    sample.flatMap(({ cells }) => at.flatMap((column) => currencyInCell(cells[column]) ?? []));
  const own = stated(columns.currency, columns.otherCurrency);
  const foreign = stated(columns.originalCurrency);
  return (place) => {
    if (place.currency !== null) return new Set([place.currency]);
    const isForeign = place.column === columns.original?.column;
    const found = new Set([...(facts[place.column]?.units ?? []), ...(isForeign ? foreign : own)]);
    return found.size > 0 || usual === null || isForeign ? found : new Set([usual]);
  };
}

/** The same columns with days in the other order, or with names of months, are of a bank in another country; of some layouts any may be. */
export function isAbroad(
  profile: TableProfile | null,
  order: Layout['order'],
  firstDay: string,
  { currencyFrom }: Pick<Layout, 'currencyFrom'>,
): boolean {
  if (profile?.isOfManyCountries && currencyFrom === 'profile')
    return order.order !== profile.order || order.why === 'habit';
  const turned =
    profile?.order === 'mdy' ? order.order === 'dmy' : profile?.order === 'dmy' && order.order === 'mdy';
  const isNumeric = profile?.order === 'mdy' || profile?.order === 'dmy';
  const isTurned = turned && (order.why === 'values' || order.why === 'period' || order.why === 'told');
  const isOther = isTurned || (isNumeric && /\d[\s-]*\p{L}{3}/u.test(firstDay));
  return isOther && currencyFrom === 'profile';
}

/** Money words that only one country's banks write. */
function currencyOfLanguage(names: string): Currency | null {
  if (/금액|입금|출금|잔액/.test(names)) return 'KRW';
  // Japanese lists write 金額 and 残高.
  if (/金额|余额/.test(names)) return 'CNY';
  if (/利用金額|利用日|お支払|お預|お引|残高|取扱日|取引日|(?:^| )[出入]金/.test(names)) return 'JPY';
  if (/זכות|חובה|סכום|יתרה/.test(names)) return 'ILS';
  return /收\/支|支出金|记账|人民币/.test(names) ? 'CNY' : null;
}

/** Without a header: kana stand on Japanese lists, Hangul on Korean ones. */
function currencyOfScript(sample: readonly TableRow[]): Currency | null {
  const texts = sample.map(({ raw }) => raw).join(' ');
  if (/[\u3040-\u30ff\uff66-\uff9f]/.test(texts)) return 'JPY';
  return /[\uac00-\ud7a3]/.test(texts) ? 'KRW' : null;
}

/** Only Brazil pays by Pix, and only its banks say so in these words; `PIX` alone may be the name of a shop. */
const PIX =
  /(?<![\p{L}\p{N}])(?:pix[ -]+(?:enviad|recebid|transf|emit|devol|qr|pag(?:ament|o\b)|saque|troco|cred|deb)|(?:transf\p{L}*|pag(?:to|amento)|compra|recebimento|envio|dep[oó]sito|devolu[cç][aã]o|estorno|via|pelo|por)\.?[ -]+(?:(?:de|do|no|via|pelo|por|recebid[ao]|enviad[ao])[ -]+){0,2}pix)(?![\p{N}])/iu;

function currencyOfPix(sample: readonly TableRow[]): Currency | null {
  const paid = sample.filter(({ cells }) => cells.some((cell) => PIX.test(cell)));
  return paid.length > 1 ? 'BRL' : null;
}
