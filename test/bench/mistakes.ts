import { toDecimal } from '../../shared/money.ts';
import type { LabelledCharge } from '../households/household.ts';
import type { Verdict } from './judge.ts';

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
          `seed ${household.seed} status ${flag.status}, in truth ${double?.status ?? ''} (${double?.kind ?? ''})`,
          ...shown([...flag.charges, ...(double?.refunds ?? [])]),
        ]),
    ];
  });
}

function chargeLine(charge: LabelledCharge): string {
  const original = charge.original ? ` (${toDecimal(charge.original)} ${charge.original.currency})` : '';
  const pending = charge.vanished ? ' vanished' : charge.pending ? ' pending' : '';
  return `#${charge.id} account ${charge.account} ${charge.day} ${charge.time ?? ''} ${charge.description} ${toDecimal(charge.amount)} ${charge.amount.currency}${original}${pending} [${charge.pattern}]`;
}
