import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What stays outside the bundles: Electron brings itself, the two engines of SQLite bring native files. */
const external = ['electron', 'better-sqlite3', 'better-sqlite3-multiple-ciphers'];

/** One run of `vite build` makes the page, the programs of the hosts, and the preload script. */
export default defineConfig({
  root: at('renderer'),
  publicDir: false,
  plugins: [react()],
  builder: {},
  environments: {
    client: {
      build: {
        outDir: at('dist/renderer'),
        emptyOutDir: true,
        target: 'chrome140',
        modulePreload: { polyfill: false },
        // Fonts and images stay files: the page's policy allows no `data:` fonts.
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 1500,
      },
    },
    main: {
      consumer: 'server',
      resolve: { external, noExternal: true },
      build: {
        outDir: at('dist/main'),
        emptyOutDir: true,
        target: 'node24',
        minify: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: {
            index: at('main/electron/index.ts'),
            worker: at('main/worker/thread.ts'),
            pdf: at('main/statements/pdf/thread.ts'),
            web: at('main/web/index.ts'),
            host: at('main/web/host.ts'),
            cli: at('main/cli/index.ts'),
          },
          external,
          // All in one folder, so that a path relative to a module is the same from each of them.
          output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { external, noExternal: true },
      build: {
        outDir: at('dist/preload'),
        emptyOutDir: true,
        target: 'chrome140',
        minify: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: { index: at('main/electron/preload.ts') },
          external,
          // A sandboxed preload script can only be CommonJS, in one file.
          output: { format: 'cjs', entryFileNames: '[name].cjs' },
        },
      },
    },
  },
});
