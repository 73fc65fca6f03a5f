/** What the host confirmed, as far as it must be found again. */
export interface Known {
  /** Rows that each import brought, by the name of its file. */
  readonly imports: Map<string, number>;
  /** The notes of decisions; each is written once. */
  readonly notes: Set<string>;
  /** The hashes of attachments by name. */
  readonly files: Map<string, string>;
}

export function nothingKnown(): Known {
  return { imports: new Map(), notes: new Set(), files: new Map() };
}

export function copyOf({ imports, notes, files }: Known): Known {
  return { imports: new Map(imports), notes: new Set(notes), files: new Map(files) };
}
