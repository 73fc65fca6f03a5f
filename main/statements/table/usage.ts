import { Problem } from '../../../shared/problem.ts';
import { meaningOfName } from './header.ts';
import type { TableRow } from './row.ts';
import { MONEY } from './words.ts';

/**
 * The usage and cost exports of AI services look like a table of days and money, but list what was
 * used, not what was charged (OpenAI's usage and costs pages; layout in their own CSV headers).
 */
const USAGE_HEADERS: readonly (readonly string[])[] = [
  ['start_time', 'num_model_requests'],
  ['start_time', 'input_tokens'],
  ['amount_value', 'line_item'],
  ['usage_date', 'model'],
  ['n_context_tokens_total', 'n_generated_tokens_total'],
];

/** Lists of what moved on a blockchain: tokens, not payments (Etherscan, OKLink, BscScan). */
const CHAIN =
  /^(?:tx ?hash|transaction ?hash|txnhash|block ?(?:no|number|height)?|blockno|交易哈希|区块高度)$/i;

/** Throws a `Problem` for a list of token transfers. */
export function refuseTokenTransfers(names: readonly string[], file: string): void {
  if (names.filter((name) => CHAIN.test(name.trim())).length < 2) return;
  throw new Problem({ id: 'problems.fileNoPayments', values: { file } });
}

/** Throws a `Problem` for a usage export. */
export function refuseUsageExport(names: readonly string[], file: string): void {
  const present = new Set(names.map((name) => name.toLowerCase().trim()));
  const isUsage = USAGE_HEADERS.some((header) => header.every((name) => present.has(name)));
  if (isUsage) throw new Problem({ id: 'problems.fileUsage', values: { file } });
}

/** Brokers' lists of what was gained by selling (Schwab, Fidelity, Robinhood; 양도소득): no payments. */
const GAIN =
  /^(?:(?:realized |total |(?:long|short)[- ]term )*(?:gain|loss|p&l|gain ?\/ ?loss)\b.*|실현손익.*|양도차익|매매손익)$/i;
const BOUGHT_OR_SOLD =
  /^(?:(?:total )?cost basis.*|proceeds|date (?:acquired|sold)|(?:opened|closed|acquired|sold) date|acquisition date|매도금액|매입금액|취득가액|양도가액)$/i;
const ROWS_LOOKED_AT = 40;

/** Throws a `Problem` for a list of realised gains. */
export function refuseGains(table: readonly TableRow[], file: string): void {
  const isGains = table
    .slice(0, ROWS_LOOKED_AT)
    .some(
      ({ cells }) =>
        cells.some((cell) => GAIN.test(cell)) && cells.filter((cell) => BOUGHT_OR_SOLD.test(cell)).length > 1,
    );
  if (isGains) throw new Problem({ id: 'problems.fileGains', values: { file } });
}

/** Lists with days and numbers in which no money moved, by names of their columns: what so many of these stand in. */
const OF_OTHER_THINGS: readonly (readonly [RegExp, number])[] = [
  // Prices of shares and coins
  [
    /^(?:open|high|low|close|adj\.? close|시가|고가|저가|종가|始値|高値|安値|終値|开盘价?|最高价?|最低价?|收盘价?)$/i,
    3,
  ],
  // People
  [
    /^(?:e-?mail|phone|mobile|telephone|birthday|birth ?date|date of birth|geburtstag|geburtsdatum|telefon|생년월일|생일|전화번호|휴대폰|이메일)$/i,
    2,
  ],
  // Wages
  [
    /^(?:gross (?:pay|salary|wages)|net (?:pay|salary)|employee(?: name| id)?|total deductions|bruttolohn|nettolohn|지급총액|총지급액|공제총액|실수령액|실지급액)$/i,
    2,
  ],
];

/** Throws a `Problem` for a list of prices, people or wages, whose columns name no sum that moved. */
export function refuseOtherThings(names: readonly string[], file: string): void {
  const isOther = OF_OTHER_THINGS.some(
    ([known, least]) => names.filter((name) => known.test(name.trim())).length >= least,
  );
  if (!isOther || names.some((name) => MONEY.has(meaningOfName(name) ?? 'other'))) return;
  throw new Problem({ id: 'problems.fileNoPayments', values: { file } });
}
