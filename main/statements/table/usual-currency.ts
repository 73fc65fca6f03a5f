import type { Currency } from '../../../shared/money.ts';
import type { Header } from './header.ts';
import type { Layout } from './layout.ts';
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
  const currency = header ? currencyOfLanguage(header.names.join(' ')) : currencyOfScript(sample);
  return { currency, currencyFrom: currency === null ? null : 'language' };
}

/** The same columns with days in the other order are of the same bank in another country. */
export function isAbroad(
  profile: TableProfile | null,
  order: Layout['order'],
  { currencyFrom }: Pick<Layout, 'currencyFrom'>,
): boolean {
  const turned =
    profile?.order === 'mdy' ? order.order === 'dmy' : profile?.order === 'dmy' && order.order === 'mdy';
  return turned && order.why === 'values' && currencyFrom === 'profile';
}

/** Money words that only one country's banks write. */
function currencyOfLanguage(names: string): Currency | null {
  if (/금액|입금|출금|잔액/.test(names)) return 'KRW';
  if (/利用金額|利用日|お支払|お預|お引出|差引残高|取扱日/.test(names)) return 'JPY';
  return /金额|余额|收\/支|支出金|记账|人民币/.test(names) ? 'CNY' : null;
}

/** Without a header: kana stand on Japanese lists, Hangul on Korean ones. */
function currencyOfScript(sample: readonly TableRow[]): Currency | null {
  const texts = sample.map(({ raw }) => raw).join(' ');
  if (/[\u3040-\u30ff]/.test(texts)) return 'JPY';
  return /[\uac00-\ud7a3]/.test(texts) ? 'KRW' : null;
}
