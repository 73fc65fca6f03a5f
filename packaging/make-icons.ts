import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { makeIcons } from './icons.ts';

/* `npm run icons`: draws assets/icons anew after renderer/icon.svg was changed. */

const root = join(import.meta.dirname, '..');
const folder = join(root, 'assets', 'icons');
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of await makeIcons(readFileSync(join(root, 'renderer', 'icon.svg'), 'utf8'))) {
  writeFileSync(join(folder, name), bytes);
}
