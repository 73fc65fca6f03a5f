import { Parser } from 'htmlparser2';

import { lookAtWatch, type ReadingWatch } from '../../reader.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of each element, by its name without a prefix. */
export interface Listener {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  /** `cutOff` where the text ended before the element did. */
  close(name: string, cutOff: boolean): void;
}

const STEP = 256 * 1024;
/** Pages nest a few dozen; each end of an element is looked for among all that are open. */
const DEEPEST = 2000;

/**
 * Parses XML piece by piece, so that a sheet of any length needs little memory and can be stopped.
 * No document type is read and no entity expanded but the five of XML, so there are no bombs in it
 * and nothing is fetched.
 */
export function parseXml(bytes: Uint8Array, listener: Listener, watch: ReadingWatch): void {
  const { parser, end } = parserOf(listener, true);
  const decoder = new TextDecoder(encodingOfXml(bytes));
  for (let from = 0; from < bytes.length; from += STEP) {
    lookAtWatch(watch, 0, 0);
    parser.write(decoder.decode(bytes.subarray(from, from + STEP), { stream: true }));
  }
  parser.write(decoder.decode());
  end();
}

/** Parses text that is HTML, or XML, to its end. */
export function parseText(text: string, isXml: boolean, listener: Listener, watch: ReadingWatch): void {
  const { parser, end } = parserOf(listener, isXml);
  for (let from = 0; from < text.length; from += STEP) {
    lookAtWatch(watch, 0, 0);
    parser.write(text.slice(from, from + STEP));
  }
  end();
}

function parserOf(listener: Listener, xmlMode: boolean): { readonly parser: Parser; end(): void } {
  let atEnd = false;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > DEEPEST) throw new Error('nested too deep');
        listener.open(xmlMode ? localName(name) : name, attributes);
      },
      ontext: (text) => listener.text(text),
      onclosetag: (name, implied) => {
        depth--;
        listener.close(xmlMode ? localName(name) : name, implied && atEnd);
      },
    },
    { xmlMode, decodeEntities: true },
  );
  return {
    parser,
    end: () => {
      atEnd = true;
      parser.end();
    },
  };
}

/** `x:row` and `row` are one: some programs prefix all names. */
export function localName(name: string): string {
  const at = name.indexOf(':');
  return at < 0 ? name : name.slice(at + 1);
}

function encodingOfXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
