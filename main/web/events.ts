import type { ServerResponse } from 'node:http';

import type { AppEvent } from '../../shared/contract.ts';

/** A listener that reads slower than this many bytes behind is let go; it asks anew when it returns. */
const MOST_WAITING = 1024 * 1024;

/** How often a silent stream says that it lives. Readers skip empty lines. */
const HEARTBEAT_MS = 15_000;

interface Source {
  subscribe(listener: (event: AppEvent) => void): () => void;
}

/** Sends every event as one line of JSON, until the page goes away. */
export function streamEvents(source: Source, response: ServerResponse, heartbeat = HEARTBEAT_MS): void {
  response.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' });
  const send = (line: string): void => {
    if (response.writableLength > MOST_WAITING) response.destroy();
    else response.write(`${line}\n`);
  };
  // The first empty line makes the browser hand over the answer before anything happened.
  send('');
  const unsubscribe = source.subscribe((event) => send(JSON.stringify(event)));
  const beat = setInterval(() => send(''), heartbeat);
  response.on('close', () => {
    clearInterval(beat);
    unsubscribe();
  });
}
