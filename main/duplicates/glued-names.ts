import { LEGAL, REGIONS, SECOND_WORD_OF_TOWN, TOWNS } from './tails.ts';

/** Letters that some banks leave a name before the town follows without a space. */
const NAME_COLUMN = 20;

/** What follows the column of the name without a space: a telephone number in letters. */
const PHONE_COLUMN = /^8(?:00|33|44|55|66|77|88)-\p{L}/u;

/** `BESTBUYCOM918660`: what a full column leaves of an order's number. */
const CUT_ORDER = /(?<=\p{L}{5})(?=\d{4,}$)/u;

/** `STRIPE* THE HOME DEPBROOKLYN NY`: the town parted from a name that fills its column, and so may be cut. */
export function unglued(text: string): { readonly all: string; readonly name: boolean } {
  const behind = text.slice(NAME_COLUMN);
  const [town = '', second = ''] = behind.split(' ');
  const isFilled = TOWNS.has(town) || SECOND_WORD_OF_TOWN.get(second) === town || PHONE_COLUMN.test(behind);
  if (!isFilled || text[NAME_COLUMN - 1] === ' ') return { all: text, name: false };
  return { all: `${text.slice(0, NAME_COLUMN).replace(CUT_ORDER, ' ')} ${behind}`, name: true };
}

/** Letters of a name that fills a wallet's column, of what is left of the glued word, and of the name before it. */
const GLUED = { name: 11, tail: 6, left: 4 } as const;

/** The name without what a wallet glued to it and cut: `FITXDEUTSCHL`. */
export function withoutGluedTail(name: string): string {
  if (name.length < GLUED.name) return name;
  for (let end = GLUED.left; end <= name.length - GLUED.tail; end += 1)
    if (LONG_TAILS.some((word) => word.startsWith(name.slice(end)))) return name.slice(0, end);
  return name;
}

const LONG_TAILS = [...REGIONS, ...LEGAL].filter((word) => word.length > GLUED.tail);
