import { shorten } from '../shorten.ts';

/** One field of a message: `:61:` with the lines behind it up to the next. */
export interface Field {
  /** `61`, `60F`; `?` where a line reads like a booking and its tag is damaged. */
  readonly tag: string;
  /** First physical line, 1-based. */
  readonly line: number;
  /** Its lines without the tag, blanks at their ends kept: texts are broken at a fixed width. */
  readonly content: readonly string[];
  /** Its lines as the file has them. */
  readonly written: readonly string[];
}

const TAG = /^:(\d{2}[A-Z]?|NS):/;
/** Fields of MT940 and MT942 (SWIFT, Category 9). */
const KNOWN = /^(?:20|21|25P?|28C?|13D?|34F|60[FM]|61|62[FM]|64|65|86|90[CD]|NS)$/;
/** The end of a message, as SWIFT, banks and programs write it: `-`, `-}`, `-}{5:…}`, `-XXX`. */
const END = /^-(?:\}.*|XXX)?\s*$/;
/** Lines around the messages of a file: SWIFT's blocks and Rabobank's `:940:`. */
const FRAME = /^(?:\{[1-5]:|:940:)/;
/** Value date, entry date, direction, amount and type, whatever is left of the tag. */
const LIKE_A_BOOKING =
  /^.{0,5}\d{6}(?:\d{4}| {4})?(?:R[CD]|[CD])[A-Z]?\d{1,15},\d{0,2}[A-Z](?:[A-Z0-9 ]{3}|[A-Z0-9]{2}$)/;

/** Cuts a file into fields. Lines around the messages belong to none. */
export function fieldsOf(text: string): readonly Field[] {
  const fields: { tag: string; line: number; content: string[]; written: string[] }[] = [];
  let isOpen = false;
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    // Some banks frame messages with control characters (SOH, ETX). Inside a line they are damage.
    const line = shorten(raw).replace(/^\p{Cc}+|\p{Cc}+$/gu, '');
    const tag = tagOf(line);
    if (tag !== null) {
      const content = tag === '?' ? line : line.replace(TAG, '');
      fields.push({ tag, line: index + 1, content: [content], written: [line.trimEnd()] });
      isOpen = true;
    } else if (END.test(line) || FRAME.test(line)) isOpen = false;
    else if (isOpen) {
      fields.at(-1)?.content.push(line);
      if (line.trim() !== '') fields.at(-1)?.written.push(line.trimEnd());
    }
  }
  return fields;
}

function tagOf(line: string): string | null {
  const tag = TAG.exec(line)?.[1];
  if (tag !== undefined && KNOWN.test(tag)) return tag;
  if (LIKE_A_BOOKING.test(line)) return '?';
  return tag ?? null;
}
