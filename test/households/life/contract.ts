import { addDays, type Day, daysBetween } from '../../../shared/day.ts';
import { addMonths, bankDay } from '../calendar.ts';
import type { HouseholdAccount, Pattern } from '../household.ts';
import { RHYTHM } from '../how-often.ts';
import type { Plan } from '../merchants/merchant.ts';
import { homeAccount, type Life, spend, spendingAccount } from './life.ts';

/** Something that is charged by itself at a rhythm. */
export interface Contract {
  readonly plan: Plan;
  readonly pattern: Pattern;
  readonly account: HouseholdAccount;
  readonly start: Day;
  readonly end: Day;
  readonly every: 'week' | 'four weeks' | 'month';
  readonly drift: 'none' | 'bank day' | 'day or two';
  /** How the names alternate. */
  readonly naming: 'one' | 'any' | 'changed once';
}

export function contractOf(life: Life, plan: Plan): Contract {
  const { random } = life;
  const already = random.chance(0.7);
  const days = daysBetween(life.from, life.to);
  const start = addDays(life.from, already ? -random.int(0, 30) : random.int(10, days - 70));
  const { bankDay: late, dayOrTwo, namesAlternate, nameChangedOnce } = RHYTHM;
  const drift = random.weighted<Contract['drift']>([['none', 1 - late - dayOrTwo], ['bank day', late], ['day or two', dayOrTwo]]); // prettier-ignore
  return {
    plan,
    pattern: drift === 'bank day' ? 'weekend-drift' : 'subscription',
    account: random.chance(0.2) ? homeAccount(life) : spendingAccount(life),
    start,
    end: random.chance(0.15) ? addDays(start, random.int(90, 400)) : life.to,
    every: 'month',
    drift,
    naming: random.weighted<Contract['naming']>([['one', 1 - namesAlternate - nameChangedOnce], ['any', namesAlternate], ['changed once', nameChangedOnce]]),
  };
} // prettier-ignore

/** Charges the contract at its rhythm, from its start to its end. */
export function run(life: Life, contract: Contract): void {
  const { random } = life;
  const { names, minor, currency } = contract.plan;
  const hour = random.int(0, 23);
  const usual = random.chance(0.75) ? 0 : random.int(0, names.length - 1);
  const changes = random.int(3, 12);
  for (let turn = 0; turn < 90; turn += 1) {
    const due = dueDay(contract, turn);
    if (due > contract.end) return;
    const variant = {
      one: usual,
      any: random.int(0, names.length - 1),
      'changed once': turn < changes ? 0 : 1,
    };
    spend(life, {
      merchant: contract.plan,
      pattern: contract.pattern,
      account: contract.account,
      day: drifted(life, contract, due),
      seconds: Math.min(86_399, hour * 3600 + random.int(0, 5400)),
      variant: Math.min(names.length - 1, variant[contract.naming]),
      lag: random.int(0, 1),
      minor,
      currency,
    });
  }
}

function dueDay({ every, start }: Contract, turn: number): Day {
  if (every === 'week') return addDays(start, turn * 7);
  return every === 'four weeks' ? addDays(start, turn * 28) : addMonths(start, turn);
}

function drifted(life: Life, contract: Contract, due: Day): Day {
  if (contract.drift === 'bank day') return bankDay(due);
  if (contract.drift === 'day or two') return addDays(due, life.random.weighted([[0, 6], [1, 3], [2, 1]])); // prettier-ignore
  return due;
}
