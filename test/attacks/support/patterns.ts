import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseSync } from 'vite';
import { vi } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '..', '..', '..');

/** Where texts of files, or what was made of them, meet patterns. */
const FOLDERS = [
  'main/statements',
  'main/duplicates',
  'main/subscriptions',
  'main/coverage',
  'main/review',
  'main/cases',
  'main/ledger',
  'main/app',
  'shared',
];

const literal = z.object({ regex: z.object({ pattern: z.string(), flags: z.string() }) });

/** Every pattern in these folders: those written down, and those that are built when a module is loaded. */
export async function patternsInReach(): Promise<ReadonlyMap<string, RegExp>> {
  const found = new Map<string, RegExp>();
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      // A program of its own has no modules beside it that others load.
      .filter((name) => name.endsWith('.ts') && !name.endsWith('pdf/thread.ts'))
      .map((name) => join(root, folder, name)),
  );
  for (const file of files) {
    for (const { pattern, flags } of literalsIn(file)) {
      const written = new RegExp(pattern, flags);
      found.set(String(written), written);
    }
  }
  for (const built of await builtBy(files)) found.set(String(built), built);
  return found;
}

function literalsIn(file: string): readonly { readonly pattern: string; readonly flags: string }[] {
  const found: { pattern: string; flags: string }[] = [];
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const regex = literal.safeParse(node);
    if (regex.success) found.push(regex.data.regex);
    Object.values(node).forEach(look);
  };
  look(parseSync(file, readFileSync(file, 'utf8')).program);
  return found;
}

/** Patterns put together from lists of words are only seen when they are made. */
async function builtBy(files: readonly string[]): Promise<readonly RegExp[]> {
  const built: RegExp[] = [];
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct(_target, [pattern, flags]: [string | RegExp, string | undefined]) {
      const made = new own(pattern, flags);
      built.push(made);
      return made;
    },
  });
  // Loaded before for another test, they would be made already.
  vi.resetModules();
  try {
    for (const file of files) await import(file);
  } finally {
    globalThis.RegExp = own;
  }
  return built;
}

const MATCHING = ['exec', 'test', Symbol.replace, Symbol.match, Symbol.split, Symbol.search] as const;

/** Patterns that were held against a longer text than this while `work` ran. */
export function patternsMeeting(length: number, work: () => void): readonly RegExp[] {
  const met = new Set<RegExp>();
  const own = MATCHING.map(
    (name) => [name, Object.getOwnPropertyDescriptor(RegExp.prototype, name)] as const,
  );
  for (const [name, descriptor] of own) {
    const method: unknown = descriptor?.value;
    if (typeof method !== 'function' || !descriptor) throw new Error(`no ${String(name)}`);
    const watched = function watched(this: RegExp, ...given: unknown[]): unknown {
      const [text] = given;
      if (typeof text === 'string' && text.length > length) met.add(this);
      return Reflect.apply(method, this, given) as unknown;
    };
    Object.defineProperty(RegExp.prototype, name, { ...descriptor, value: watched });
  }
  try {
    work();
  } finally {
    for (const [name, descriptor] of own)
      if (descriptor) Object.defineProperty(RegExp.prototype, name, descriptor);
  }
  return [...new Map([...met].map((pattern) => [String(pattern), pattern])).values()];
}
