import type { AccountCoverage, Days } from '../../shared/coverage.ts';
import { dayNumber, MILLISECONDS_A_DAY } from '../../shared/day.ts';
import type { Speaker } from '../../shared/messages/speaker.ts';
import type { Axis, Tick } from './axis.ts';
import { countDays, unreadRows } from './findings.ts';

/** `Mar 3 – 14, 2026`, `2026년 3월 3일~14일`: as the language shortens what both days share. */
export function spanWords({ from, to }: Days, speaker: Speaker): string {
  const format = new Intl.DateTimeFormat(speaker.locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
  return format.formatRange(dayNumber(from) * MILLISECONDS_A_DAY, dayNumber(to) * MILLISECONDS_A_DAY);
}

/** `1 Jan – 14 Nov 2026, no gaps · 312 balances checked, all add up`: an account in one line. */
export function factsOf(account: AccountCoverage, speaker: Speaker): string {
  const unread = unreadRows([account]);
  const twice = countDays(account.overlaps);
  return [
    daysWords(account, speaker),
    balanceWords(account, speaker),
    unread > 0 ? speaker.say('coverage.unreadRows', { count: unread }) : '',
    twice > 0 ? speaker.say('coverage.twice', { count: twice }) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function daysWords({ span, gaps }: AccountCoverage, speaker: Speaker): string {
  if (!span) return speaker.say('coverage.nothing');
  const days = spanWords(span, speaker);
  const missing = countDays(gaps.filter(({ certain }) => certain));
  if (missing > 0) return speaker.say('coverage.missing', { days, count: missing });
  const open = countDays(gaps);
  return open > 0
    ? speaker.say('coverage.open', { days, count: open })
    : speaker.say('coverage.noGaps', { days });
}

function balanceWords({ span, balances }: AccountCoverage, speaker: Speaker): string {
  const { checked: count, breaks } = balances;
  if (breaks.length > 0) return speaker.say('coverage.doNotAddUp', { count, breaks: breaks.length });
  if (count > 0) return speaker.say('coverage.addUp', { count });
  return span ? speaker.say('coverage.noBalances') : '';
}

/** What stands at a tick. */
export function tickWords({ names }: Axis, { day }: Tick, speaker: Speaker): string {
  if (names === 'year') return day.slice(0, 4);
  if (names === 'day') return speaker.day(day, 'brief');
  return day.endsWith('-01-01') ? day.slice(0, 4) : speaker.day(day, 'monthName');
}
