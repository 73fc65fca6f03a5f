import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** What a caller of this host has to know. */
export interface Lock {
  /** `127.0.0.1:<port>`, as the browser sends it. */
  readonly host: string;
  /** 256 random bits, known only to who read the printed address. */
  readonly token: string;
}

export interface Refusal {
  readonly status: number;
  readonly reason: string;
}

/** What the refusals below go by. Node keeps the first of two, and another program between may have gone by the second. */
const ONCE = ['host', 'origin', 'authorization', 'content-type', 'content-length', 'sec-fetch-site'];

/** Refuses a request that says twice what it may say once. */
export function refuseDoubled(distinct: IncomingMessage['headersDistinct']): Refusal | null {
  const doubled = ONCE.some((name) => (distinct[name]?.length ?? 0) > 1);
  return doubled ? { status: 400, reason: 'Said twice' } : null;
}

/**
 * Refuses pages of other origins. A foreign `Host` is how DNS rebinding shows; a foreign, missing
 * or `null` `Origin` on a request that changes something is another site's, or no browser of ours.
 */
export function refuseForeign(method: string, headers: IncomingHttpHeaders, host: string): Refusal | null {
  if (headers.host !== host) return { status: 403, reason: 'Wrong host' };
  const reads = method === 'GET' || method === 'HEAD';
  if (headers.origin === undefined ? !reads : headers.origin !== `http://${host}`) {
    return { status: 403, reason: 'Wrong origin' };
  }
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    return { status: 403, reason: 'Wrong site' };
  }
  return null;
}

const BEARER = /^Bearer ([\w-]+)$/;

/** Refuses who does not hold the key. Takes equally long for every wrong key of the right length. */
export function refuseStranger(headers: IncomingHttpHeaders, token: string): Refusal | null {
  const shown = Buffer.from(BEARER.exec(headers.authorization ?? '')?.[1] ?? '');
  const wanted = Buffer.from(token);
  const same = shown.length === wanted.length && timingSafeEqual(shown, wanted);
  return same ? null : { status: 401, reason: 'Wrong key' };
}

/** Content types that no plain form of another site can send. */
export function refuseType(headers: IncomingHttpHeaders, wanted: string): Refusal | null {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  return type === wanted ? null : { status: 415, reason: `Send ${wanted}` };
}
