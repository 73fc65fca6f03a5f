import { join } from 'node:path';

import { run } from './run.ts';

/** Builds everything into `dist`; true when it worked. The bundler's own lines say what did not. */
export async function build(root: string): Promise<boolean> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const given = [vite, 'build', '--logLevel', 'warn'];
  return (await run(process.execPath, given, { cwd: root, stdio: 'inherit' })) === 0;
}
