import { parseArgs } from 'node:util';

import { findDoubleCharges } from '../../main/duplicates/find.ts';
import { generateHousehold } from '../households/generate.ts';
import type { Household } from '../households/household.ts';
import { findNaively } from './baseline.ts';
import { candidatesOf } from './candidates.ts';
import { figuresOf, reachesTargets } from './figures.ts';
import { type FoundDouble, judge, type Verdict } from './judge.ts';
import { mistakesOf } from './mistakes.ts';
import { reportOf } from './report.ts';

const USAGE = `How well double charges are found, on households whose double charges are known.

  npm run bench:flags                     seeds 10201-10400, for reporting: never run before a release,
                                          never read with --mistakes, never tuned on
  npm run bench:flags -- --seeds 1-40     the seeds that the detector may be tuned on, as 2001-2200 and
                                          3001-3300 and 5001-5800; 4001-4200 and 6001-6400 are held out:
                                          figures only, no --mistakes
  npm run bench:flags -- --files          through statement files, reader and ledger
  npm run bench:flags -- --baseline       beside it, a naive rule
  npm run bench:flags -- --mistakes       every miss and false alarm with its lines

Exit code 1 when a target is missed.`;

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '10201-10400' },
    files: { type: 'boolean', default: false },
    baseline: { type: 'boolean', default: false },
    mistakes: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** How many charges arrived otherwise than they were written, by layout and field. */
const changed = new Map<string, number>();

if (values.help) {
  console.log(USAGE);
} else {
  const seeds = seedsOf(values.seeds);
  const households = seeds.map((seed) => generateHousehold(seed));
  const title = `seeds ${values.seeds}${values.files ? ', through files' : ''}`;
  const verdicts = run(title, households, values.files ? await throughFiles() : inMemory);
  if (values.mistakes) console.log(['', ...mistakesOf(verdicts)].join('\n'));
  if (values.files) tellChanges();
  else runOnHonest(seeds);
  if (values.baseline) {
    console.log('');
    run('naive rule', households, (household) => findNaively(candidatesOf(household)));
  }
  process.exitCode = reachesTargets(figuresOf(verdicts)) ? 0 : 1;
}

function inMemory(household: Household): readonly FoundDouble[] {
  return findDoubleCharges(candidatesOf(household));
}

/** Reader and ledger are loaded only where they are asked for. */
async function throughFiles(): Promise<typeof inMemory> {
  const { scanHousehold } = await import('./through-files.ts');
  return (household) => {
    const { flags, losses, changes } = scanHousehold(household);
    for (const loss of losses) console.log(loss);
    for (const change of changes) changed.set(change, (changed.get(change) ?? 0) + 1);
    return flags;
  };
}

function tellChanges(): void {
  console.log('\nread otherwise than written        charges');
  for (const [change, count] of [...changed].toSorted(([one], [other]) => one.localeCompare(other, 'en')))
    console.log(`  ${change.padEnd(48)}${count}`);
}

function run(
  title: string,
  households: readonly Household[],
  detect: (household: Household) => readonly FoundDouble[],
): Verdict[] {
  let milliseconds = 0;
  const verdicts = households.map((household) => {
    const started = performance.now();
    const found = detect(household);
    milliseconds += performance.now() - started;
    return judge(household, found);
  });
  console.log(reportOf(title, verdicts, milliseconds).join('\n'));
  return verdicts;
}

/** The same lives without any double charge: most people's statements are like this. */
function runOnHonest(seeds: readonly number[]): void {
  const verdicts = seeds.map((seed) => {
    const household = generateHousehold(seed, { share: 0 });
    return judge(household, inMemory(household));
  });
  const flags = verdicts.flatMap((verdict) => verdict.flags);
  const likely = flags.filter(({ flag }) => flag.strength === 'likely').length;
  const spared = verdicts.filter((verdict) => verdict.flags.length === 0).length;
  console.log(
    `\nthe same ${seeds.length} households never charged twice: ${likely} likely, ${flags.length - likely} possible flags; ${spared} households without any`,
  );
}

function seedsOf(range: string): number[] {
  const [first = Number.NaN, last = first] = range.split('-').map(Number);
  if (!Number.isInteger(first) || !Number.isInteger(last) || last < first) {
    throw new RangeError('seeds are given as 7 or 1001-1040');
  }
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
