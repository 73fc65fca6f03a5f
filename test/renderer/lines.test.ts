import fc from 'fast-check';
import { expect, test } from 'vitest';

import { linesOf } from '../../renderer/transport/lines.ts';

test('lines arrive whole, wherever the stream was cut', async () => {
  const line = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => text.trim() !== '' && !text.includes('\n'));
  await fc.assert(
    fc.asyncProperty(
      fc.array(line),
      fc.infiniteStream(fc.integer({ min: 1, max: 7 })),
      async (lines, sizes) => {
        const bytes = new TextEncoder().encode(lines.map((text) => `${text}\n`).join(''));
        expect(await all(linesOf(cut(bytes, sizes)))).toEqual(lines);
      },
    ),
  );
});

test('empty lines, which only say that the host lives, are left out', async () => {
  const bytes = new TextEncoder().encode('\n{"a":1}\n\n\n{"b":2}\n');
  expect(await all(linesOf(cut(bytes, [3].values())))).toEqual(['{"a":1}', '{"b":2}']);
});

function cut(bytes: Uint8Array, sizes: Iterator<number>): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      const size: number = sizes.next().value ?? 3;
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
}

async function all(lines: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const line of lines) found.push(line);
  return found;
}
