import { shorten } from '../shorten.ts';
import { decodeEntities } from '../ofx/entities.ts';
import { type Token, tokens } from '../ofx/tokens.ts';

/** One element of an XML file. */
export interface XmlElement {
  /** As written, without a namespace prefix. */
  readonly name: string;
  /** The start tag, attributes and all. */
  readonly tag: string;
  /** Its own text without blanks around it, not that of its children. */
  text: string;
  readonly children: XmlElement[];
  /** Offsets into the text, from the start tag to behind the end tag. */
  readonly start: number;
  end: number;
  /** The text ended before this element did. */
  cut: boolean;
}

/** CAMT nests 16 deep at most; what lies deeper is left out, so that no file can exhaust the stack. */
const DEEPEST = 64;

/**
 * Reads XML in one pass, in time linear in the text, and goes on behind damaged tags: an end tag closes the
 * nearest open element of its name with all inside, one that closes nothing is passed over. `single` holds the
 * names of elements that never lie in one of their own kind, so that a lost end tag costs no more than its element.
 * A DOCTYPE is not read and no entity but the five of XML is expanded. Never throws.
 */
export function readXml(text: string, single: ReadonlySet<string>): XmlElement {
  const builder = new TreeBuilder(text, single);
  for (const token of tokens(text)) builder.take(token);
  return builder.finish();
}

class TreeBuilder {
  readonly #text: string;
  readonly #single: ReadonlySet<string>;
  readonly #open: XmlElement[];
  readonly #root: XmlElement;

  constructor(text: string, single: ReadonlySet<string>) {
    this.#text = text;
    this.#single = single;
    this.#root = { name: '', tag: '', text: '', children: [], start: 0, end: text.length, cut: false };
    this.#open = [this.#root];
  }

  take(token: Token): void {
    if (token.kind === 'text') this.#top().text += token.literal ? token.text : decodeEntities(token.text);
    else if (token.kind === 'open') this.#openTag(token);
    else this.#closeTag(token);
  }

  finish(): XmlElement {
    for (const element of this.#open.slice(1)) element.cut = true;
    this.#close(1, this.#text.length);
    return this.#root;
  }

  #openTag(token: Token): void {
    const tag = shorten(this.#text.slice(token.start, token.end));
    const name = nameIn(tag);
    if (this.#single.has(name)) {
      const at = this.#open.findLastIndex((element) => element.name === name);
      if (at > 0) this.#close(at, token.start);
    }
    if (this.#open.length > DEEPEST) return;
    const element = { name, tag, text: '', children: [], start: token.start, end: token.end, cut: false };
    this.#top().children.push(element);
    if (!token.empty) this.#open.push(element);
  }

  #closeTag(token: Token): void {
    const name = nameIn(this.#text.slice(token.start, token.end));
    const at = this.#open.findLastIndex((element, index) => index > 0 && element.name === name);
    if (at > 0) this.#close(at, token.end);
  }

  #close(from: number, end: number): void {
    for (const element of this.#open.splice(from)) {
      element.text = shorten(element.text.trim());
      element.end = end;
    }
  }

  #top(): XmlElement {
    return this.#open.at(-1) ?? this.#root;
  }
}

function nameIn(tag: string): string {
  const written = /^<\/?([\w.:-]+)/.exec(tag)?.[1] ?? '';
  return written.slice(written.lastIndexOf(':') + 1);
}

/** The value of an attribute; empty where there is none. */
export function attributeOf(element: XmlElement, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element.tag);
  return decodeEntities(found?.[1] ?? found?.[2] ?? '').trim();
}

/** The elements at the end of this path, each step directly inside the one before. */
export function allAt(parent: XmlElement | null, ...path: readonly string[]): readonly XmlElement[] {
  const found: XmlElement[] = [];
  if (parent) find(parent, path, 0, (element) => found.push(element) < 0);
  return found;
}

/** The first element at the end of this path, or null. */
export function at(parent: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  return parent && find(parent, path, 0, () => true);
}

/** The first text at the end of this path; empty where there is none. */
export function textAt(parent: XmlElement | null, ...path: readonly string[]): string {
  return (parent && find(parent, path, 0, ({ text }) => text !== ''))?.text ?? '';
}

function find(
  parent: XmlElement,
  path: readonly string[],
  step: number,
  suits: (element: XmlElement) => boolean,
): XmlElement | null {
  if (step === path.length) return suits(parent) ? parent : null;
  for (const child of parent.children) {
    const found = child.name === path[step] ? find(child, path, step + 1, suits) : null;
    if (found) return found;
  }
  return null;
}

/** Every element of these names, in the order of the file; what lies inside one is not looked at. */
export function* elementsNamed(parent: XmlElement, names: ReadonlySet<string>): Generator<XmlElement> {
  for (const child of parent.children) {
    if (names.has(child.name)) yield child;
    else yield* elementsNamed(child, names);
  }
}
