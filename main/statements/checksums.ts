const END = 0x06_05_4b_50;
const LENGTH_OF_END = 22;
const LENGTH_OF_ENTRY = 46;
const LONGEST_COMMENT = 0xff_ff;
const IN_ZIP64 = 0xff_ff_ff_ff;

/**
 * The CRC-32 of each file of a ZIP in the order of its directory (APPNOTE 4.3.12), which fflate does not
 * check. Empty where the directory stands elsewhere, as in ZIP64.
 */
export function checksumsOf(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return [];
  const checksums: number[] = [];
  let at = view.getUint32(end + 16, true);
  if (at === IN_ZIP64) return [];
  // As many as the end says, whatever stands before each: so fflate walks, and the two must not part.
  for (let left = view.getUint16(end + 10, true); left > 0 && at + LENGTH_OF_ENTRY <= end; left--) {
    checksums.push(view.getUint32(at + 16, true));
    at +=
      LENGTH_OF_ENTRY +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return checksums;
}

/** Where the record at the end begins, behind which a comment may stand. */
function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - LENGTH_OF_END - LONGEST_COMMENT);
  for (let at = view.byteLength - LENGTH_OF_END; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}
