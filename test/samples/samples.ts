import { utf8, utf8WithMark } from '../households/write/statement-file.ts';
import { encodeCp949 } from '../support/cp949.ts';
import { FIRST_DAY, LAST_DAY } from './calendar.ts';
import { chaseActivity } from './chase-card.ts';
import { kbBankList } from './kb-bank.ts';
import { paypalActivity } from './paypal.ts';
import { shinhanUsageList } from './shinhan-card.ts';
import { checkingQfx } from './us-checking.ts';

export const SAMPLE_FOLDER = new URL('../../assets/samples/', import.meta.url);

/**
 * The statements of an invented household, by file name: what a newcomer tries Recoup on. The two lists of the
 * Shinhan card share October, as people's downloads do. In them: the OpenAI double charge of 14 and 15 October
 * 2026, a hotel billed twice, an Adobe bill doubled and given back, a toll pending and booked, a price that rose
 * (Spotify), a trial that became a charge (Dropbox), and much that only looks doubled.
 */
export function sampleFiles(): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ['shinhan-card-usage-20261031.csv', encodeCp949(shinhanUsageList(FIRST_DAY, '2026-10-31'))],
    ['shinhan-card-usage-20261114.csv', encodeCp949(shinhanUsageList('2026-10-01', LAST_DAY))],
    ['kb-bank.csv', encodeCp949(kbBankList())],
    ['chase-card.csv', utf8(chaseActivity())],
    ['us-checking.qfx', utf8(checkingQfx())],
    ['paypal.csv', utf8WithMark(paypalActivity())],
  ]);
}
