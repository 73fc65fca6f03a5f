import { unzipSync } from 'fflate';

import { decode } from '../encoding.ts';
import type { Container } from './workbook.ts';

/** Whether the bytes are a spreadsheet, or pretend to be one, and how it is packed. By content, never by name. */
export function containerOf(bytes: Uint8Array): Container | null {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return isOfficeZip(bytes) ? 'xlsx' : null;
  // OLE2 holds old workbooks, and new ones behind a password; BIFF also stands bare in a file.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]) || isBareBiff(bytes)) return 'xls';
  const start = decode(bytes.subarray(0, 4096)).text.slice(0, 2048);
  if (!start.includes('<')) return null;
  if (/<(?:\w+:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/i.test(start)) return 'xml';
  return /<html|<table|<!doctype html/i.test(start) ? 'html' : null;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** BOF of BIFF 2, 3, 4 and 5 (and 8), with the length of its record. */
function isBareBiff(bytes: Uint8Array): boolean {
  const [id, version = -1, length = 0, high] = bytes;
  return id === 9 && [0, 2, 4, 8].includes(version) && length >= 4 && length <= 16 && high === 0;
}

/** Parts of Office and OpenDocument files; a ZIP that is cut off is known by its first name. */
function isOfficeZip(bytes: Uint8Array): boolean {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        if (names.length < 1000) names.push(name);
        return false;
      },
    });
  } catch {
    names.splice(0, names.length, firstName(bytes));
  }
  return names.some((name) => OFFICE.test(name));
}

const OFFICE =
  /^[\\/]?(?:\[Content_Types\]\.xml|_rels[\\/]\.rels|docProps[\\/].*|xl[\\/].*|mimetype|content\.xml|Index[\\/].*\.iwa)$/i;

/** The name in the first local header (APPNOTE 4.3.7). */
function firstName(bytes: Uint8Array): string {
  const length = (bytes[26] ?? 0) + (bytes[27] ?? 0) * 256;
  return new TextDecoder('latin1').decode(bytes.subarray(30, 30 + length));
}
