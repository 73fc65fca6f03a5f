import type { ReadingWatch } from '../../reader.ts';
import { type NumberStyle, styleOfFormat, styleOfId } from '../number-format.ts';
import { parseXml } from '../markup/parse.ts';

/** What each style index of the cells makes of a number. */
export function numberStyles(bytes: Uint8Array | null, watch: ReadingWatch): readonly NumberStyle[] {
  if (!bytes) return [];
  const formats = new Map<number, NumberStyle>();
  const ids: number[] = [];
  let inCells = false;
  parseXml(
    bytes,
    {
      open: (name, attributes) => {
        if (name === 'numFmt')
          formats.set(Number(attributes['numFmtId']), styleOfFormat(attributes['formatCode'] ?? ''));
        else if (name === 'cellXfs') inCells = true;
        else if (name === 'xf' && inCells) ids.push(Number(attributes['numFmtId'] ?? 0));
      },
      text: () => undefined,
      close: (name) => {
        if (name === 'cellXfs') inCells = false;
      },
    },
    watch,
  );
  return ids.map((id) => formats.get(id) ?? styleOfId(id));
}
