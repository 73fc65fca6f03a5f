import { join } from 'node:path';

import { build } from '../../../main/start/build.ts';
import { isBuilt } from '../../../main/start/fresh.ts';

/** Runs once before all: the specs drive what `vite build` made, not the sources. */
export default async function buildOnce(): Promise<void> {
  const root = join(import.meta.dirname, '..', '..', '..');
  if (!isBuilt(root) && !(await build(root))) throw new Error('the build failed');
}
