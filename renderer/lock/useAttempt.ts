import { useState } from 'react';

/**
 * Runs something with a secret. Not as a mutation, which keeps what it was given for minutes. A try that went well leaves no
 * trace; of one that did not, the problem stays until the next.
 */
export function useAttempt(work: () => Promise<void>): {
  readonly run: () => void;
  readonly busy: boolean;
  readonly problem: unknown;
} {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  async function run(): Promise<void> {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  }
  return { run: () => void run(), busy, problem };
}
