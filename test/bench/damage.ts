import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { readStatement } from '../../main/statements/read.ts';
import { importFiles } from '../../main/app/import.ts';
import { openLedger } from '../../main/ledger/open.ts';
import { Problem } from '../../shared/problem.ts';
import { type Random, randomOf } from '../households/random.ts';
import { inventedIn } from './in-the-bytes.ts';

const USAGE = `Reads damaged statements: each file cut off at random places, and with single bytes turned.

  npm run fuzz                           the fixtures of the tests
  npm run fuzz -- --folder <folder>      every file below a folder
  npm run fuzz -- --times 20             how often each file is cut, and how often turned
  npm run fuzz -- --seed 1               other places

A fault is anything but a reading or a sentence: a crash, a reading of more than ten seconds of work, rows that do not add
up, a charge whose amount or day is not in the row that it came from. Exit code 1 where there was one.`;

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: join(import.meta.dirname, '../statements') },
    times: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});

const LONGEST = 10_000;
const MOST_MEMORY = 500 * 1024 * 1024;
const WATCH = { progress: () => undefined, stopped: () => false };

const figures = {
  files: 0,
  readings: 0,
  refused: 0,
  rows: 0,
  rejects: 0,
  slowest: 0,
  slowestFile: '',
  memory: 0,
};
const faults: string[] = [];

function check(name: string, how: string, bytes: Uint8Array): void {
  const started = process.cpuUsage();
  const say = (fault: string): void => void faults.push(`${name}, ${how}: ${fault}`);
  figures.readings += 1;
  try {
    const reading = readStatement({ name, bytes }, WATCH);
    figures.rows += reading.rows.length;
    figures.rejects += reading.rejects.length;
    for (const row of reading.rows) {
      const invented = inventedIn(row, reading.rows);
      if (invented) say(`the ${invented} of line ${row.line} is not in its row`);
    }
    store(name, bytes, say);
  } catch (error) {
    if (error instanceof Problem) figures.refused += 1;
    else
      say(
        `crashed: ${error instanceof Error ? (error.stack ?? error.message).slice(0, 300) : String(error)}`,
      );
  }
  // Of this process and its threads: how busy the machine is elsewhere is no fault of a file.
  const { user, system } = process.cpuUsage(started);
  const took = (user + system) / 1000;
  if (took > figures.slowest) Object.assign(figures, { slowest: took, slowestFile: `${name}, ${how}` });
  if (took > LONGEST) say('took more than ten seconds');
  const { rss } = process.memoryUsage();
  figures.memory = Math.max(figures.memory, rss);
  if (rss > MOST_MEMORY) say('memory over 500 MB');
}

/** Through the app's own import, where read = new + known + rejected must hold. */
function store(name: string, bytes: Uint8Array, say: (fault: string) => void): void {
  const ledger = openLedger(':memory:');
  try {
    const { files } = importFiles(ledger, [{ name, bytes }], {
      ...WATCH,
      account: null,
      asks: false,
      now: () => new Date(0),
      log: (line) => say(`the import failed: ${line.slice(0, 200)}`),
    });
    const rows = files[0]?.rows;
    if (!rows || rows.read !== rows.new + rows.known + rows.rejected) say('the rows do not add up');
  } finally {
    ledger.close();
  }
}

/** As in the app, a turn of the loop lies between two files: SQLite's statements and ended threads go only then. */
async function damage(name: string, bytes: Uint8Array, times: number, random: Random): Promise<void> {
  check(name, 'whole', bytes);
  for (let time = 0; time < times; time++) {
    const length = random.int(0, bytes.length);
    check(name, `cut after ${length} bytes`, bytes.subarray(0, length));
    await setImmediate();
  }
  for (let time = 0; time < times && bytes.length > 0; time++) {
    const at = random.int(0, bytes.length - 1);
    const turned = Uint8Array.from(bytes);
    turned[at] = random.int(0, 255);
    check(name, `byte ${at} turned to ${turned[at]}`, turned);
    await setImmediate();
  }
}

if (values.help) {
  console.log(USAGE);
} else {
  const random = randomOf(Number(values.seed));
  const paths = readdirSync(values.folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !/\.(?:ts|json|md)$/.test(path) && statSync(join(values.folder, path)).isFile())
    .sort();
  for (const path of paths) {
    figures.files += 1;
    await damage(relative('.', path), readFileSync(join(values.folder, path)), Number(values.times), random);
  }
  for (const fault of faults) console.log(fault);
  console.log(
    `${figures.files} files, ${figures.readings} readings: ${figures.refused} refused with a sentence, ` +
      `${figures.rows} charges, ${figures.rejects} rows told as not readable`,
  );
  console.log(
    `slowest ${(figures.slowest / 1000).toFixed(1)} s (${figures.slowestFile}), ` +
      `most memory ${Math.round(figures.memory / 1024 / 1024)} MB, ${faults.length} faults`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}
