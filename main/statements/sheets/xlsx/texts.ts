import type { ReadingWatch } from '../../reader.ts';
import { type Listener, parseXml } from '../markup/parse.ts';

/** A control character in a text is written `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}

/** The texts that many cells share, in order. Rich text is joined; how a word is spoken is left out. */
export function sharedTexts(bytes: Uint8Array | null, watch: ReadingWatch): readonly string[] {
  const texts: string[] = [];
  if (!bytes) return texts;
  const rich = new RichText();
  const listener: Listener = {
    open: (name) => rich.open(name),
    text: (text) => rich.text(text),
    close: (name) => {
      rich.close(name);
      if (name === 'si') texts.push(rich.take());
    },
  };
  parseXml(bytes, listener, watch);
  return texts;
}

/** Joins the `t` of a text, which may be in runs, without those of `rPh`, which spell it out. */
export class RichText {
  #text = '';
  #inText = false;
  #spoken = 0;

  open(name: string): void {
    if (name === 'rPh') this.#spoken++;
    else if (name === 't') this.#inText = this.#spoken === 0;
  }

  text(text: string): void {
    if (this.#inText) this.#text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.#spoken--;
    else if (name === 't') this.#inText = false;
  }

  take(): string {
    const text = unescaped(this.#text);
    this.#text = '';
    this.#inText = false;
    this.#spoken = 0;
    return text;
  }
}
