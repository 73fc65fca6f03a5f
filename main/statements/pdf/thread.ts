import { workerData } from 'node:worker_threads';

import { getDocument, type PDFPageProxy } from 'unpdf/pdfjs';

import type { FromPdf, Page, PdfWork, Piece } from './pages.ts';

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

async function work(): Promise<void> {
  const document = await getDocument({
    data: bytes,
    verbosity: 0,
    useSystemFonts: false,
    stopAtErrors: false,
  }).promise;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    tell({ kind: 'page', page: await textOf(page), of: document.numPages });
    page.cleanup();
  }
  tell({ kind: 'end' });
}

work().catch((error: unknown) => {
  const isLocked = error instanceof Error && error.name === 'PasswordException';
  tell({ kind: isLocked ? 'locked' : 'broken' });
});
