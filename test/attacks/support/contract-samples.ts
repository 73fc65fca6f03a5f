import { z } from 'zod';

import { contract, type MethodName } from '../../../shared/contract.ts';

/** A value that travelled as JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface Sample {
  readonly method: MethodName;
  readonly input: Json;
}

const node = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  const: z.string().optional(),
  enum: z.array(z.string()).optional(),
  pattern: z.string().optional(),
  minimum: z.number().optional(),
  exclusiveMinimum: z.number().optional(),
  get anyOf() {
    return z.array(node).optional();
  },
  get oneOf() {
    return z.array(node).optional();
  },
  get items() {
    return node.optional();
  },
  get properties() {
    return z.record(z.string(), node).optional();
  },
});
type Node = z.infer<typeof node>;

/** A day is a good text too, and no schema asks for more than one of these forms. */
const TEXTS = [
  '2026-11-01',
  'USD',
  '2026-11',
  '10:00',
  'a',
  '0'.repeat(64),
  '0'.repeat(24),
  'recoup-20261101T100000Z-00000-hand.sqlite',
];

/**
 * Inputs that the contract accepts: for each method one, and one more for each other way in which a part of it
 * may be written. Made from the schemas themselves, so that a new method is attacked without a word here.
 */
export function samples(): readonly Sample[] {
  return methodNames().flatMap((method) => {
    const schema = node.parse(
      z.toJSONSchema(contract[method].input, { io: 'input', unrepresentable: 'any' }),
    );
    return valuesOf(schema).map((input) => ({ method, input }));
  });
}

export function methodNames(): readonly MethodName[] {
  return Object.keys(contract).filter((name): name is MethodName => Object.hasOwn(contract, name));
}

function valuesOf(schema: Node): readonly Json[] {
  const ways = schema.anyOf ?? schema.oneOf;
  if (ways) return ways.flatMap(valuesOf);
  if (schema.const !== undefined) return [schema.const];
  if (schema.enum) return schema.enum.slice(0, 1);
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case 'object':
      return objectsOf(schema.properties ?? {});
    case 'array':
      return schema.items ? valuesOf(schema.items).map((value) => [value]) : [[]];
    case 'string':
      return [textFor(schema.pattern)];
    case 'integer':
      return [Math.max(schema.minimum ?? 1, (schema.exclusiveMinimum ?? 0) + 1, 1)];
    case 'boolean':
      return [true];
    case 'null':
      return [null];
    case undefined:
      // What a correction puts in an event's place: held against the schema of events where it is read.
      return ['2026-11-01'];
    default:
      throw new Error(`no sample for ${JSON.stringify(schema)}`);
  }
}

/** All parts in their first form, then each part in its other forms. */
function objectsOf(properties: Readonly<Record<string, Node>>): readonly Json[] {
  const parts = Object.entries(properties).map(([key, schema]) => ({ key, values: valuesOf(schema) }));
  const first = Object.fromEntries(parts.map(({ key, values }) => [key, values[0] ?? null]));
  return [
    first,
    ...parts.flatMap(({ key, values }) => values.slice(1).map((value) => ({ ...first, [key]: value }))),
  ];
}

function textFor(pattern: string | undefined): string {
  const text = TEXTS.find((one) => pattern === undefined || new RegExp(pattern).test(one));
  if (text === undefined) throw new Error(`no text for ${pattern}`);
  return text;
}

/** Every copy of a value in which one of its texts is this one. */
export function withText(value: Json, text: string): readonly Json[] {
  return withLeaf(value, (leaf) => (typeof leaf === 'string' ? [text] : []));
}

/** Every copy of a value in which one of its objects has one more key, as JSON can carry it. */
export function withKey(value: Json, key: string, content: Json): readonly string[] {
  return withLeaf(value, (leaf) => (isObject(leaf) ? [{ ...leaf, ADDED: content }] : [])).map((copy) =>
    JSON.stringify(copy).replace('"ADDED"', JSON.stringify(key)),
  );
}

function withLeaf(value: Json, change: (part: Json) => readonly Json[]): readonly Json[] {
  const own = change(value);
  if (Array.isArray(value)) {
    const list: readonly Json[] = value;
    return [...own, ...list.flatMap((part, at) => withLeaf(part, change).map((copy) => list.with(at, copy)))];
  }
  if (!isObject(value)) return own;
  const inside = Object.entries(value).flatMap(([key, part]) =>
    withLeaf(part, change).map((copy) => ({ ...value, [key]: copy })),
  );
  return [...own, ...inside];
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
