/**
 * The bytes of a text in CP949, as Korean banks write CSV. Throws on a character that it lacks.
 * Node can only read it, and of CP949 only the older half (KS X 1001); the other half is written out here.
 */
export function encodeCp949(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const pair = code < 0x80 ? [code] : pairs().get(character);
    if (!pair) throw new RangeError(`CP949 has no ${character}`);
    bytes.push(...pair);
  }
  return Uint8Array.from(bytes);
}

type Pair = readonly [lead: number, trail: number];

let known: ReadonlyMap<string, Pair> | null = null;

function pairs(): ReadonlyMap<string, Pair> {
  known ??= withExtension(standardPairs());
  return known;
}

/** KS X 1001: 2,350 syllables, hanja and signs, got by reading every pair once. */
function standardPairs(): Map<string, Pair> {
  const decoder = new TextDecoder('euc-kr');
  const found = new Map<string, Pair>();
  for (let lead = 0xa1; lead <= 0xfe; lead += 1) {
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      const isOne = [...character].length === 1 && !/[\uFFFD\uE000-\uF8FF]/.test(character);
      if (isOne && !found.has(character)) found.set(character, [lead, trail]);
    }
  }
  return found;
}

/**
 * The 8,822 syllables that KS X 1001 lacks stand in the order of Unicode, in the places it leaves free
 * (Microsoft code page 949, from 0x8141 갂 to 0xC652 힣).
 */
function withExtension(found: Map<string, Pair>): ReadonlyMap<string, Pair> {
  const free = freePairs();
  for (let code = 0xac00; code <= 0xd7a3; code += 1) {
    const syllable = String.fromCodePoint(code);
    if (found.has(syllable)) continue;
    const next = free.next();
    if (!next.done) found.set(syllable, next.value);
  }
  return found;
}

function* freePairs(): Generator<Pair> {
  for (let lead = 0x81; lead <= 0xc6; lead += 1) {
    for (let trail = 0x41; trail <= (lead <= 0xa0 ? 0xfe : 0xa0); trail += 1) {
      const isUnused = (trail > 0x5a && trail < 0x61) || (trail > 0x7a && trail < 0x81);
      if (!isUnused) yield [lead, trail];
    }
  }
}
