import type { AppEvent, Outcome, Transport } from '../../shared/contract.ts';
import type { Said } from '../../shared/said.ts';
import { linesOf } from './lines.ts';
import { type AddressedPage, takeToken } from './token.ts';

const RETRY_AFTER_MS = 1_000;

/** The host does not answer at all: it was stopped, or the machine slept. */
export const UNREACHABLE: Said = { id: 'common.unreachable' };
/** The host answers, but does not know the key of this page. */
export const LOCKED: Said = { id: 'common.locked' };

export interface Page extends AddressedPage {
  readonly document: Pick<Document, 'baseURI'>;
  fetch(address: URL, init: RequestInit): Promise<Response>;
}

/** Reaches the app on its loopback address, with the key that stood in this page's address. */
export function createHttpTransport(page: Page): Transport {
  const token = takeToken(page);
  const listeners = new Set<(event: AppEvent) => void>();
  const publish = (event: AppEvent): void => listeners.forEach((listener) => listener(event));
  let listening: AbortController | null = null;

  const send = (path: string, init: RequestInit): Promise<Response> =>
    page.fetch(new URL(path, page.document.baseURI), {
      ...init,
      cache: 'no-store',
      headers: { ...init.headers, authorization: `Bearer ${token}` },
    });

  async function ask<Value>(path: string, init: RequestInit): Promise<Outcome<Value>> {
    const response = await send(path, init).catch(() => null);
    if (response === null) return { ok: false, problem: UNREACHABLE };
    if (response.status === 401 || response.status === 403) return { ok: false, problem: LOCKED };
    const body: unknown = await response.json().catch(() => null);
    return isOutcome<Value>(body) ? body : { ok: false, problem: refused(response.status) };
  }

  const post = <Value>(path: string, body: unknown): Promise<Outcome<Value>> =>
    ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  /** Reads the stream of events for as long as somebody listens, and opens it anew where it breaks. */
  async function listen(signal: AbortSignal): Promise<void> {
    let broken = false;
    while (!signal.aborted) {
      try {
        const response = await send('api/events', { signal });
        if (!response.ok || !response.body) throw new Error('no stream of events');
        if (broken) askAnew(publish);
        broken = false;
        for await (const line of linesOf(response.body)) {
          const event: unknown = JSON.parse(line);
          if (isEvent(event)) publish(event);
        }
      } catch {
        // A stopped host, a sleeping machine: both are met by trying again.
      }
      if (signal.aborted) return;
      // Screens ask again at once, so that they can say that the host is gone.
      if (!broken) askAnew(publish);
      broken = true;
      await pause(RETRY_AFTER_MS, signal);
    }
  }

  return {
    call: (method, input) => post(`api/${method}`, input),
    upload: (name, bytes) =>
      ask(`api/files?name=${encodeURIComponent(name)}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/octet-stream' },
        body: bytes,
      }),
    cancel: async (job) => {
      await post('api/cancel', { job });
    },
    openProfile: (profile) => post('api/profile', { profile }),
    subscribe(listener) {
      listeners.add(listener);
      if (!listening) {
        listening = new AbortController();
        void listen(listening.signal);
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        listening?.abort();
        listening = null;
      };
    },
  };
}

/** Events may have been missed while the stream was broken. */
function askAnew(publish: (event: AppEvent) => void): void {
  publish({ type: 'settings-changed' });
  publish({ type: 'ledger-changed' });
}

/** The host refused the request itself, which only a fault of ours makes it do. */
function refused(status: number): Said {
  return { id: 'problems.internal', values: { fault: `HTTP ${status}` } };
}

function isOutcome<Value>(body: unknown): body is Outcome<Value> {
  return typeof body === 'object' && body !== null && 'ok' in body;
}

function isEvent(value: unknown): value is AppEvent {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
