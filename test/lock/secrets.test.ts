import { randomBytes } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { groupsOf, newCode, readCode } from '../../main/lock/recovery-code.ts';
import {
  keyByCode,
  keyByPassphrase,
  makeLock,
  withNewCode,
  withPassphrase,
} from '../../main/lock/secrets.ts';
import { unwrap, wrap, wrappedSchema } from '../../main/lock/wrap.ts';
import { CHEAP } from './support.ts';

const anyCode = fc.constant(null).map(newCode);
const anyKey = fc.constant(null).map(() => new Uint8Array(randomBytes(32)));
const anySecret = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const LETTERS = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];

describe('a recovery code', () => {
  it('has 140 random bits in six groups of five', () => {
    const code = newCode();
    expect(groupsOf(code).map((group) => group.length)).toEqual([5, 5, 5, 5, 5, 5]);
    expect(new Set(Array.from({ length: 500 }, newCode)).size).toBe(500);
    const first = new Set(Array.from({ length: 2_000 }, () => newCode()[0]));
    expect(first).toEqual(new Set(LETTERS));
  });

  it('is read however it was typed', () => {
    const apart = fc.constantFrom('', '-', ' ', ' – ', '.', '\n');
    fc.assert(
      fc.property(anyCode, apart, fc.boolean(), fc.boolean(), (code, between, small, asLetters) => {
        const shown = groupsOf(code).join(between);
        const slipped = asLetters ? shown.replaceAll('0', 'O').replaceAll('1', 'l') : shown;
        expect(readCode(small ? slipped.toLowerCase() : slipped)).toBe(code);
      }),
    );
    expect(readCode('ＡＢＣ')).toBeNull();
  });

  it('with one wrong letter, two changed over, or one too many or too few is none', () => {
    const place = fc.nat({ max: 29 });
    fc.assert(
      fc.property(anyCode, place, place, fc.constantFrom(...LETTERS), (code, at, other, letter) => {
        const letters = [...code];
        const wrong = letters.with(at, letter).join('');
        expect(readCode(wrong)).toBe(wrong === code ? code : null);
        const turned = letters
          .with(at, code[other] ?? '')
          .with(other, code[at] ?? '')
          .join('');
        expect(readCode(turned)).toBe(turned === code ? code : null);
        expect(readCode(code.slice(0, at))).toBeNull();
        expect(readCode(`${code}${letter}`)).toBeNull();
      }),
    );
  });
});

describe('a key that is wrapped', () => {
  it('comes out by the same secret, and by no other', async () => {
    await fc.assert(
      fc.asyncProperty(anyKey, anySecret, anySecret, async (key, secret, other) => {
        const wrapped = await wrap(key, 'passphrase', secret, CHEAP);
        expect(wrappedSchema.parse(structuredClone(wrapped))).toEqual(wrapped);
        expect(await unwrap(wrapped, 'passphrase', secret)).toEqual(key);
        const same = other.normalize('NFC') === secret.normalize('NFC');
        expect(await unwrap(wrapped, 'passphrase', other)).toEqual(same ? key : null);
        expect(await unwrap(wrapped, 'recovery code', secret)).toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  it('does not come out where one bit of it was changed', async () => {
    await fc.assert(
      fc.asyncProperty(anyKey, fc.nat({ max: 48 * 8 - 1 }), async (key, bit) => {
        const wrapped = await wrap(key, 'passphrase', 'the same for all', CHEAP);
        const held = Buffer.from(wrapped.key, 'base64');
        held[bit >> 3] = (held[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const changed = { ...wrapped, key: held.toString('base64') };
        expect(await unwrap(changed, 'passphrase', 'the same for all')).toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  it('comes out however the system joins the syllables of Hangul', async () => {
    const key = new Uint8Array(randomBytes(32));
    const wrapped = await wrap(key, 'passphrase', '비밀 한 문장'.normalize('NFD'), CHEAP);
    expect(await unwrap(wrapped, 'passphrase', '비밀 한 문장'.normalize('NFC'))).toEqual(key);
  });

  it.each([
    ['no power of two', { N: 1000 }],
    ['all memory', { N: 2 ** 30 }],
    ['all of it by blocks', { r: 1_000_000 }],
  ])('is refused where deriving would cost %s', (_what, cost) => {
    const wrapped = {
      kdf: 'scrypt',
      cost: { ...CHEAP, ...cost },
      salt: Buffer.alloc(16).toString('base64'),
      nonce: Buffer.alloc(12).toString('base64'),
      key: Buffer.alloc(48).toString('base64'),
    };
    expect(wrappedSchema.safeParse({ ...wrapped, cost: CHEAP }).success).toBe(true);
    expect(wrappedSchema.safeParse(wrapped).success).toBe(false);
  });
});

describe('a lock', () => {
  const settings = { language: 'ko', theme: 'dark' } as const;

  it('is opened by its passphrase and by its code, and by neither of another lock', async () => {
    const { lock, key, code } = await makeLock('four words of mine', settings, CHEAP);
    const other = await makeLock('four words of mine', settings, CHEAP);
    expect(await keyByPassphrase(lock, 'four words of mine')).toEqual(key);
    expect(await keyByCode(lock, code.toLowerCase())).toEqual(key);
    await expect(keyByPassphrase(lock, 'Four words of mine')).rejects.toThrow('problems.passphraseWrong');
    await expect(keyByCode(lock, other.code)).rejects.toThrow('problems.codeWrong');
    await expect(keyByCode(lock, 'AB12C')).rejects.toThrow('problems.codeMistyped');
    expect(JSON.stringify(lock)).not.toContain(code);
  });

  it('keeps its key under another passphrase and another code, and forgets those before', async () => {
    const { lock, key, code } = await makeLock('four words of mine', settings, CHEAP);
    const changed = await withPassphrase(lock, key, 'four other words');
    const renewed = await withNewCode(changed, key);
    expect(await keyByPassphrase(renewed.lock, 'four other words')).toEqual(key);
    expect(await keyByCode(renewed.lock, renewed.code)).toEqual(key);
    await expect(keyByPassphrase(renewed.lock, 'four words of mine')).rejects.toThrow();
    await expect(keyByCode(renewed.lock, code)).rejects.toThrow('problems.codeWrong');
  });

  it('is not made with a short passphrase', async () => {
    await expect(makeLock('too short', settings, CHEAP)).rejects.toThrow('problems.passphraseShort');
    const { lock, key } = await makeLock('열 글자 되는 비밀번호', settings, CHEAP);
    await expect(withPassphrase(lock, key, '짧아요')).rejects.toThrow('problems.passphraseShort');
  });
});
