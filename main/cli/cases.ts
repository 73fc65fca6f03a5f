import type { CaseSummary } from '../../shared/case/list.ts';
import { today } from '../../shared/day.ts';
import { createSpeaker, type Speaker } from '../../shared/messages/speaker.ts';
import { toDecimal } from '../../shared/money.ts';
import { listCases } from '../app/cases.ts';
import { lookUp } from './ledger.ts';
import { readArguments, UsageError } from './usage.ts';

/** As in `recoup scan --json`: sentences for other programs are English, whatever the system speaks. */
const english = createSpeaker('en');

/** `recoup cases`: what is asked back and what to do next. */
export async function runCases(args: string[], speaker: Speaker): Promise<number> {
  const { values, positionals } = readArguments(args, {
    json: { type: 'boolean', default: false },
    db: { type: 'string' },
  });
  if (positionals.length > 0) throw new UsageError({ id: 'cli.noFilesHere' });
  const { cases } = await lookUp(values.db, (db) => listCases(db, today(new Date())));
  process.stdout.write(values.json ? `${JSON.stringify(asJson(cases), null, 2)}\n` : inWords(cases, speaker));
  return 0;
}

/** Other programs read it, so it changes only with its version. Amounts are decimal strings. */
function asJson(cases: readonly CaseSummary[]): unknown {
  return { schema: 'recoup.cases/1', cases: cases.map(caseAsJson) };
}

function caseAsJson({ outcome, next, limit, ...summary }: CaseSummary): unknown {
  const { id, merchant, reason, route, state, phase, openedOn, movedOn, proposals } = summary;
  return {
    id,
    merchant,
    reason,
    route,
    state,
    phase,
    opened: openedOn,
    moved: movedOn,
    currency: outcome.atStake.currency,
    atStake: toDecimal(outcome.atStake),
    promised: toDecimal(outcome.promised),
    provisional: toDecimal(outcome.provisional),
    returned: toDecimal(outcome.returned),
    writtenOff: toDecimal(outcome.writtenOff),
    remaining: toDecimal(outcome.remaining),
    next: { say: english.tell(next.say), turn: next.turn, by: next.by },
    limit: limit && { rule: limit.rule, until: limit.until, left: limit.left, applies: limit.applies },
    proposals,
  };
}

function inWords(cases: readonly CaseSummary[], speaker: Speaker): string {
  if (cases.length === 0) return `${speaker.say('cli.casesNone')}\n`;
  return cases.map((summary) => `${lineOf(summary, speaker)}\n`).join('');
}

function lineOf({ id, merchant, outcome, next }: CaseSummary, speaker: Speaker): string {
  const values = {
    id,
    merchant,
    remaining: outcome.remaining,
    stake: outcome.atStake,
    next: speaker.tell(next.say),
  };
  return next.by === null
    ? speaker.say('cli.case', values)
    : speaker.say('cli.caseBy', { ...values, day: { day: next.by } });
}
