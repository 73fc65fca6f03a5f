import { join } from 'node:path';

/**
 * Where Node keeps what it compiled, for all processes and threads that the tests start: each loads the
 * whole tree. Node looks at the source again each time, so nothing old is run; `npm ci` clears it.
 */
export function keepCompiled(): void {
  process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, '../../node_modules/.cache/node');
}
