import type { Outcome, Transport } from '../../shared/contract.ts';
import { LARGEST_FILE, TOO_LARGE } from '../../shared/largest-file.ts';

/**
 * Hands a file of the person over. One that is too large is not read first: a page could not hold it. Rejects where
 * the browser cannot read the file.
 */
export async function uploadFile(transport: Transport, file: File): Promise<Outcome<string>> {
  return file.size > LARGEST_FILE ? TOO_LARGE : transport.upload(file.name, await file.arrayBuffer());
}
