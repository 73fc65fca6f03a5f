import {
  type AppMethod,
  contract,
  type LockMethod,
  type MethodName,
  type Outcome,
} from '../../shared/contract.ts';

/** For the ledger. */
export interface AppCall {
  readonly method: AppMethod;
  readonly kind: 'query' | 'command' | 'replacement';
  readonly input: unknown;
}

/** For its lock. */
export interface LockCall {
  readonly method: LockMethod;
  readonly kind: 'lock';
  readonly input: unknown;
}

export type CheckedCall = AppCall | LockCall;

function isMethod(name: string): name is MethodName {
  // Own keys only: `constructor` and `__proto__` are no methods.
  return Object.hasOwn(contract, name);
}

/** Holds a call from outside against the contract. Nothing unchecked reaches the app. */
export function checkCall(method: string, rawInput: unknown): Outcome<CheckedCall> {
  if (!isMethod(method)) return { ok: false, problem: { id: 'problems.methodUnknown' } };
  const { input: schema } = contract[method];
  const parsed = schema.safeParse(rawInput);
  if (!parsed.success) return { ok: false, problem: { id: 'problems.inputInvalid' } };
  const { data } = parsed;
  return isLock(method)
    ? { ok: true, value: { method, kind: 'lock', input: data } }
    : { ok: true, value: { method, kind: contract[method].kind, input: data } };
}

function isLock(method: MethodName): method is LockMethod {
  return contract[method].kind === 'lock';
}
