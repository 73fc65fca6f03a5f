import type { ReadingWatch } from '../../reader.ts';
import { parseXml } from '../markup/parse.ts';
import type { Parts } from './parts.ts';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string;
}

/** What the workbook says of itself, and where its parts are. */
export interface Contents {
  readonly sheets: readonly ListedSheet[];
  readonly from1904: boolean;
  readonly texts: string;
  readonly styles: string;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

/** Reads the list of sheets and the paths of all parts; a file without its lists is read by usual names. */
export function contentsOf(parts: Parts, watch: ReadingWatch): Contents {
  const workbook =
    relationsOf(parts, '', watch).find(({ type }) => type.endsWith('/officeDocument'))?.path ??
    'xl/workbook.xml';
  const relations = relationsOf(parts, workbook, watch);
  const { listed, from1904 } = listedIn(parts.bytes(workbook), watch);
  const pathOf = (kind: string): string => relations.find(({ type }) => type.endsWith(kind))?.path ?? '';
  const sheets = listed.flatMap(({ name, hidden, id }): ListedSheet[] => {
    const found = relations.find((relation) => relation.id === id);
    return found?.type.endsWith('/worksheet') ? [{ name, hidden, path: found.path }] : [];
  });
  const found = sheets.filter(({ path }) => parts.has(path));
  return {
    sheets: found.length > 0 || listed.length > 0 ? found : sheetsByName(parts),
    from1904,
    texts: pathOf('/sharedStrings') || 'xl/sharedStrings.xml',
    styles: pathOf('/styles') || 'xl/styles.xml',
  };
}

function sheetsByName(parts: Parts): readonly ListedSheet[] {
  return parts
    .under('xl/worksheets/')
    .filter((path) => /^xl\/worksheets\/[^/]+\.xml$/.test(path))
    .map((path, index) => ({ name: `Sheet${index + 1}`, hidden: false, path }));
}

function listedIn(
  bytes: Uint8Array | null,
  watch: ReadingWatch,
): {
  readonly listed: readonly { readonly name: string; readonly hidden: boolean; readonly id: string }[];
  readonly from1904: boolean;
} {
  const listed: { name: string; hidden: boolean; id: string }[] = [];
  let from1904 = false;
  if (bytes) {
    parseXml(
      bytes,
      {
        open: (name, attributes) => {
          if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
          if (name !== 'sheet') return;
          const id = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1] ?? '';
          const hidden = /hidden/i.test(attributes['state'] ?? '');
          listed.push({ name: attributes['name'] ?? '', hidden, id });
        },
        text: () => undefined,
        close: () => undefined,
      },
      watch,
    );
  }
  return { listed, from1904 };
}

/** What a part (or, for `''`, the package) refers to, with paths made whole. */
function relationsOf(parts: Parts, path: string, watch: ReadingWatch): readonly Relation[] {
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, slash + 1);
  const bytes = parts.bytes(`${folder}_rels/${path.slice(slash + 1)}.rels`);
  const relations: Relation[] = [];
  if (!bytes) return relations;
  parseXml(
    bytes,
    {
      open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
        if (name !== 'Relationship' || TargetMode === 'External') return;
        relations.push({ id: Id, type: Type, path: wholePath(folder, Target) });
      },
      text: () => undefined,
      close: () => undefined,
    },
    watch,
  );
  return relations;
}

/** `../sharedStrings.xml` seen from `xl/worksheets/`; a leading slash means the root. */
function wholePath(folder: string, target: string): string {
  const plain = target.replaceAll('\\', '/');
  if (plain.startsWith('/')) return plain.slice(1);
  const steps = folder.split('/').filter((step) => step !== '');
  for (const step of plain.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
