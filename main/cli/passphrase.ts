import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { Writable } from 'node:stream';

import { Problem } from '../../shared/problem.ts';
import type { LedgerKey } from '../ledger/cipher.ts';
import { lockOf } from '../lock/lock-file.ts';
import { keyByPassphrase } from '../lock/secrets.ts';
import { systemSpeaker } from '../web/console.ts';

/**
 * The key of a locked ledger, null for one without a lock. Its passphrase comes from the file that
 * `RECOUP_PASSPHRASE_FILE` names, else it is asked for on the terminal, else read from standard input. Throws a Problem
 * where there is none, or another one.
 */
export async function keyFor(file: string): Promise<LedgerKey | null> {
  const lock = lockOf(file);
  return lock === null ? null : keyByPassphrase(lock, await readPassphrase());
}

async function readPassphrase(): Promise<string> {
  const path = process.env['RECOUP_PASSPHRASE_FILE'];
  const found = path
    ? firstLine(read(path))
    : process.stdin.isTTY
      ? await ask()
      : firstLine(await text(process.stdin));
  if (found === '') throw new Problem({ id: 'cli.passphraseNone' });
  return found;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Problem({ id: 'cli.passphraseFile', values: { file: path } });
  }
}

function firstLine(content: string): string {
  return content.split(/\r?\n/u)[0] ?? '';
}

/** Asks beside the output, which may go to a file, and shows nothing of what is typed. */
function ask(): Promise<string> {
  process.stderr.write(`${systemSpeaker().say('cli.passphrase')} `);
  const silent = new Writable({ write: (_part, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  return new Promise((resolve) => {
    const end = (typed: string): void => {
      terminal.close();
      process.stderr.write('\n');
      resolve(typed);
    };
    terminal.once('line', end);
    terminal.once('SIGINT', () => end(''));
  });
}
