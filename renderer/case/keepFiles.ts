/** A deed of the page that failed; with the file that it was about. */
export interface Failure {
  readonly error: unknown;
  readonly file: string | null;
}

/** Keeps one file after the other. One that cannot be kept holds up none: why not is answered at the end. */
export async function keepFiles(
  files: readonly File[],
  keep: (file: File) => Promise<void>,
): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  for (const file of files) {
    try {
      await keep(file);
    } catch (error) {
      failures.push({ error, file: file.name });
    }
  }
  return failures;
}
