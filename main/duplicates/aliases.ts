import { type Brand, BRANDS } from './brands.ts';
import { REGIONS } from './tails.ts';

interface Start {
  readonly text: string;
  /** Compared without spaces, and may go on. */
  readonly korean: boolean;
  readonly open: boolean;
  readonly brand: Brand;
}

const HANGUL = /\p{Script=Hangul}/u;

function squash(text: string): string {
  return text.replaceAll(' ', '');
}

/** By the first two letters, longest first, so that a product wins over its company. */
const STARTS = new Map<string, Start[]>();
for (const entry of BRANDS) {
  for (const start of entry.starts) {
    const open = start.endsWith('*');
    const text = open ? start.slice(0, -1) : start;
    const first = squash(text).slice(0, 2);
    const list = STARTS.get(first) ?? [];
    list.push({ text, korean: HANGUL.test(text), open, brand: entry });
    STARTS.set(first, list);
  }
}
for (const list of STARTS.values()) list.sort((a, b) => b.text.length - a.text.length);

/** The brand whose known beginning this cleaned text has; the longest wins. */
export function brandOf(words: readonly string[]): Brand | null {
  const text = words.join(' ');
  const glued = words.join('');
  for (const start of STARTS.get(glued.slice(0, 2)) ?? []) {
    if (start.korean ? glued.startsWith(start.text) : fits(text, start))
      return cutProduct(words, start) ?? start.brand;
  }
  return cutBrand(glued);
}

/** The one product of a company whose name the text breaks off: `DOORDASH DASHP`, `DB Vertrieb D`. */
function cutProduct(words: readonly string[], { text: company, korean }: Start): Brand | null {
  const text = words.slice(0, words.findLastIndex((word) => !REGIONS.has(word)) + 1).join(' ');
  if (korean || text.length < company.length + 2) return null;
  const products = (STARTS.get(squash(text).slice(0, 2)) ?? []).filter((start) =>
    start.text.startsWith(text),
  );
  const [only = null, ...others] = new Set(products.map((start) => start.brand));
  return others.length === 0 ? only : null;
}

/** A wallet prints so many letters of a name at least, where it has them. */
const SQUEEZED = 11;

/**
 * The brand in a name that a wallet prints without spaces and cuts short: `CHATGPTSUBSC`, `DAZNLIMITED`.
 * @param isTail what may be glued behind a name: a town, a legal form
 */
export function squeezedBrandOf(name: string, isTail: (word: string) => boolean): Brand | null {
  const starts = STARTS.get(name.slice(0, 2)) ?? [];
  const cut = new Set(starts.filter(({ text }) => squash(text).startsWith(name)).map((start) => start.brand));
  const [only = null] = cut;
  if (name.length >= SQUEEZED && cut.size === 1) return only;
  const whole = starts.find(({ text, open }) => {
    const start = squash(text);
    return name.startsWith(start) && (open || isTail(name.slice(start.length)));
  });
  return whole?.brand ?? null;
}

/** Shortest beginning of a name that tells it: banks cut texts at 8 to 22 characters. */
const CUT_LATIN = 6;
const CUT_KOREAN = 4;
/** And so much of the name must be left. */
const LEFT_OF_CUT = 0.65;

/** The one brand of whose name this is the beginning: `Disney P`, `이모티콘플러`. */
function cutBrand(glued: string): Brand | null {
  if (glued.length < (HANGUL.test(glued) ? CUT_KOREAN : CUT_LATIN)) return null;
  const brands = new Set<Brand>();
  for (const { text, brand: of } of STARTS.get(glued.slice(0, 2)) ?? []) {
    const whole = squash(text);
    if (whole.startsWith(glued) && glued.length >= whole.length * LEFT_OF_CUT) brands.add(of);
  }
  const [only = null] = brands;
  return brands.size === 1 ? only : null;
}

function fits(text: string, start: Start): boolean {
  if (!text.startsWith(start.text)) return false;
  if (start.open || text.length === start.text.length) return true;
  const next = text.charCodeAt(start.text.length);
  return next === 32 || next >= 0xac00;
}
