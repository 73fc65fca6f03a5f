import { decode } from '../encoding.ts';
import { readXml, type XmlElement } from './xml.ts';

/** One CAMT file: the dropped one, or one inside a dropped archive. */
export interface CamtDocument {
  readonly text: string;
  readonly encoding: string;
  readonly root: XmlElement;
  /** `camt.053.001.02`; empty where the file does not say. */
  readonly message: string;
}

/** Elements that never lie inside one of their own kind (ISO 20022, camt.052, .053 and .054, all versions). */
const SINGLE: ReadonlySet<string> = new Set(['Stmt', 'Rpt', 'Ntfctn', 'Ntry', 'TxDtls']);

export function openDocument(bytes: Uint8Array): CamtDocument {
  const { text, encoding } = decodeXml(bytes);
  return { text, encoding, root: readXml(text, SINGLE), message: messageIn(text) };
}

/** `urn:iso:std:iso:20022:tech:xsd:camt.053.001.02`: which message, of which version. */
export function messageIn(text: string): string {
  return /\b([a-z]{4}\.\d{3}\.\d{3}(?:\.\d{2})?)\b/.exec(text.slice(0, 64 * 1024))?.[1] ?? '';
}

/** Unicode is told by the bytes; among the old encodings the XML declaration is believed. */
function decodeXml(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const decoded = decode(bytes);
  const label = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(decoded.text)?.[1];
  if (decoded.encoding.startsWith('utf-') || label === undefined) return decoded;
  try {
    const decoder = new TextDecoder(label);
    return decoder.encoding.startsWith('utf-')
      ? decoded
      : { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    return decoded;
  }
}
