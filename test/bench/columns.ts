/** A row of the report: a name, then cells set to the right, each as wide as its head. */
export function columns(name: string, cells: readonly string[], widths: readonly number[]): string {
  const set = cells.map((cell, index) => cell.padStart(widths[index] ?? 10));
  return `  ${name.padEnd(30)}${set.join('')}`.trimEnd();
}

export function line(name: string, value: string, note = ''): string {
  return `  ${name.padEnd(30)}${value.padStart(10)}   ${note}`.trimEnd();
}

export function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}

/** Of nothing, all is right. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** `12/13 92.3 %`; a dash where there is nothing to count. */
export function outOf(part: number, whole: number): string {
  return whole === 0 ? '-' : `${part}/${whole} ${percent(part / whole).padStart(8)}`;
}
