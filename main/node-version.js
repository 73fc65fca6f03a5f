import module from 'node:module';

/*
 * Loaded before every program of this folder (see the scripts in package.json), so plain JavaScript
 * that any Node reads. `npm ci` brings the right Node; where an install script was held back, npm
 * falls back to the system's, which cannot run TypeScript before 22.18.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const runsTypeScript = major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);

if (!runsTypeScript) {
  console.error(
    `Recoup needs Node 22.18 or newer and found ${process.version}. Its own Node was not installed: ` +
      'run "npm ci --ignore-scripts=false" and try again.\n' +
      `Recoup은 Node 22.18 이상이 필요한데 지금은 ${process.version}이에요. ` +
      '"npm ci --ignore-scripts=false"를 실행한 뒤 다시 시도해 주세요.',
  );
  process.exit(1);
}

// What was compiled is kept for the next start, by the threads too, which go by the environment.
module.enableCompileCache();
process.env['NODE_COMPILE_CACHE'] ??= module.getCompileCacheDir();
