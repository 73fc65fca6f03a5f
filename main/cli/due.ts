import { today } from '../../shared/day.ts';
import type { DueItem } from '../../shared/due.ts';
import { createSpeaker, type Speaker } from '../../shared/messages/speaker.ts';
import { listDue } from '../app/due.ts';
import { lookUp } from './ledger.ts';
import { readArguments, UsageError } from './usage.ts';

const english = createSpeaker('en');

const MOST_DAYS = 400;

/** `recoup due`: what has a day soon, or is late. */
export async function runDue(args: string[], speaker: Speaker): Promise<number> {
  const { values, positionals } = readArguments(args, {
    days: { type: 'string', default: '30' },
    json: { type: 'boolean', default: false },
    db: { type: 'string' },
  });
  if (positionals.length > 0) throw new UsageError({ id: 'cli.noFilesHere' });
  const days = Number(values.days);
  if (!/^\d+$/u.test(values.days) || days > MOST_DAYS) throw new UsageError({ id: 'cli.daysWrong' });
  const items = await lookUp(values.db, (db) => listDue(db, days, today(new Date())));
  process.stdout.write(
    values.json ? `${JSON.stringify(asJson(items), null, 2)}\n` : inWords(items, days, speaker),
  );
  return 0;
}

/** Other programs read it, so it changes only with its version. */
function asJson(items: readonly DueItem[]): unknown {
  return {
    schema: 'recoup.due/1',
    due: items.map(({ say, ...item }) => ({ ...item, say: english.tell(say) })),
  };
}

function inWords(items: readonly DueItem[], days: number, speaker: Speaker): string {
  if (items.length === 0) return `${speaker.say('cli.dueNone', { days })}\n`;
  return items.map((item) => `${lineOf(item, speaker)}\n`).join('');
}

function lineOf({ day, left, merchant, say }: DueItem, speaker: Speaker): string {
  const values = { day: { day }, merchant, what: speaker.tell(say) };
  return left < 0
    ? speaker.say('cli.dueLate', { ...values, late: -left })
    : speaker.say('cli.due', { ...values, left });
}
