import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

import { COMMON_HEADERS, contentSecurityPolicy } from './headers.ts';
import { NONCE_PLACE } from './nonce-place.ts';

/** A whole answer, for either host to send as it is. */
export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** The built page. The web host and the desktop shell answer from it alike, headers and all. */
export interface Page {
  /** `path` as it stands in the address, percent-encoded. */
  answer(path: string): Promise<PageAnswer>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Lists the folder once: what is not on the list is not there, so no path can lead out of it. */
export async function openPage(folder: string): Promise<Page> {
  const files = await listFiles(folder);
  const index = files.get('/index.html');
  if (index === undefined) throw new Error(`There is no built page in ${folder}. Run "npm run build".`);
  files.set('/', index);

  return {
    async answer(path) {
      const file = files.get(path);
      if (file === undefined) return plain(404, 'Not found');
      const content = await readFile(file).catch(() => null);
      if (content === null) return plain(404, 'Not found');
      return file === index ? indexAnswer(content) : fileAnswer(file, path, content);
    },
  };
}

/** A short refusal in words; nothing in it comes from the request. */
export function plain(status: number, text: string): PageAnswer {
  return {
    status,
    headers: { ...COMMON_HEADERS, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    body: new TextEncoder().encode(`${text}\n`),
  };
}

async function listFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, string>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file).split(sep).map(encodeURIComponent).join('/');
    files.set(`/${path}`, file);
  }
  return files;
}

function indexAnswer(template: Buffer): PageAnswer {
  const nonce = randomBytes(16).toString('base64');
  return {
    status: 200,
    headers: {
      ...COMMON_HEADERS,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy(nonce),
      'cache-control': 'no-store',
    },
    body: new TextEncoder().encode(template.toString('utf8').replaceAll(NONCE_PLACE, nonce)),
  };
}

function fileAnswer(file: string, path: string, content: Buffer): PageAnswer {
  // Names under assets/ carry a hash of their content.
  const lasting = path.startsWith('/assets/');
  return {
    status: 200,
    headers: {
      ...COMMON_HEADERS,
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': lasting ? 'max-age=31536000, immutable' : 'no-store',
    },
    body: new Uint8Array(content),
  };
}
