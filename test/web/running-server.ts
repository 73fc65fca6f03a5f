import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { serveWeb, type WebServer } from '../../main/web/server.ts';
import { openPage } from '../../main/web/static-files.ts';
import { type StandInEngine, standInEngine } from './stand-in-engine.ts';

export interface Running extends WebServer {
  readonly engine: StandInEngine;
  readonly host: string;
  /** The headers that our own page sends with a call. */
  readonly own: Readonly<Record<string, string>>;
  readonly logged: readonly string[];
}

/** A folder as `vite build` makes it, with a secret beside it that no path may reach. */
function builtPage(): { readonly folder: string; remove(): void } {
  const parent = mkdtempSync(join(tmpdir(), 'recoup-page-'));
  const folder = join(parent, 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><meta property="csp-nonce" nonce="NONCE-OF-THIS-ANSWER">',
  );
  writeFileSync(join(folder, 'assets', 'index-1.js'), 'export {};');
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

export async function startServer(): Promise<Running> {
  const page = builtPage();
  const engine = standInEngine();
  const logged: string[] = [];
  const server = await serveWeb({
    engine,
    page: await openPage(page.folder),
    port: 0,
    log: (line) => logged.push(line),
  });
  const host = `127.0.0.1:${server.port}`;
  return {
    ...server,
    engine,
    host,
    logged,
    own: { host, origin: `http://${host}`, authorization: `Bearer ${server.token}` },
    async close() {
      await server.close();
      page.remove();
    },
  };
}
