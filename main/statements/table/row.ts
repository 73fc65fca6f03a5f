/** One row of a table, blank rows left out. */
export interface TableRow {
  readonly cells: readonly string[];
  /** First physical line of the text, or row of the sheet, 1-based. */
  readonly line: number;
  /** As the file has it, without the line end. */
  readonly raw: string;
}
