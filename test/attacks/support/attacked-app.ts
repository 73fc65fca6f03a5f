import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { serveWeb, type WebServer } from '../../../main/web/server.ts';
import { openPage } from '../../../main/web/static-files.ts';
import { type Engine, openEngine } from '../../../main/worker/engine.ts';

/** What no answer may hold and no call may change: it lies beside the folder of the app. */
export const CANARY = 'the canary beside the profile';

/** The real app behind the real web host, in a folder whose neighbourhood is watched. */
export interface AttackedApp {
  readonly engine: Engine;
  readonly server: WebServer;
  /** The headers that our own page sends. */
  readonly own: Readonly<Record<string, string>>;
  readonly logged: readonly string[];
  /** All files in the profile and around it. */
  files(): readonly string[];
  close(): Promise<void>;
}

/** The backup of the day comes when its time is there. */
const OF_THE_DAY = /^profile\/backups(?:\/recoup-[0-9TZ-]+-daily\.(?:json|sqlite))?$/;

export async function attackedApp(): Promise<AttackedApp> {
  const around = mkdtempSync(join(tmpdir(), 'recoup-attacked-'));
  const page = join(around, 'page');
  mkdirSync(page);
  writeFileSync(join(page, 'index.html'), '<!doctype html>');
  writeFileSync(join(around, 'canary.txt'), CANARY);
  const logged: string[] = [];
  const log = (line: string): void => void logged.push(line);
  const options = { folder: join(around, 'profile'), samples: join(around, 'none'), version: '0.0.1', log };
  const engine = await openEngine({ ...options, profile: 'own' });
  const server = await serveWeb({ engine, page: await openPage(page), port: 0, log });
  const host = `127.0.0.1:${server.port}`;
  return {
    engine,
    server,
    logged,
    own: { host, origin: `http://${host}`, authorization: `Bearer ${server.token}` },
    files: () =>
      readdirSync(around, { recursive: true, encoding: 'utf8' })
        .filter((path) => !OF_THE_DAY.test(path))
        .toSorted(),
    async close() {
      await server.close();
      await engine.close();
      rmSync(around, { recursive: true, force: true });
    },
  };
}
