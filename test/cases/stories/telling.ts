import { clocksOf } from '../../../main/cases/clocks.ts';
import type { CaseFacts } from '../../../main/cases/facts.ts';
import { noticesOf } from '../../../main/cases/notices.ts';
import { refusal } from '../../../main/cases/refusal.ts';
import { replay } from '../../../main/cases/replay.ts';
import { summaryOf } from '../../../main/cases/summary.ts';
import type { CaseEvent } from '../../../shared/case/event.ts';
import type { CaseSummary } from '../../../shared/case/list.ts';
import type { CaseState } from '../../../shared/case/state.ts';
import type { Day } from '../../../shared/day.ts';
import { createSpeaker } from '../../../shared/messages/speaker.ts';
import { recorded } from '../events.ts';

const english = createSpeaker('en');

/** A case as it is told day by day; what a story reports must be accepted on its day. */
export class Story {
  readonly #events: CaseEvent[] = [];

  /** Writes what happened, on the day it happened. */
  happens(...events: readonly CaseEvent[]): this {
    for (const event of events) {
      const refused = refusal(this.facts, event, event.on);
      if (refused) throw new Error(`${event.kind} on ${event.on}: ${english.tell(refused)}`);
      this.#events.push(event);
    }
    return this;
  }

  get facts(): CaseFacts {
    return replay(recorded(this.#events));
  }

  get events(): readonly CaseEvent[] {
    return this.#events;
  }

  on(today: Day): Seen {
    return new Seen(this.facts, today);
  }
}

/** What the screen shows on a day. */
class Seen {
  readonly summary: CaseSummary;
  readonly #facts: CaseFacts;
  readonly #today: Day;

  constructor(facts: CaseFacts, today: Day) {
    this.#facts = facts;
    this.#today = today;
    this.summary = summaryOf(1, facts, today);
  }

  get state(): CaseState {
    return this.summary.state;
  }

  /** The next thing, as it is read. */
  get next(): string {
    return english.tell(this.summary.next.say);
  }

  get turn(): string {
    return this.summary.next.turn;
  }

  /** What the first button does. */
  get button(): string {
    const [first] = this.summary.next.deeds;
    return [first?.deed, first?.letter ?? first?.with].filter(Boolean).join(' ');
  }

  get notices(): string[] {
    return noticesOf(this.#facts, this.#today).map(({ id }) => id);
  }

  /** Minor units of each sum that is not nothing. */
  get money(): Record<string, number> {
    const sums = Object.entries(this.summary.outcome).map(([part, { minor }]) => [part, minor] as const);
    return Object.fromEntries(sums.filter(([, minor]) => minor !== 0));
  }

  clock(id: string) {
    const clock = clocksOf(this.#facts, this.#today).find((one) => one.id === id);
    return clock && { until: clock.until, standing: clock.standing };
  }
}
