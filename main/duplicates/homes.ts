/*
 * Where a merchant is at home, by the end of its text: a card billed in another currency then shows
 * a price that the exchange rate moved. Only towns and marks that mean one country are listed.
 */

const HOMES: readonly (readonly [string, string])[] = [
  [
    'EUR',
    'berlin hamburg münchen muenchen munich köln koeln frankfurt stuttgart düsseldorf duesseldorf leipzig paris lyon madrid barcelona sevilla valencia milano roma firenze amsterdam rotterdam brussels bruxelles antwerpen wien vienna salzburg lisboa lisbon helsinki athens dublin luxembourg deu fra esp ita nld aut bel irl prt fin gmbh sarl',
  ],
  ['GBP', 'london manchester edinburgh glasgow bristol leeds liverpool cambridge oxford gbr'],
  ['SEK', 'stockholm gothenburg göteborg goteborg malmö malmo swe'],
  ['DKK', 'copenhagen københavn kobenhavn dnk'],
  ['NOK', 'oslo bergen nor'],
  ['CHF', 'zürich zurich genève geneve geneva basel bern che'],
  ['JPY', 'tokyo osaka kyoto jpn'],
  ['CAD', 'toronto vancouver montreal calgary ottawa'],
  ['AUD', 'sydney melbourne brisbane perth'],
  ['SGD', 'singapore sgp'],
  [
    'USD',
    'seattle sunnyvale cupertino chicago boston houston dallas denver atlanta brooklyn oakland irvine redmond usa llc',
  ],
];

const HOME_OF = new Map(
  HOMES.flatMap(([currency, words]) => words.split(' ').map((word) => [word, currency])),
);
/** Toll-free numbers of North America. */
const TOLL_FREE = /\b1?-?8(?:00|33|44|55|66|77|88)-\d{3}-?\d{4}\b/;
const NORTH_AMERICA = 'USD CAD';

/** Currencies at home where the text's last words place the merchant, separated by blanks; empty where unknown. */
export function homesOf(text: string, words: readonly string[]): string {
  const tail = words.slice(1).slice(-2);
  for (const word of tail.toReversed()) {
    const home = HOME_OF.get(word);
    if (home !== undefined) return home;
  }
  return TOLL_FREE.test(text) ? NORTH_AMERICA : '';
}
