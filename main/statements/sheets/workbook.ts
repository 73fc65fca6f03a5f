/** A row of a sheet, its cells written as text. */
export interface SheetRow {
  /** 1-based, as the spreadsheet program shows it. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Hidden by the bank or by a filter: not booked. */
  readonly hidden: boolean;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows that hold anything, in order. */
  readonly rows: readonly SheetRow[];
}

/** How a workbook is packed; `html` and `xml` are what banks name `.xls`. */
export type Container = 'xlsx' | 'xls' | 'html' | 'xml';

/** What a file of any container comes down to. */
export interface Workbook {
  readonly container: Container;
  /** WHATWG name of the encoding of its texts. */
  readonly encoding: string;
  readonly sheets: readonly Sheet[];
  /** The file stops before its end. */
  readonly unfinished: boolean;
}
