import { shorten } from '../shorten.ts';
import { GROUP_ELEMENTS, VALUE_ELEMENTS } from './elements.ts';
import { decodeEntities } from './entities.ts';
import { type Token, tokens } from './tokens.ts';

/** One element of an OFX file. */
export interface OfxElement {
  /** Upper case, without a namespace prefix. */
  readonly name: string;
  /** The value, blanks around it and line breaks inside it taken out; empty for a group. */
  value: string;
  readonly children: OfxElement[];
  /** Offsets into the text, from the start tag to behind the end of the element. */
  readonly start: number;
  end: number;
  /** The text ended before this element did. */
  cut: boolean;
}

/** Real files nest 12 deep; deeper tags are read as values, so that no file can exhaust the stack. */
const DEEPEST = 64;

/**
 * Reads OFX 1.x (SGML) and 2.x (XML) alike, in time linear in the text, and takes what banks really
 * write: end tags left out, doubled or wrong, raw `&` and `<`, no header, no line breaks.
 * No DOCTYPE and no entity of the file's own is ever expanded. Never throws.
 */
export function readTree(text: string): OfxElement {
  const builder = new TreeBuilder(text.length, closedNames(text));
  for (const token of tokens(text)) builder.take(token);
  return builder.finish();
}

/** Names that have an end tag anywhere: what has none, not even once, is a value without one. */
function closedNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, name = ''] of text.matchAll(/<\/(?:[\w-]{1,40}:)?([A-Za-z][\w.-]{0,79})/g)) {
    names.add(name.toUpperCase());
  }
  return names;
}

class TreeBuilder {
  readonly #root: OfxElement;
  readonly #open: OfxElement[];
  readonly #length: number;
  readonly #closed: ReadonlySet<string>;
  /** The value element being read, not on the stack. */
  #leaf: OfxElement | null = null;

  constructor(length: number, closed: ReadonlySet<string>) {
    this.#length = length;
    this.#closed = closed;
    this.#root = { name: '', value: '', children: [], start: 0, end: length, cut: false };
    this.#open = [this.#root];
  }

  take(token: Token): void {
    if (token.kind === 'text') this.#text(token);
    else if (token.kind === 'open') this.#openTag(token);
    else this.#closeTag(token);
  }

  finish(): OfxElement {
    this.#endLeaf(this.#length);
    for (const element of this.#open.slice(1)) {
      element.cut = true;
      element.end = this.#length;
    }
    return this.#root;
  }

  #text(token: Token): void {
    if (this.#leaf) this.#leaf.value += token.literal ? token.text : decodeEntities(token.text);
    else this.#valueOfGroup(token);
  }

  /** Text right behind a start tag that might have been a group: it was a value after all. */
  #valueOfGroup(token: Token): void {
    const top = this.#top();
    const isFresh = this.#open.length > 1 && top.children.length === 0 && top.value === '';
    if (!isFresh || GROUP_ELEMENTS.has(top.name) || token.text.trim() === '') return;
    this.#open.pop();
    this.#leaf = top;
    this.#text(token);
  }

  #openTag(token: Token): void {
    this.#endLeaf(token.start);
    // No OFX group holds one of its own kind, so the earlier one was not closed.
    if (GROUP_ELEMENTS.has(token.name)) this.#closeOpen(token.name, token.start);
    const element = {
      name: token.name,
      value: '',
      children: [],
      start: token.start,
      end: token.end,
      cut: false,
    };
    this.#top().children.push(element);
    if (token.empty) return;
    if (this.#isGroup(token.name)) this.#open.push(element);
    else this.#leaf = element;
  }

  #closeTag(token: Token): void {
    if (this.#leaf?.name === token.name) this.#endLeaf(token.end);
    else {
      this.#endLeaf(token.start);
      this.#closeOpen(token.name, token.end);
    }
  }

  #isGroup(name: string): boolean {
    if (this.#open.length > DEEPEST) return false;
    return GROUP_ELEMENTS.has(name) || (this.#closed.has(name) && !VALUE_ELEMENTS.has(name));
  }

  /** Closes the nearest open element of this name and all inside it; without one, nothing. */
  #closeOpen(name: string, end: number): void {
    const at = this.#open.findLastIndex((element, index) => index > 0 && element.name === name);
    if (at < 0) return;
    for (const element of this.#open.splice(at)) element.end = end;
  }

  #endLeaf(end: number): void {
    if (!this.#leaf) return;
    this.#leaf.value = shorten(onOneLine(this.#leaf.value));
    this.#leaf.end = end;
    this.#leaf = null;
  }

  #top(): OfxElement {
    return this.#open.at(-1) ?? this.#root;
  }
}

function onOneLine(value: string): string {
  return value
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}
