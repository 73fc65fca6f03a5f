import type { Speaker } from '../../shared/messages/speaker.ts';
import { startWebHost } from '../web/host.ts';
import { untilStopped } from '../web/until-stopped.ts';
import { readArguments } from './usage.ts';

/** `recoup serve`: the app on a loopback address, until it is stopped. */
export async function runServe(args: string[], speaker: Speaker): Promise<number> {
  const { values } = readArguments(args, { sample: { type: 'boolean', default: false } });
  const stopped = untilStopped();
  const host = await startWebHost({ profile: values.sample ? 'sample' : 'own' });
  process.stdout.write(`${speaker.say('cli.serving', { address: host.address })}\n`);
  await stopped;
  await host.close();
  return 0;
}
