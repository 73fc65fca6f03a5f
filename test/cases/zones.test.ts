import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { describe, expect, it } from 'vitest';

const run = promisify(execFile);
const CASES = join(import.meta.dirname, '../../main/cases');
const EVENTS = join(import.meta.dirname, 'events.ts');

/** All days of one case on the days around changes of the clock, as a process in that zone sees them. */
const SCRIPT = `
  const [{ summaryOf }, { clocksOf }, { replay }, { addBusinessDays }, events] = await Promise.all(
    ['summary', 'clocks', 'replay', 'business-days'].map((name) => import('${CASES}/' + name + '.ts'))
      .concat(import('${EVENTS}')));
  const facts = replay(events.recorded([
    events.opened('2026-02-27', events.claimOf({ country: 'us', network: null,
      charges: [events.charge({ day: '2026-02-27', posted: '2026-02-28' })] })),
    events.contacted('2026-03-06', 'follow-up'),
  ]));
  const days = ['2026-03-07', '2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01', '2028-02-29'];
  console.log(JSON.stringify(days.map((day) => [
    summaryOf(1, facts, day), clocksOf(facts, day), addBusinessDays(day, 10, 'us'), addBusinessDays(day, 10, 'kr'),
  ])));
`;

async function seenIn(zone: string): Promise<string> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', SCRIPT], {
    env: { ...process.env, TZ: zone, NODE_NO_WARNINGS: '1' },
  });
  return stdout;
}

describe('deadlines', () => {
  it('are the same days in every time zone, also where the clock changes at midnight', async () => {
    const here = await seenIn('UTC');
    expect(here).toContain('us-regz-60');
    for (const zone of [
      'Asia/Seoul',
      'America/Los_Angeles',
      'Pacific/Kiritimati',
      'Africa/Cairo',
      'America/Santiago',
    ]) {
      expect(await seenIn(zone)).toBe(here);
    }
  }, 60_000);
});
