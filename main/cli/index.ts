#!/usr/bin/env node
import { Problem } from '../../shared/problem.ts';
import { systemSpeaker } from '../web/console.ts';
import { runCases } from './cases.ts';
import { runDue } from './due.ts';
import { runImport } from './import.ts';
import { runBackup, runExport } from './keep.ts';
import { runScan } from './scan.ts';
import { runServe } from './serve.ts';
import { UsageError } from './usage.ts';

/*
 * recoup scan | import | cases | due | backup | export | serve. Exit codes: 0 all files read, 1 wrong use or a fault, 2 a file
 * could not be read.
 */

const speaker = systemSpeaker();
const COMMANDS = {
  scan: runScan,
  import: runImport,
  cases: runCases,
  due: runDue,
  backup: runBackup,
  export: runExport,
  serve: runServe,
} as const;

async function main(): Promise<number> {
  const [name, ...rest] = process.argv.slice(2);
  const asksForHelp = name === undefined || name === 'help' || name === '--help' || name === '-h';
  if (asksForHelp || rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(`${speaker.say('cli.help')}\n`);
    return name === undefined ? 1 : 0;
  }
  if (!isCommand(name)) throw new UsageError({ id: 'cli.unknownCommand', values: { name } });
  return COMMANDS[name](rest, speaker);
}

function isCommand(name: string): name is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, name);
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Problem) && !(error instanceof UsageError)) throw error;
  process.stderr.write(`${speaker.tell(error.said)}\n`);
  process.exitCode = 1;
}
