import { openEngine } from '../worker/engine.ts';
import { fixedDay } from './fixed-day.ts';
import { places, version } from './places.ts';
import { profileFolder } from './profile-folder.ts';
import { serveWeb } from './server.ts';
import { openPage } from './static-files.ts';

export interface WebHost {
  readonly address: string;
  close(): Promise<void>;
}

export interface WebHostOptions {
  readonly profile: 'own' | 'sample';
  /** 0 = any free one. */
  readonly port?: number;
  readonly log?: (line: string) => void;
}

/** The whole app on a loopback address: engine, page and server. */
export async function startWebHost({ profile, port = 0, log = toStderr }: WebHostOptions): Promise<WebHost> {
  const page = await openPage(places.page);
  const engine = await openEngine({
    folder: profileFolder(),
    profile,
    samples: places.samples,
    day: fixedDay(),
    version: version(),
    log,
  });
  const server = await serveWeb({ engine, page, port, log }).catch(async (error: unknown) => {
    await engine.close();
    throw error;
  });
  return {
    address: server.address,
    async close() {
      await server.close();
      await engine.close();
    },
  };
}

function toStderr(line: string): void {
  process.stderr.write(`${line}\n`);
}
