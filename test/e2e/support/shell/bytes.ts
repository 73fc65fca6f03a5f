/*
 * Bytes on the way between the shell and the preload script's world, which text alone reaches.
 * The same signs as in test/electron/stand-in/preload-world.js.
 */

interface Signed {
  readonly bytes: string;
  readonly as: 'ArrayBuffer' | 'Uint8Array';
}

export function written(value: unknown): unknown {
  if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString('base64'), as: 'Uint8Array' };
  return overItems(value, written);
}

export function read(value: unknown): unknown {
  if (!isSigned(value)) return overItems(value, read);
  const bytes = new Uint8Array(Buffer.from(value.bytes, 'base64'));
  return value.as === 'ArrayBuffer' ? bytes.buffer : bytes;
}

function overItems(value: unknown, change: (item: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)]));
}

function isSigned(value: unknown): value is Signed {
  return typeof value === 'object' && value !== null && 'bytes' in value && 'as' in value;
}
