import { useState } from 'react';

import { useSpeaker } from '../app/Language.tsx';
import { notifyOfProblem } from '../app/notify.tsx';

/** Runs one thing at a time, and says why where it could not be done. */
export function useDeed(work: () => Promise<void>): { readonly run: () => void; readonly busy: boolean } {
  const speaker = useSpeaker();
  const [busy, setBusy] = useState(false);
  async function run(): Promise<void> {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      notifyOfProblem(error, speaker);
    } finally {
      setBusy(false);
    }
  }
  return { run: () => void run(), busy };
}
