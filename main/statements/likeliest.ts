import { SCRIPTS, type Script } from './scripts.ts';

const WEIGHT_OF_A_WORD = 20;

/** The encoding in which these bytes look most like a statement; `read` makes them text. */
export function likeliestOf(
  bytes: Uint8Array,
  read: (bytes: Uint8Array, encoding: string) => string,
): string {
  let best = 'windows-1252';
  let bestScore = Number.NEGATIVE_INFINITY;
  const looks = new Map<string, Look>();
  for (const script of SCRIPTS) {
    for (const encoding of script.encodings) {
      const look = looks.get(encoding) ?? lookAt(read(bytes, encoding));
      looks.set(encoding, look);
      const score = scoreOf(look, script) - (MARKS_AS_LETTERS.has(encoding) ? 1.5 : 0);
      if (score <= bestScore) continue;
      best = encoding;
      bestScore = score;
    }
  }
  return best;
}

/** Their letters lie where windows-1252 has quotation marks and dashes, so that they need better reasons. */
const MARKS_AS_LETTERS: ReadonlySet<string> = new Set(['ibm850', 'ibm852', 'macintosh']);

/** A text as one encoding gives it, with its first letters beyond ASCII. */
interface Look {
  readonly text: string;
  readonly letters: readonly Letter[];
}

interface Letter {
  readonly code: number;
  readonly before: number;
  readonly after: number;
}

const ENOUGH_LETTERS = 2000;

function lookAt(text: string): Look {
  const letters: Letter[] = [];
  for (let index = 0; index < text.length && letters.length < ENOUGH_LETTERS; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    letters.push({ code, before: text.charCodeAt(index - 1), after: text.charCodeAt(index + 1) });
  }
  return { text, letters };
}

function scoreOf({ text, letters }: Look, script: Script): number {
  let sum = 0;
  for (const { code, before, after } of letters) {
    if (code === 0xfffd) sum -= 12;
    else if (code < 0xa0 || (code >= 0xe000 && code < 0xf900)) sum -= 8;
    else if (isEastAsian(code) && before < 0x80 && isAsciiLetter(after)) sum -= 4;
    else sum += script.letter(code, before, after);
  }
  const words = script.words ? (text.match(script.words)?.length ?? 0) : 0;
  return sum / Math.max(letters.length, 1) + Math.log2(1 + words) * WEIGHT_OF_A_WORD;
}

/** One such sign alone before a Latin letter is an accent misread: `Gr\u9c9ee` is Größe. */
const isEastAsian = (code: number): boolean =>
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3040 && code <= 0x30ff) ||
  (code >= 0xff61 && code <= 0xff9f);
const isAsciiLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
