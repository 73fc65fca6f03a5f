import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { z } from 'zod';

const PROGRAM = join(import.meta.dirname, '..', '..', 'dist', 'main', 'web.js');

const outcomeSchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), problem: z.object({ id: z.string() }) }),
]);
export type Answer = z.infer<typeof outcomeSchema>;

/** The built web host over a folder, spoken to as its page does. */
export interface Victim {
  /** Resolves when it answers, or false where it ended before. */
  readonly ready: Promise<boolean>;
  /** Throws where it ends before it answers: then nothing is known of what was asked. */
  call(method: string, input: unknown): Promise<Answer>;
  upload(name: string, bytes: Uint8Array): Promise<Answer>;
  /** Ends it by this signal and waits until it is gone. */
  end(signal: NodeJS.Signals): Promise<void>;
  errors(): string;
}

/** Starts it; `env` for what is to go wrong inside. */
export function startVictim(folder: string, env: Readonly<Record<string, string>> = {}): Victim {
  const child = spawn(process.execPath, [PROGRAM], {
    env: { ...process.env, RECOUP_FOLDER: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (part: Buffer) => (errors += part.toString('utf8')));
  const gone = once(child, 'exit');
  const address = firstLine(child);

  async function send(path: string, init: RequestInit, type: string): Promise<Answer> {
    const url = new URL((await address) ?? '');
    const response = await fetch(new URL(path, url.origin), {
      ...init,
      headers: {
        authorization: `Bearer ${url.hash.replace('#token=', '')}`,
        'content-type': type,
        origin: url.origin,
      },
    });
    return outcomeSchema.parse(await response.json());
  }

  return {
    ready: address.then((line) => line !== null),
    call: (method, input) =>
      send(`api/${method}`, { method: 'POST', body: JSON.stringify(input) }, 'application/json'),
    upload: (name, bytes) =>
      send(
        `api/files?name=${encodeURIComponent(name)}`,
        { method: 'PUT', body: Buffer.from(bytes) },
        'application/octet-stream',
      ),
    async end(signal) {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      await gone;
    },
    errors: () => errors,
  };
}

async function firstLine(child: ChildProcess): Promise<string | null> {
  if (!child.stdout) return null;
  for await (const line of createInterface({ input: child.stdout })) return line;
  return null;
}
