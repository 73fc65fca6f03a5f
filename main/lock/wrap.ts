import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';

import { z } from 'zod';

import { KEY_BYTES, type LedgerKey } from '../ledger/cipher.ts';

/*
 * A key of the ledger, wrapped by a secret that a person knows: AES-256-GCM under what scrypt makes of the secret. Not
 * Argon2id, which Node has of OpenSSL; Electron is built on BoringSSL, which has none, and both open one ledger.
 */

/**
 * What deriving costs: 128 MiB and up to a second. The least that OWASP names for scrypt
 * (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html, read 2026-11-29).
 */
export const COST: Cost = { N: 2 ** 17, r: 8, p: 1 };

const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A file that somebody else wrote must not take all memory. */
const costSchema = z.strictObject({
  N: z
    .int()
    .min(2)
    .max(2 ** 19)
    .refine((N) => Math.log2(N) % 1 === 0),
  r: z.int().min(1).max(8),
  p: z.int().min(1).max(4),
});
export type Cost = z.infer<typeof costSchema>;

function bytes(length: number) {
  return z.base64().refine((text) => Buffer.from(text, 'base64').length === length);
}

export const wrappedSchema = z.strictObject({
  kdf: z.literal('scrypt'),
  cost: costSchema,
  salt: bytes(SALT_BYTES),
  nonce: bytes(NONCE_BYTES),
  /** The key and the tag behind it. */
  key: bytes(KEY_BYTES + TAG_BYTES),
});
export type Wrapped = z.infer<typeof wrappedSchema>;

/** Which of the secrets it is: a wrapping of one is none of the other. */
export type Secret = 'passphrase' | 'recovery code';

export async function wrap(key: LedgerKey, by: Secret, secret: string, cost: Cost = COST): Promise<Wrapped> {
  const salt = randomBytes(SALT_BYTES);
  const nonce = randomBytes(NONCE_BYTES);
  const derived = await derive(secret, salt, cost);
  try {
    const cipher = createCipheriv('aes-256-gcm', derived, nonce).setAAD(labelOf(by));
    const wrapped = Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()]);
    return {
      kdf: 'scrypt',
      cost,
      salt: salt.toString('base64'),
      nonce: nonce.toString('base64'),
      key: wrapped.toString('base64'),
    };
  } finally {
    derived.fill(0);
  }
}

/** The key; null where the secret is another, or the wrapping was changed. */
export async function unwrap(wrapped: Wrapped, by: Secret, secret: string): Promise<LedgerKey | null> {
  const derived = await derive(secret, Buffer.from(wrapped.salt, 'base64'), wrapped.cost);
  const held = Buffer.from(wrapped.key, 'base64');
  try {
    const decipher = createDecipheriv('aes-256-gcm', derived, Buffer.from(wrapped.nonce, 'base64'), {
      authTagLength: TAG_BYTES,
    }).setAAD(labelOf(by));
    decipher.setAuthTag(held.subarray(KEY_BYTES));
    const opened = decipher.update(held.subarray(0, KEY_BYTES));
    decipher.final();
    const key = Uint8Array.from(opened);
    opened.fill(0);
    return key;
  } catch {
    return null;
  } finally {
    derived.fill(0);
  }
}

function labelOf(by: Secret): Buffer {
  return Buffer.from(`recoup lock 1 ${by}`);
}

function derive(secret: string, salt: Buffer, { N, r, p }: Cost): Promise<Buffer> {
  // macOS types a letter and its accent apart, and so the syllables of Hangul.
  const typed = Buffer.from(secret.normalize('NFC'), 'utf8');
  // Twice what it takes: how the rest is counted differs.
  const maxmem = 256 * N * r * p;
  return new Promise((resolve, reject) => {
    scrypt(typed, salt, KEY_BYTES, { N, r, p, maxmem }, (error, derived) => {
      typed.fill(0);
      if (error) reject(error);
      else resolve(derived);
    });
  });
}
