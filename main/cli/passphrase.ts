import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Readable, Writable } from 'node:stream';

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
  const found = path ? firstLine(read(path)) : process.stdin.isTTY ? await ask() : await receive();
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

/** Editors on Windows begin a file with a mark that says it is UTF-8. */
function firstLine(content: string): string {
  return content.replace(/^\uFEFF/u, '').split(/\r?\n/u)[0] ?? '';
}

/** Of a program that may go on, which must not keep this one from its end. */
async function receive(): Promise<string> {
  const given = await lineOf(process.stdin);
  process.stdin.destroy();
  return given;
}

/** Asks beside the output, which may go to a file, and shows nothing of what is typed. */
async function ask(): Promise<string> {
  process.stderr.write(`${systemSpeaker().say('cli.passphrase')} `);
  const typed = await lineOf(process.stdin, true);
  process.stderr.write('\n');
  return typed;
}

/** The first line, as soon as it is there; empty where it was broken off (Ctrl-C, Ctrl-D) or nothing came. */
export function lineOf(input: Readable, terminal = false): Promise<string> {
  const silent = new Writable({ write: (_part, _encoding, done) => done() });
  const lines = createInterface({ input, output: silent, terminal });
  return new Promise((resolve) => {
    lines.once('line', (line) => {
      resolve(firstLine(line));
      lines.close();
    });
    lines.once('SIGINT', () => lines.close());
    lines.once('close', () => resolve(''));
  });
}
