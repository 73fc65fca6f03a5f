import { DOUBLE_KINDS } from '../households/household.ts';
import type { Bin } from './calibration.ts';
import { columns, line, outOf, percent } from './columns.ts';
import { type Figures, figuresOf, TARGETS } from './figures.ts';
import type { Verdict } from './judge.ts';
import { resembles } from './resembles.ts';

/** The whole result as lines to print. */
export function reportOf(title: string, verdicts: readonly Verdict[], milliseconds: number): string[] {
  const figures = figuresOf(verdicts);
  return [
    `${title}: ${verdicts.length} households, ${figures.charges} charges, ${figures.doubles} double charges`,
    ...totalLines(figures),
    line('time', `${Math.round(milliseconds)} ms`, `${Math.round((milliseconds / figures.charges) * 1000)} µs a charge`),
    '',
    columns('kind of double charge', ['found', 'of these likely', 'of likely, real'], KIND_WIDTHS),
    ...kindLines(verdicts),
    '',
    columns('status in truth', ['right'], [18]),
    ...statusLines(verdicts),
    '',
    columns('false alarms', ['likely', 'possible', 'honest repeats'], ALARM_WIDTHS),
    ...alarmLines(verdicts),
    '',
    columns('calibration: score', ['flags', 'mean score', 'real'], BIN_WIDTHS),
    ...figures.calibration.map(binLine),
  ];
} // prettier-ignore

function totalLines(figures: Figures): string[] {
  const { likelyPrecision, recall, possiblePerThousand, calibration } = TARGETS;
  return [
    line('precision of likely', percent(figures.likelyPrecision), `target at least ${percent(likelyPrecision)}`),
    line('recall of all flags', percent(figures.recall), `target at least ${percent(recall)}`),
    line('possible per 1,000 charges', figures.possiblePerThousand.toFixed(2), `target at most ${possiblePerThousand}`),
    line('calibration, worst bin', percent(figures.worstGap), `target at most ${percent(calibration.tolerance)} off, where ${calibration.enough} flags or more`),
    line('calibration, mean error', percent(figures.calibrationError)),
    line('status right', percent(figures.statusAccuracy)),
  ];
} // prettier-ignore

const KIND_WIDTHS = [20, 20, 20];

/** Recall by kind; the share of these that is worth a claim at once; and of the likely flags that are or look like this kind, those that are real. */
function kindLines(verdicts: readonly Verdict[]): string[] {
  const all = verdicts.flatMap(({ household }) => household.doubles);
  const flags = verdicts.flatMap((verdict) => verdict.flags);
  const likely = flags.filter(({ flag }) => flag.strength === 'likely');
  const hit = new Set(flags.map(({ double }) => double));
  const surely = new Set(likely.map(({ double }) => double));
  return DOUBLE_KINDS.map((kind) => {
    const there = all.filter((double) => double.kind === kind);
    const found = there.filter((double) => hit.has(double));
    const alike = likely.filter((judged) => resembles(judged) === kind);
    return columns(
      kind,
      [
        outOf(found.length, there.length),
        outOf(found.filter((double) => surely.has(double)).length, found.length),
        outOf(alike.filter(({ double }) => double !== null).length, alike.length),
      ],
      KIND_WIDTHS,
    );
  });
}

function statusLines(verdicts: readonly Verdict[]): string[] {
  const right = verdicts
    .flatMap((verdict) => verdict.flags)
    .flatMap(({ flag, double }) => (double ? [{ said: flag.status, truly: double.status }] : []));
  return (['open', 'refunded', 'pending'] as const).map((status) => {
    const there = right.filter(({ truly }) => truly === status);
    const said = there.filter((one) => one.said === status).length;
    return columns(status, [outOf(said, there.length)], [18]);
  });
}

const ALARM_WIDTHS = [10, 10, 16];

function alarmLines(verdicts: readonly Verdict[]): string[] {
  const alarms = new Map<string, { likely: number; possible: number }>();
  const chances = new Map<string, number>();
  for (const { flags, lookalikes } of verdicts) {
    for (const [pattern, count] of lookalikes) chances.set(pattern, (chances.get(pattern) ?? 0) + count);
    for (const { flag, double, about } of flags) {
      const before = alarms.get(about) ?? { likely: 0, possible: 0 };
      if (double === null) alarms.set(about, { ...before, [flag.strength]: before[flag.strength] + 1 });
    }
  }
  const kinds = new Set([...chances.keys(), ...alarms.keys()]);
  return [...kinds].toSorted().map((kind) => {
    const { likely, possible } = alarms.get(kind) ?? { likely: 0, possible: 0 };
    return columns(kind, [String(likely), String(possible), String(chances.get(kind) ?? '-')], ALARM_WIDTHS);
  });
} // prettier-ignore

const BIN_WIDTHS = [10, 14, 12];

function binLine({ low, high, flags, promised, real }: Bin): string {
  const name = `${low.toFixed(2)} to ${high.toFixed(2)}`;
  return columns(name, [String(flags), promised.toFixed(3), percent(real)], BIN_WIDTHS);
}
