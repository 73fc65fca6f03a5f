import { readdirSync, readFileSync } from 'node:fs';

import type { StatementFile, StatementReader } from '../../main/statements/reader.ts';
import { Problem } from '../../shared/problem.ts';
import type { StatementReading } from '../../shared/statement.ts';
import { WATCH } from './samples.ts';

/** The fixtures of one format: each input with its golden file (`name.json`) beside it. */
export class Fixtures {
  readonly names: readonly string[];
  readonly #folder: URL;
  readonly #reader: StatementReader;

  constructor(reader: StatementReader) {
    this.#folder = new URL(`${reader.format}/fixtures/`, import.meta.url);
    this.#reader = reader;
    this.names = readdirSync(this.#folder).filter((name) => !name.endsWith('.json'));
  }

  file(name: string): StatementFile {
    return { name, bytes: readFileSync(new URL(name, this.#folder)) };
  }

  golden(name: string): unknown {
    return JSON.parse(readFileSync(new URL(`${name}.json`, this.#folder), 'utf8'));
  }

  /** The reading as its golden file has it; what was refused is told as a problem. */
  read(name: string): unknown {
    const read = readOrProblem(this.#reader, this.file(name));
    return JSON.parse(JSON.stringify('rows' in read ? read : { problem: read.said }));
  }
}

/** What a reader makes of a file, or why it refuses it. Any other fault is thrown. */
export function readOrProblem(reader: StatementReader, file: StatementFile): StatementReading | Problem {
  try {
    return reader.read(file, WATCH);
  } catch (fault) {
    if (fault instanceof Problem) return fault;
    throw fault;
  }
}
