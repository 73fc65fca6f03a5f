import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

/** The project's folder, two up from here: from `main/web` as from the built `dist/main`. */
const root = new URL('../../', import.meta.url);

export const places = {
  root: fileURLToPath(root),
  /** The built page. */
  page: fileURLToPath(new URL('dist/renderer/', root)),
  /** The built web host, for who starts it from the sources. */
  host: fileURLToPath(new URL('dist/main/host.js', root)),
  preload: fileURLToPath(new URL('dist/preload/index.cjs', root)),
  samples: fileURLToPath(new URL('assets/samples/', root)),
} as const;

/** The version in package.json, which lies beside `dist` in the packaged app too. */
export function version(): string {
  const about: unknown = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  return z.object({ version: z.string() }).parse(about).version;
}
