import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '..', '..');
const config = load(readFileSync(join(root, 'electron-builder.yml'), 'utf8'));

/** Says what electron-builder's own schema finds wrong. */
function faults(wanted: unknown): unknown {
  const schema = createRequire(import.meta.url).resolve('app-builder-lib/scheme.json');
  const parsed = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(schema, 'utf8')));
  // The schema marks functions by a `typeof` of its own.
  const ajv = new Ajv({ strict: false });
  return ajv.validate(parsed, wanted) ? [] : ajv.errors;
}

test('the packaging is what electron-builder understands', () => {
  expect(faults(config)).toEqual([]);
  expect(
    faults({ ...z.record(z.string(), z.unknown()).parse(config), electronFuses: { runAsNodes: false } }),
  ).not.toEqual([]);
});

test('the packaged binary can run nothing but this app', () => {
  const { electronFuses } = z.object({ electronFuses: z.record(z.string(), z.boolean()) }).parse(config);
  expect(electronFuses).toEqual({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableCookieEncryption: true,
    onlyLoadAppFromAsar: true,
    enableEmbeddedAsarIntegrityValidation: true,
    grantFileProtocolExtraPrivileges: false,
  });
});

test('only what is not bundled is a dependency, so that only it is packed', () => {
  const about: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { dependencies } = z.object({ dependencies: z.record(z.string(), z.string()) }).parse(about);
  expect(Object.keys(dependencies)).toEqual(['better-sqlite3']);
});
