import type { Page } from '../web/static-files.ts';
import { plain } from '../web/static-files.ts';

const SCHEME = 'app';
const HOST = 'recoup';
export const ORIGIN = `${SCHEME}://${HOST}`;
export const START_PAGE = `${ORIGIN}/`;

interface SchemeRegistry {
  registerSchemesAsPrivileged(schemes: { scheme: string; privileges: Record<string, boolean> }[]): void;
}

interface SchemeServer {
  handle(scheme: string, handler: (request: Request) => Promise<Response>): void;
}

/** Makes `app:` an origin of its own, as `https:` is. Electron takes this before it is ready only. */
export function registerScheme(protocol: SchemeRegistry): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Answers `app://recoup/…` from the built page, with the very headers of the web host. */
export function serveScheme(protocol: SchemeServer, page: Page): void {
  protocol.handle(SCHEME, async (request) => {
    const { status, headers, body } = await answer(page, request);
    return new Response(body, { status, headers });
  });
}

function answer(page: Page, request: Request): ReturnType<Page['answer']> {
  const url = URL.parse(request.url);
  if (url?.host !== HOST) return Promise.resolve(plain(404, 'Not found'));
  if (request.method !== 'GET') return Promise.resolve(plain(405, 'Not that way'));
  return page.answer(url.pathname);
}
