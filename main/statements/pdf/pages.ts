import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';

import { Problem } from '../../../shared/problem.ts';
import { Cancelled, type ReadingWatch, type StatementFile } from '../reader.ts';

/** A run of text as the page places it, in points from the lower left corner. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

export interface Page {
  readonly pieces: readonly Piece[];
}

/** What the thread gets, and what it tells. */
export interface PdfWork {
  readonly bytes: Uint8Array;
  readonly port: MessagePort;
  /** Counts the messages, so that the reader can sleep until there is one. */
  readonly signal: Int32Array;
}

/** All pages of a file, and whether parts of it are damaged, so that they may lack some of their text. */
export interface Pages {
  readonly pages: readonly Page[];
  readonly isDamaged: boolean;
}

export type FromPdf =
  | { readonly kind: 'page'; readonly page: Page; readonly of: number }
  | { readonly kind: 'end'; readonly isDamaged: boolean }
  | { readonly kind: 'locked' | 'broken' };

/** Unbuilt, Node runs the sources; built, the thread lies beside this program as `pdf.js`. */
const THREAD = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './pdf.js', import.meta.url);

/** A page of a statement takes milliseconds; after this long without one, on the busiest machine, the file is at fault. */
const LONGEST_SILENCE = 20_000;
/** How often the watch is asked while waiting, in milliseconds. */
const BETWEEN_LOOKS = 100;
/** A year of a busy account has some hundred pages. */
const MOST_PAGES = 2000;
const MOST_PIECES = 2_000_000;
/** Of the thread, in MB: pages leave it one by one, and it should not put off tidying up. */
const MEMORY = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 8 };

/**
 * The text of all pages. Waits for a thread, so that the other side of this call is as simple as for any other format;
 * no loop of events turns meanwhile. Throws a `Problem` for what is locked, broken or endless, `Cancelled` where stopped.
 */
export function pagesOf(file: StatementFile, watch: ReadingWatch): Pages {
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  // A copy of its own: the bytes of a Buffer may lie in memory that others share.
  const bytes = new Uint8Array(file.bytes);
  const work: PdfWork = { bytes, port: port2, signal };
  const worker = new Worker(THREAD, {
    workerData: work,
    transferList: [port2, bytes.buffer],
    resourceLimits: MEMORY,
  });
  // Where it dies, nothing more is heard of it: the silence says so.
  worker.on('error', () => undefined);
  try {
    return collect(port1, signal, file.name, watch);
  } finally {
    port1.close();
    void worker.terminate();
  }
}

function collect(port: MessagePort, signal: Int32Array, name: string, watch: ReadingWatch): Pages {
  const pages: Page[] = [];
  let pieces = 0;
  for (;;) {
    const message = next(port, signal, name, watch);
    if (message.kind === 'end') return { pages, isDamaged: message.isDamaged };
    if (message.kind !== 'page') {
      const id = message.kind === 'locked' ? 'problems.pdfLocked' : 'problems.pdfBroken';
      throw new Problem({ id, values: { file: name } });
    }
    pages.push(message.page);
    pieces += message.page.pieces.length;
    if (message.of > MOST_PAGES || pieces > MOST_PIECES) {
      throw new Problem({ id: 'problems.pdfTooLarge', values: { file: name } });
    }
    watch.progress(pages.length, message.of);
  }
}

/** The next message of the thread; asks the watch while it waits. */
function next(port: MessagePort, signal: Int32Array, name: string, watch: ReadingWatch): FromPdf {
  const began = performance.now();
  while (performance.now() - began < LONGEST_SILENCE) {
    if (watch.stopped()) throw new Cancelled();
    const seen = Atomics.load(signal, 0);
    const received: { readonly message: FromPdf } | undefined = receiveMessageOnPort(port);
    if (received) return received.message;
    Atomics.wait(signal, 0, seen, BETWEEN_LOOKS);
  }
  throw new Problem({ id: 'problems.pdfBroken', values: { file: name } });
}
