import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { STATEMENT_ENDINGS } from '../../main/electron/statement-endings.ts';

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

describe('statement files', () => {
  const association = z.object({
    ext: z.union([z.string(), z.array(z.string())]),
    role: z.string().optional(),
    rank: z.string().optional(),
  });
  const platform = z.object({ fileAssociations: z.array(association) });
  const parts = z
    .looseObject({
      linux: platform.extend({ mimeTypes: z.array(z.string()) }),
      mac: platform,
      win: z.record(z.string(), z.unknown()),
      nsis: z.looseObject({ include: z.string() }),
    })
    .parse(config);
  const script = readFileSync(join(root, parts.nsis.include), 'utf8');
  const endings = (given: z.infer<typeof platform>) => given.fileAssociations.flatMap(({ ext }) => ext);

  test('are offered to the app on each system, and chosen by it, by the same endings', () => {
    const wanted = STATEMENT_ENDINGS.toSorted();
    expect(endings(parts.mac).toSorted()).toEqual(wanted);
    // Desktops know these endings by the list of types that they share.
    const known = {
      'text/csv': 'csv',
      'text/tab-separated-values': 'tsv',
      'application/vnd.ms-excel': 'xls',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
      'application/x-qw': 'qif',
    };
    expect(parts.linux.mimeTypes).toEqual(Object.keys(known));
    expect([...Object.values(known), ...endings(parts.linux)].toSorted()).toEqual(wanted);
    // The packer writes a list of endings into one pattern, which then fits no file.
    expect(parts.linux.fileAssociations.filter(({ ext }) => Array.isArray(ext))).toEqual([]);
    for (const macro of ['recoupOffer', 'recoupWithdraw']) {
      const named = [...script.matchAll(new RegExp(`insertmacro ${macro} "(\\w+)"`, 'gu'))];
      expect(named.map(([, ending = '']) => ending).toSorted()).toEqual(wanted);
    }
  });

  test('are never taken over', () => {
    expect(parts).not.toHaveProperty('fileAssociations');
    expect(parts.win).not.toHaveProperty('fileAssociations');
    expect(script).not.toMatch(/Classes\\\.\$\{ENDING\}" ""/u);
    for (const { role, rank } of parts.mac.fileAssociations) {
      expect([role, rank]).toEqual(['Viewer', 'Alternate']);
    }
  });
});

test('only what is not bundled is a dependency, so that only it is packed', () => {
  const about: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { dependencies } = z.object({ dependencies: z.record(z.string(), z.string()) }).parse(about);
  expect(Object.keys(dependencies)).toEqual(['better-sqlite3', 'better-sqlite3-multiple-ciphers']);
});
