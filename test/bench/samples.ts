import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';

import { openForReading } from '../../main/ledger/open.ts';
import { importDetail } from '../../main/ledger/imports.ts';
import { chargesFirstShownBy } from '../../main/ledger/shown.ts';
import { type Engine, openEngine } from '../../main/worker/engine.ts';
import type { Input, MethodName } from '../../shared/contract.ts';
import type { ImportedFile, ImportResult } from '../../shared/contract/imports.ts';
import { createSpeaker } from '../../shared/messages/speaker.ts';
import { toDecimal } from '../../shared/money.ts';
import { Problem } from '../../shared/problem.ts';
import {
  answersIn,
  differences,
  type Expected,
  KNOWN_TO_DIFFER,
  type ReadCharge,
  type ReadFile,
  SAMPLES,
} from '../statements/samples.ts';

const USAGE = `Imports each sample statement alone, into a new ledger, the way the app does: handed over to its threads, asked
about where something is open (and agreed to as shown), stored; and compares what the ledger then holds with the answers.

  node --import ./main/node-version.js test/bench/samples.ts
  node --import ./main/node-version.js test/bench/samples.ts --folder <folder with EXPECTED.json> --only csv/

Exit code 1 where a file differs that is not known to.`;

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: SAMPLES },
    only: { type: 'string', default: '' },
    help: { type: 'boolean', default: false },
  },
});

const speaker = createSpeaker('en');
let asked = 0;

async function call<Method extends MethodName>(
  engine: Engine,
  method: Method,
  input: Input<Method>,
): Promise<unknown> {
  const outcome = await engine.call(method, input);
  if (!outcome.ok) throw new Problem(outcome.problem);
  return outcome.value;
}

/** One file through the app; its question is answered as by a person who agrees with what is shown. */
async function importAlone(engine: Engine, name: string, bytes: Uint8Array): Promise<ImportedFile> {
  const run = async (ask: boolean): Promise<ImportedFile> => {
    // The bytes move to the thread, so each time a copy is handed over.
    const upload = await engine.upload(name, Uint8Array.from(bytes));
    if (!upload.ok) throw new Problem(upload.problem);
    const result = await call(engine, 'imports.run', {
      job: name.slice(0, 64),
      uploads: [upload.value],
      ask,
    });
    const [file] = (result as ImportResult).files;
    if (!file) throw new Error('nothing came of the file');
    return file;
  };
  const first = await run(true);
  if (!first.question) return first;
  asked += 1;
  const { layout } = first.question;
  if (layout) {
    const { fingerprint, names, used } = layout;
    await call(engine, 'layouts.tell', {
      fingerprint,
      name,
      names: [...names],
      told: { ...used, columns: [...used.columns] },
    });
  }
  return run(false);
}

/** What the ledger holds of the import, as `scan` tells it. */
function heldIn(folder: string, file: ImportedFile): { file: ReadFile; charges: ReadCharge[] } {
  const error = file.error && speaker.tell(file.error);
  if (file.import === null)
    return { file: { currency: null, rows: file.rows, rejects: [], error }, charges: [] };
  const ledger = openForReading(join(folder, 'recoup.sqlite'));
  try {
    const { rows, rejects } = importDetail(ledger, file.import);
    const charges = chargesFirstShownBy(ledger, file.import).map(({ row }) => ({
      date: row.day,
      amount: toDecimal(row.amount),
      currency: row.amount.currency,
      pending: row.pending,
    }));
    const currencies = ledger.prepare<[], string>('SELECT DISTINCT currency FROM account').pluck().all();
    const currency = currencies.length === 1 ? (currencies[0] ?? null) : null;
    const told = rejects.map(({ line, reason }) => ({ line, reason: speaker.tell(reason) }));
    return { file: { currency, rows, rejects: told, error }, charges };
  } finally {
    ledger.close();
  }
}

async function differencesOf(expected: Expected): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'recoup-sample-'));
  const log: string[] = [];
  const engine = await openEngine({
    folder,
    profile: 'own',
    samples: folder,
    version: '0.0.0',
    log: (line) => log.push(line),
  });
  try {
    const bytes = readFileSync(join(values.folder, expected.file));
    const file = await importAlone(engine, basename(expected.file), bytes);
    await engine.close();
    if (log.length > 0) return [`a fault was logged: ${log.join('; ')}`];
    const held = heldIn(folder, file);
    return differences(held.file, held.charges, expected);
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compareAll(answers: readonly Expected[]): Promise<void> {
  const files = answers.filter(({ file }) => file.startsWith(values.only));
  const differing: string[] = [];
  let memory = 0;
  for (const expected of files) {
    const told = await differencesOf(expected);
    memory = Math.max(memory, process.memoryUsage().rss);
    if (told.length === 0) continue;
    differing.push(expected.file);
    console.log(`${expected.file}: ${told.join('; ')}`);
  }
  console.log(
    `${files.length - differing.length} of ${files.length} agree, ${asked} of them asked about first; ` +
      `most memory ${Math.round(memory / 1024 / 1024)} MB`,
  );
  process.exitCode = differing.every((file) => KNOWN_TO_DIFFER.includes(file)) ? 0 : 1;
}

const answers = values.help ? null : answersIn(values.folder);
if (values.help) console.log(USAGE);
else if (answers) await compareAll(answers);
else console.log('The sample statements are not there, so there is nothing to compare.');
