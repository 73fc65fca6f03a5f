import { DOUBLE_KINDS, type LabelledCharge } from '../households/household.ts';
import { toDecimal } from '../../shared/money.ts';
import type { Verdict } from './judge.ts';

export const TARGETS = { likelyPrecision: 0.97, recall: 0.95, possiblePerThousand: 2 } as const;

export interface Figures {
  readonly charges: number;
  readonly doubles: number;
  readonly likely: number;
  readonly likelyPrecision: number;
  readonly recall: number;
  readonly possiblePerThousand: number;
  readonly statusAccuracy: number;
}

export function figuresOf(verdicts: readonly Verdict[]): Figures {
  const flags = verdicts.flatMap((verdict) => verdict.flags);
  const likely = flags.filter(({ flag }) => flag.strength === 'likely');
  const right = flags.flatMap(({ flag, double }) => (double ? [{ flag, double }] : []));
  const charges = sum(verdicts.map(({ household }) => household.charges.length));
  const doubles = sum(verdicts.map(({ household }) => household.doubles.length));
  const missed = sum(verdicts.map((verdict) => verdict.missed.length));
  return {
    charges,
    doubles,
    likely: likely.length,
    likelyPrecision: share(likely.filter(({ double }) => double !== null).length, likely.length),
    recall: share(doubles - missed, doubles),
    possiblePerThousand: ((flags.length - likely.length) / charges) * 1000,
    statusAccuracy: share(right.filter(({ flag, double }) => flag.status === double.status).length, right.length),
  };
} // prettier-ignore

export function reachesTargets(figures: Figures): boolean {
  return (
    figures.likelyPrecision >= TARGETS.likelyPrecision &&
    figures.recall >= TARGETS.recall &&
    figures.possiblePerThousand <= TARGETS.possiblePerThousand
  );
}

/** The whole result as lines to print. */
export function reportOf(title: string, verdicts: readonly Verdict[], milliseconds: number): string[] {
  const figures = figuresOf(verdicts);
  const { likelyPrecision, recall, possiblePerThousand } = TARGETS;
  return [
    `${title}: ${verdicts.length} households, ${figures.charges} charges, ${figures.doubles} double charges`,
    line('precision of likely', percent(figures.likelyPrecision), `target at least ${percent(likelyPrecision)}`),
    line('recall of all flags', percent(figures.recall), `target at least ${percent(recall)}`),
    line('possible per 1,000 charges', figures.possiblePerThousand.toFixed(2), `target at most ${possiblePerThousand}`),
    line('status right', percent(figures.statusAccuracy)),
    line('time', `${Math.round(milliseconds)} ms`, `${Math.round((milliseconds / figures.charges) * 1000)} µs a charge`),
    '',
    'by kind of double charge             found  of these likely',
    ...kindLines(verdicts),
    '',
    'false alarms by what they were      likely  possible  honest repeats',
    ...alarmLines(verdicts),
    '',
    'score of the flag                    flags  truly double',
    ...calibrationLines(verdicts),
  ];
} // prettier-ignore

function kindLines(verdicts: readonly Verdict[]): string[] {
  const all = verdicts.flatMap(({ household }) => household.doubles);
  const right = verdicts.flatMap(({ flags }) => flags.filter(({ double }) => double !== null));
  return DOUBLE_KINDS.map((kind) => {
    const there = all.filter((double) => double.kind === kind);
    const found = there.filter((double) => right.some((flag) => flag.double === double));
    const likely = found.filter((double) =>
      right.some(({ flag, double: hit }) => hit === double && flag.strength === 'likely'),
    );
    return columns(kind, `${found.length}/${there.length}`, percent(share(likely.length, found.length)));
  });
}

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
    return columns(kind, String(likely), String(possible).padStart(8), String(chances.get(kind) ?? '-').padStart(14));
  });
} // prettier-ignore

const BUCKETS = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.01] as const;

function calibrationLines(verdicts: readonly Verdict[]): string[] {
  const flags = verdicts.flatMap((verdict) => verdict.flags);
  return BUCKETS.slice(0, -1).flatMap((low, index) => {
    const high = BUCKETS[index + 1] ?? 1.01;
    const inside = flags.filter(({ flag }) => flag.score >= low && flag.score < high);
    const real = inside.filter(({ double }) => double !== null).length;
    const name = `${low.toFixed(2)} to ${Math.min(1, high).toFixed(2)}`;
    return inside.length === 0
      ? []
      : [columns(name, String(inside.length), percent(share(real, inside.length)))];
  });
}

/** Every missed double and every false alarm with its lines, for whoever tunes the detector. */
export function mistakesOf(verdicts: readonly Verdict[]): string[] {
  return verdicts.flatMap(({ household, flags, missed }) => {
    const charges = new Map(household.charges.map((charge) => [charge.id, charge]));
    const shown = (ids: readonly number[]) =>
      ids.flatMap((id) => charges.get(id) ?? []).map((charge) => `    ${chargeLine(charge)}`);
    return [
      ...missed.flatMap(({ kind, charges: ids }) => [`seed ${household.seed} missed ${kind}`, ...shown(ids)]),
      ...flags
        .filter(({ double }) => double === null)
        .flatMap(({ flag, about }) => [
          `seed ${household.seed} false ${flag.strength} ${flag.score.toFixed(2)} ${about}`,
          ...shown(flag.charges),
        ]),
      ...flags
        .filter(({ flag, double }) => double !== null && flag.status !== double.status)
        .flatMap(({ flag, double }) => [
          `seed ${household.seed} status ${flag.status}, in truth ${double?.status ?? ''}`,
          ...shown([...flag.charges, ...(double?.refunds ?? [])]),
        ]),
    ];
  });
}

function chargeLine(charge: LabelledCharge): string {
  const original = charge.original ? ` (${toDecimal(charge.original)} ${charge.original.currency})` : '';
  const pending = charge.pending ? ' pending' : '';
  return `#${charge.id} account ${charge.account} ${charge.day} ${charge.time ?? ''} ${charge.description} ${toDecimal(charge.amount)} ${charge.amount.currency}${original}${pending} [${charge.pattern}]`;
}

function columns(name: string, ...cells: readonly string[]): string {
  const [first = '', ...rest] = cells;
  return `  ${name.padEnd(32)}${first.padStart(8)}  ${rest.join('  ')}`.trimEnd();
}

function line(name: string, value: string, note = ''): string {
  return `  ${name.padEnd(28)}${value.padStart(10)}   ${note}`.trimEnd();
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}
