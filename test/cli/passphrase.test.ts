import { PassThrough } from 'node:stream';

import { describe, expect, it } from 'vitest';

import { lineOf } from '../../main/cli/passphrase.ts';

/** What is read of an input that nobody ends. */
function typed(text: string, terminal: boolean): Promise<string> {
  const input = new PassThrough();
  const line = lineOf(input, terminal);
  input.write(text);
  return line;
}

describe('a passphrase', () => {
  it('is the line that was typed', async () => {
    expect(await typed('four words of minf\u007Fe\r', true)).toBe('four words of mine');
  });

  it('is none where the question was broken off', async () => {
    expect(await typed('\u0004', true)).toBe('');
    expect(await typed('four\u0003', true)).toBe('');
  });

  it('is the first line of what another program writes, though that has not ended', async () => {
    expect(await typed('\uFEFFfour words of mine\r\nmore', false)).toBe('four words of mine');
  });

  it('may end without a line', async () => {
    const input = new PassThrough();
    const line = lineOf(input);
    input.end('네 낱말로 된 암호');
    expect(await line).toBe('네 낱말로 된 암호');
    const nothing = new PassThrough();
    nothing.end();
    expect(await lineOf(nothing)).toBe('');
  });
});
