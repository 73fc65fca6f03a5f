import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import { tellFailure } from '../app/fault.ts';
import type { Engine } from '../worker/engine.ts';
import { type Lock, refuseDoubled, refuseForeign, refuseStranger } from './guard.ts';
import { COMMON_HEADERS } from './headers.ts';
import { answerApi, refuse } from './routes.ts';
import { type Page, plain } from './static-files.ts';

export interface WebServer {
  /** Opens the app; holds the key in its fragment, which browsers send nowhere. */
  readonly address: string;
  readonly port: number;
  readonly token: string;
  close(): Promise<void>;
}

export interface WebServerOptions {
  readonly engine: Engine;
  readonly page: Page;
  /** 0 = any free one. */
  readonly port: number;
  readonly log: (line: string) => void;
}

/** Serves the page and the app behind it on this machine's loopback address only. */
export async function serveWeb({ engine, page, port, log }: WebServerOptions): Promise<WebServer> {
  const server = createServer();
  const taken = await listen(server, port);
  const lock: Lock = { host: `127.0.0.1:${taken}`, token: randomBytes(32).toString('base64url') };

  server.on('request', (request, response) => {
    answer(engine, page, lock, request, response).catch((error: unknown) => {
      tellFailure(error, 'answering a request', log);
      if (!response.headersSent) refuse(response, { status: 500, reason: 'Fault' });
      else response.destroy();
    });
  });

  return {
    address: `http://${lock.host}/#token=${lock.token}`,
    port: taken,
    token: lock.token,
    close: () => closeServer(server),
  };
}

async function answer(
  engine: Engine,
  page: Page,
  lock: Lock,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(COMMON_HEADERS)) response.setHeader(name, value);
  const method = request.method ?? '';
  const foreign = refuseDoubled(request.headersDistinct) ?? refuseForeign(method, request.headers, lock.host);
  if (foreign) return refuse(response, foreign);

  const url = URL.parse(request.url ?? '/', `http://${lock.host}`);
  if (url === null || url.host !== lock.host)
    return refuse(response, { status: 400, reason: 'Wrong address' });
  if (url.pathname.startsWith('/api/')) {
    const stranger = refuseStranger(request.headers, lock.token);
    return stranger ? refuse(response, stranger) : answerApi(engine, url, request, response);
  }
  if (method !== 'GET' && method !== 'HEAD') return refuse(response, { status: 405, reason: 'Not that way' });
  const { status, headers, body } = await pageAnswer(page, url);
  response.writeHead(status, { ...headers, 'content-length': body.length });
  response.end(method === 'HEAD' ? undefined : body);
}

function pageAnswer(page: Page, url: URL): ReturnType<Page['answer']> {
  // A browser asks for it by itself; an empty answer keeps its console quiet.
  if (url.pathname === '/favicon.ico') return Promise.resolve({ ...plain(204, ''), body: new Uint8Array() });
  return page.answer(url.pathname);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      if (address !== null && typeof address === 'object') resolve(address.port);
      else reject(new Error('no port'));
    });
  });
}

/** Ends open event streams too, which would keep the server alive. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
