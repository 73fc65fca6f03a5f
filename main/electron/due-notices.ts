import { z } from 'zod';

import { dueToday } from '../../shared/due.ts';
import { CATALOGUE } from '../../shared/messages/catalogue.ts';
import type { Speaker } from '../../shared/messages/speaker.ts';
import type { Said } from '../../shared/said.ts';
import type { Due } from './notices.ts';

/** More would cover each other: then one tells how many there are. */
const MOST = 3;

const said = z.custom<Said>((given) => {
  const { id } = z.object({ id: z.string() }).safeParse(given).data ?? { id: '' };
  return Object.hasOwn(CATALOGUE, id);
});

/** What `due.list` answers, as far as a notice tells of it. */
export const dueItems = z.array(
  z.object({
    case: z.int().nullable(),
    flag: z.int().nullable(),
    merchant: z.string(),
    left: z.int(),
    kind: z.enum(['filing', 'act', 'reply', 'follow-up', 'money']),
    say: said,
  }),
);

export type DueItems = z.infer<typeof dueItems>;

/** Says what needs the person today, as the cases do: of each case one thing. No sums, since others may see the screen. */
export function noticesOf(due: DueItems, { say, tell }: Speaker): readonly Due[] {
  const now = dueToday(due);
  const places = now.map(hashOf);
  // Of a case of which money arrived that comes first: it may be all that was waited for.
  const first = now
    .filter((_item, at) => places.indexOf(places[at] ?? '') === at)
    .map((item) => now.find((one) => one.kind === 'money' && hashOf(one) === hashOf(item)) ?? item);
  if (first.length > MOST) {
    const body = say('desktop.dueMany', { count: first.length });
    return [{ title: say('cases.dueTitle'), body, hash: '#/cases' }];
  }
  return first.map((item) => {
    const body = [tell(withoutSum(item.say)), ...lastDay(item, say)].join(' · ');
    return { title: item.merchant, body, hash: hashOf(item) };
  });
}

/** What arrived is told with its sum elsewhere. */
const WITHOUT_SUM: Readonly<Partial<Record<Said['id'], Said['id']>>> = {
  'caseNext.found': 'desktop.dueFound',
  'caseNext.takenBack': 'desktop.dueTakenBack',
};

function withoutSum(said: Said): Said {
  const id = WITHOUT_SUM[said.id];
  return id ? { id } : said;
}

/** Only a limit has a last day; anything else is to be done, or was. */
function lastDay({ kind, left }: DueItems[number], say: Speaker['say']): string[] {
  if (left < 0) return [say('cases.over', { days: -left })];
  return kind === 'filing' ? [say('cases.left', { days: left })] : [];
}

/** Where something is dealt with: its case, or its flag while it is none. */
function hashOf(item: DueItems[number]): string {
  return item.case === null ? `#/review/${item.flag}` : `#/cases/${item.case}`;
}
