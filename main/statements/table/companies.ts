import { shorten } from '../shorten.ts';

/*
 * Korean lists seldom say in their columns whose they are, but in the title above the table or in the
 * name of the file: `신한카드 이용내역`, `KB국민은행_거래내역.csv`. Longer names come before those within them.
 */
const COMPANIES: readonly (readonly [RegExp, string])[] = [
  [/국민\s*카드|kb\s*카드/i, 'KB국민카드'],
  [/신한\s*카드/, '신한카드'],
  [/삼성\s*카드/, '삼성카드'],
  [/현대\s*카드/, '현대카드'],
  [/롯데\s*카드/, '롯데카드'],
  [/우리\s*카드/, '우리카드'],
  [/하나\s*카드/, '하나카드'],
  [/(?:nh\s*)?농협\s*카드|nh\s*카드/i, 'NH농협카드'],
  [/bc\s*카드|비씨\s*카드/i, 'BC카드'],
  [/씨티\s*카드/, '씨티카드'],
  [/(?:ibk\s*)?기업\s*은행\s*카드|ibk\s*카드/i, 'IBK기업은행 카드'],
  [/국민\s*은행|kb\s*은행/i, 'KB국민은행'],
  [/신한\s*은행/, '신한은행'],
  [/우리\s*은행/, '우리은행'],
  [/하나\s*은행/, '하나은행'],
  [/(?:nh\s*)?농협(?:\s*은행)?|nh\s*은행/i, 'NH농협은행'],
  [/(?:ibk\s*)?기업\s*은행/i, 'IBK기업은행'],
  [/(?:sc\s*)?제일\s*은행/i, 'SC제일은행'],
  [/씨티\s*은행/, '한국씨티은행'],
  [/(?:kdb\s*)?산업\s*은행/i, 'KDB산업은행'],
  [/(?:sh\s*)?수협(?:\s*은행)?/i, 'Sh수협은행'],
  [/부산\s*은행/, 'BNK부산은행'],
  [/경남\s*은행/, 'BNK경남은행'],
  [/(?:대구\s*은행|im\s*뱅크|아이엠\s*뱅크)/i, 'iM뱅크'],
  [/광주\s*은행/, '광주은행'],
  [/전북\s*은행/, '전북은행'],
  [/제주\s*은행/, '제주은행'],
  [/새마을\s*금고/, '새마을금고'],
  [/신협/, '신협'],
  [/우체국/, '우체국'],
  [/카카오\s*뱅크/, '카카오뱅크'],
  [/토스\s*뱅크/, '토스뱅크'],
  [/(?:케이|k)\s*뱅크/i, '케이뱅크'],
];

/** A bank that a card's bill is paid from, or money goes to, is not the one that made the file. */
const OTHER_SIDE = /결제\s*계좌|결제\s*은행|출금|입금|납부|이체|상대|환급|받는|보낸/;

/** The Korean card company or bank that the name of a file or the lines above its table say, or null. */
export function companyIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const text = shorten(line.normalize('NFC'));
    if (!/[가-힣]/.test(text) || OTHER_SIDE.test(text)) continue;
    const found = COMPANIES.find(([pattern]) => pattern.test(text));
    if (found) return found[1];
  }
  return null;
}
