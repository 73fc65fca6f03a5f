import type { CaseEvent } from '../../shared/case/event.ts';
import type { ProofItem } from '../../shared/case/terms.ts';

/** What the files of a conversation prove: only merchant and store answer; what others say is no word of theirs. */
export function proofOfTalk(event: CaseEvent): ProofItem | null {
  const theirs =
    event.kind === 'answered' ||
    (event.kind === 'contacted' && (event.whom === 'merchant' || event.whom === 'store'));
  return theirs ? 'merchant-contacts' : null;
}

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
