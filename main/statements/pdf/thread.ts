import { workerData } from 'node:worker_threads';

import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'unpdf/pdfjs';

import type { FromPdf, Page, PdfWork, Piece } from './pages.ts';
import { isTorn } from './torn.ts';

/*
 * Opens one PDF in a thread of its own: a file that sends the library in circles or eats memory ends this thread
 * and nothing else. `getDocument` takes scripts and forms out of no file; nothing is drawn and no font is loaded.
 */
const { bytes, port, signal } = workerData as PdfWork;

function tell(message: FromPdf): void {
  port.postMessage(message);
  Atomics.add(signal, 0, 1);
  Atomics.notify(signal, 0);
}

async function textOf(page: PDFPageProxy): Promise<Page> {
  const { items } = await page.getTextContent();
  const pieces: Piece[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [, turned, , , left, bottom] = item.transform as readonly number[];
    // Print codes along the margin are written upwards.
    if (left === undefined || bottom === undefined || Math.abs(turned ?? 0) > 0.01) continue;
    pieces.push({ text: item.str, left, bottom, width: item.width, height: item.height });
  }
  return { pieces };
}

/** The library takes the bytes that it opens. */
function open(stopAtErrors: boolean): Promise<PDFDocumentProxy> {
  const options = { verbosity: 0, useSystemFonts: false, stopAtErrors };
  return getDocument({ data: bytes.slice(), ...options }).promise;
}

/** Whether the library steps over errors of this page: where it must not, it refuses or finds other text. */
async function leavesOut(strict: PDFDocumentProxy, number: number, text: Page): Promise<boolean> {
  try {
    const page = await strict.getPage(number);
    const { pieces } = await textOf(page);
    page.cleanup();
    return pieces.length !== text.pieces.length;
  } catch {
    return true;
  }
}

async function work(): Promise<void> {
  const torn = isTorn(bytes);
  const document = await open(false);
  const strict = torn ? null : await open(true).catch(() => null);
  let isDamaged = strict === null;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const text = await textOf(page);
    tell({ kind: 'page', page: text, of: document.numPages });
    page.cleanup();
    if (strict && !isDamaged) isDamaged = await leavesOut(strict, number, text);
  }
  tell({ kind: 'end', isDamaged });
}

work().catch((error: unknown) => {
  const isLocked = error instanceof Error && error.name === 'PasswordException';
  tell({ kind: isLocked ? 'locked' : 'broken' });
});
