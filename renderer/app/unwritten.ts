const writers = new Set<() => void>();

/** Has something written into the ledger at once, not after its pause, where the ledger is about to be closed. */
export function writeBeforeClosing(write: () => void): () => void {
  writers.add(write);
  return () => void writers.delete(write);
}

/** The ledger is about to be closed. */
export function writeNow(): void {
  for (const write of writers) write();
}
