/** A piece of an OFX file: a start tag, an end tag, or text between them. */
export interface Token {
  readonly kind: 'open' | 'close' | 'text';
  /** Of a tag: upper case, without a namespace prefix. */
  readonly name: string;
  readonly text: string;
  /** Text of a CDATA section, in which entities mean nothing. */
  readonly literal: boolean;
  /** `<NAME/>`. */
  readonly empty: boolean;
  readonly start: number;
  readonly end: number;
}

const TAG_NAME = /<(\/?)([A-Za-z][\w.:-]{0,79})(?=[\s/>])/y;
const REST_OF_TAG = /[^<>]*>/y;

/** What may stand between `<` and the end mark, and is not an element. */
const ASIDES = [
  { start: '<!--', end: '-->' },
  { start: '<![CDATA[', end: ']]>' },
  { start: '<?', end: '?>' },
  { start: '<!DOCTYPE', end: '>' },
] as const;

/** Cuts a text into tags and text, in one pass. Comments, processing instructions and DOCTYPE are left out. */
export function* tokens(text: string): Generator<Token> {
  const missing = new Set<string>();
  let textStart = 0;
  let at = text.indexOf('<');
  while (at >= 0) {
    const found = tagAt(text, at) ?? asideAt(text, at, missing);
    if (found) {
      if (at > textStart) yield plain(text.slice(textStart, at), textStart, at);
      if (found.token) yield found.token;
      textStart = found.end;
    }
    at = text.indexOf('<', found ? found.end : at + 1);
  }
  if (textStart < text.length) yield plain(text.slice(textStart), textStart, text.length);
}

interface Found {
  readonly token: Token | null;
  readonly end: number;
}

function tagAt(text: string, at: number): Found | null {
  TAG_NAME.lastIndex = at;
  const parts = TAG_NAME.exec(text);
  if (!parts) return null;
  REST_OF_TAG.lastIndex = TAG_NAME.lastIndex;
  const rest = REST_OF_TAG.exec(text);
  if (!rest) return null;
  const name = parts[2] ?? '';
  const end = REST_OF_TAG.lastIndex;
  const token: Token = {
    kind: parts[1] === '/' ? 'close' : 'open',
    name: name.slice(name.lastIndexOf(':') + 1).toUpperCase(),
    text: '',
    literal: false,
    empty: rest[0].endsWith('/>'),
    start: at,
    end,
  };
  return { token, end };
}

/** `missing` remembers end marks that the rest of the text lacks, so that none is sought twice. */
function asideAt(text: string, at: number, missing: Set<string>): Found | null {
  const aside = ASIDES.find(({ start }) => text.startsWith(start, at));
  if (!aside || missing.has(aside.end)) return null;
  const mark = text.indexOf(aside.end, at + aside.start.length);
  if (mark < 0) {
    missing.add(aside.end);
    return null;
  }
  const end = mark + aside.end.length;
  const inside = at + aside.start.length;
  const token = aside.start === '<![CDATA[' ? literal(text.slice(inside, mark), at, end) : null;
  return { token, end };
}

function plain(text: string, start: number, end: number): Token {
  return { kind: 'text', name: '', text, literal: false, empty: false, start, end };
}

function literal(text: string, start: number, end: number): Token {
  return { kind: 'text', name: '', text, literal: true, empty: false, start, end };
}
