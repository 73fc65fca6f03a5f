import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

import type { Said } from '../../shared/said.ts';

/** The command was called in a way it does not know. */
export class UsageError extends Error {
  readonly said: Said;

  constructor(said: Said) {
    super(said.id);
    this.name = 'UsageError';
    this.said = said;
  }
}

/** Reads the arguments of a command; a UsageError names the one that does not fit. */
export function readArguments<Options extends ParseArgsOptionsConfig>(args: string[], options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const detail = error instanceof Error ? (error.message.split(/\. |\.?\n/u)[0] ?? '') : '';
    throw new UsageError({ id: 'cli.wrongArguments', values: { detail } });
  }
}
