import { contract, type MethodName, type Outcome } from '../../shared/contract.ts';

export interface CheckedCall {
  readonly method: MethodName;
  readonly kind: 'query' | 'command' | 'replacement';
  readonly input: unknown;
}

function isMethod(name: string): name is MethodName {
  // Own keys only: `constructor` and `__proto__` are no methods.
  return Object.hasOwn(contract, name);
}

/** Holds a call from outside against the contract. Nothing unchecked reaches the app. */
export function checkCall(method: string, rawInput: unknown): Outcome<CheckedCall> {
  if (!isMethod(method)) return { ok: false, problem: { id: 'problems.methodUnknown' } };
  const { input: schema, kind } = contract[method];
  const parsed = schema.safeParse(rawInput);
  if (!parsed.success) return { ok: false, problem: { id: 'problems.inputInvalid' } };
  return { ok: true, value: { method, kind, input: parsed.data } };
}
