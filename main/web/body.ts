import type { IncomingMessage } from 'node:http';

import type { Refusal } from './guard.ts';

export type Body = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly refusal: Refusal };

/**
 * Reads a body of announced length into memory of its own, so that it can be handed to a thread
 * without a copy. The length is judged before the first byte is taken.
 */
export async function readBody(request: IncomingMessage, most: number): Promise<Body> {
  const announced = request.headers['content-length'];
  if (announced === undefined || !/^\d+$/.test(announced)) return refuse(411, 'Say the length');
  const length = Number(announced);
  if (length > most) return refuse(413, 'Too large');

  const bytes = new Uint8Array(length);
  let filled = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk) || filled + chunk.length > length) return refuse(400, 'Broken body');
    bytes.set(chunk, filled);
    filled += chunk.length;
  }
  return filled === length ? { bytes } : refuse(400, 'Broken body');
}

/** Reads a JSON body. */
export async function readJson(
  request: IncomingMessage,
  most: number,
): Promise<{ readonly value: unknown } | { readonly refusal: Refusal }> {
  const body = await readBody(request, most);
  if ('refusal' in body) return body;
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body.bytes));
    return { value };
  } catch {
    return refuse(400, 'Not JSON');
  }
}

function refuse(status: number, reason: string): { readonly refusal: Refusal } {
  return { refusal: { status, reason } };
}
