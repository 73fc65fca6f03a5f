import { parseArgs } from 'node:util';

import { startWebHost } from './host.ts';
import { untilStopped } from './until-stopped.ts';

/*
 * The web host as a program: `node dist/main/web.js [--sample] [--port N]`. Its one line on
 * standard output is the address. `npm start` is the friendly way in.
 */
const { values } = parseArgs({
  options: { sample: { type: 'boolean', default: false }, port: { type: 'string', default: '0' } },
});

// Before the address is told: who reads it may ask to stop at once.
const stopped = untilStopped();
const host = await startWebHost({ profile: values.sample ? 'sample' : 'own', port: Number(values.port) });
process.stdout.write(`${host.address}\n`);
await stopped;
await host.close();
