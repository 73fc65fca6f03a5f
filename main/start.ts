import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import type { MessageId } from '../shared/messages/catalogue.ts';
import { openBrowser } from './start/browser.ts';
import { build } from './start/build.ts';
import { isBuilt } from './start/fresh.ts';
import { fetchElectron, findElectron, runElectron, windowHindrance } from './start/window.ts';
import { systemSpeaker, wordsOf } from './web/console.ts';
import type { startWebHost } from './web/host.ts';
import { places } from './web/places.ts';
import { untilStopped } from './web/until-stopped.ts';

/* `npm start`: builds what is not built, then opens the window, or says why not and serves a browser. */

const KNOWN = new Set(['sample', 'web', 'no-open', 'help', 'h']);

const speaker = systemSpeaker();

interface Wishes {
  readonly sample: boolean;
  readonly web: boolean;
  readonly open: boolean;
}

try {
  const wishes = readWishes();
  if (wishes) process.exitCode = await start(wishes);
} catch (error) {
  process.stderr.write(`${wordsOf(error, speaker)}\n`);
  process.exitCode = 1;
}

function readWishes(): Wishes | null {
  const { values, tokens } = parseArgs({
    strict: false,
    tokens: true,
    options: {
      sample: { type: 'boolean' },
      web: { type: 'boolean' },
      'no-open': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const unknown = tokens.find((token) => token.kind !== 'option' || !KNOWN.has(token.name));
  if (unknown !== undefined) {
    const option = process.argv[2 + unknown.index] ?? '';
    process.stderr.write(`${speaker.say('cli.startUnknownOption', { option })}\n`);
    process.exitCode = 2;
  }
  if (unknown !== undefined || values['help'] === true) {
    tell('cli.startHelp');
    return null;
  }
  const open = values['no-open'] !== true;
  return { sample: values['sample'] === true, web: values['web'] === true || !open, open };
}

async function start(wishes: Wishes): Promise<number> {
  if (!isBuilt(places.root)) {
    tell('cli.startBuilding');
    if (!(await build(places.root))) {
      process.stderr.write(`${speaker.say('cli.startBuildFailed')}\n`);
      return 1;
    }
  }
  if (!wishes.web) {
    const hindrance = await openWindow(wishes);
    if (hindrance === null) return 0;
    tell(hindrance);
  }
  return serve(wishes);
}

/** Opens the window and waits for its end; or why there is none. */
async function openWindow({ sample }: Wishes): Promise<MessageId | null> {
  const superuser = process.geteuid?.() === 0;
  const hindrance = windowHindrance({ platform: process.platform, env: process.env, superuser });
  if (hindrance !== null) return hindrance;
  let program = findElectron(places.root);
  if (program === null) {
    tell('cli.startFetching');
    program = await fetchElectron(places.root);
  }
  if (program === null) return 'cli.startNoElectron';
  const opened = await runElectron(program, places.root, sample ? ['--sample'] : []);
  return opened ? null : 'cli.startWindowFailed';
}

async function serve({ sample, open }: Wishes): Promise<number> {
  // From the start on, so that Ctrl-C closes in order however early it comes.
  const stopped = untilStopped();
  const host = await (await builtHost())({ profile: sample ? 'sample' : 'own' });
  if (sample) tell('cli.startSample');
  tell('cli.startReady', { address: host.address });
  tell('cli.startStop');
  if (open) openBrowser(host.address);
  await stopped;
  await host.close();
  tell(sample ? 'cli.startStoppedSample' : 'cli.startStopped');
  return 0;
}

/** As it was built: of the sources each thread would make JavaScript anew, which takes longer than all the rest. */
async function builtHost(): Promise<typeof startWebHost> {
  const built = (await import(pathToFileURL(places.host).href)) as { startWebHost: typeof startWebHost };
  return built.startWebHost;
}

function tell(id: MessageId, values?: Readonly<Record<string, string>>): void {
  process.stdout.write(`${values ? speaker.say(id, values) : speaker.say(id)}\n`);
}
