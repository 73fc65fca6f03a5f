/**
 * Records that tell of cells (numbers of MS-XLS 2.3, and those of Excel 2 to 5 before it): begin and end of
 * a stream, code page, 1904 system, password, sheets, formats, styles, texts, cells, rows and merges.
 */
const OF_CELLS: ReadonlySet<number> = new Set([
  0x09, 0x209, 0x409, 0x809, 0x0a, 0x42, 0x22, 0x2f, 0x85, 0x1e, 0x41e, 0x43, 0x243, 0x443, 0xe0, 0xfc, 0xfd,
  0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x200, 0x201, 0x203, 0x204, 0x205, 0x206, 0x207, 0x208,
  0x27e, 0x406, 0xbd, 0xbe, 0xd6, 0xe5,
]); // prettier-ignore
const CONTINUE = 0x3c;
/** `Template`, which nobody reads. */
const NOTHING = 0x60;

/**
 * The stream with all other records blanked out where they stand, for sheets are found by place: pictures,
 * pivots, names and themes say nothing of charges, and in a damaged file they keep the library busy.
 */
export function cellsAlone(stream: Uint8Array): Uint8Array {
  const cells = stream.slice();
  const view = new DataView(cells.buffer);
  let isKept = true;
  for (let at = 0; at + 4 <= cells.length; at += 4 + view.getUint16(at + 2, true)) {
    const id = view.getUint16(at, true);
    if (id !== CONTINUE) isKept = OF_CELLS.has(id);
    if (!isKept) view.setUint16(at, NOTHING, true);
  }
  return cells;
}
