import { useRef, useState } from 'react';

import type { LayoutQuestion, ReadLayout, TextEncoding, ToldLayout } from '../../shared/layout.ts';
import type { Said } from '../../shared/said.ts';
import { useImportDeeds } from '../import/Importing.tsx';

export interface Preview {
  /** As the file would be read by what is said now; the last that could be read. */
  readonly question: LayoutQuestion;
  readonly told: ToldLayout;
  /** Why it cannot be read as it is said now. */
  readonly problem: Said | null;
  readonly running: boolean;
  readonly say: (change: Partial<ToldLayout>) => void;
}

/** What the person says of the layout of one file, and what would come of it; only the last answer counts. */
export function usePreview(
  item: number,
  first: LayoutQuestion,
  { fingerprint, used }: ReadLayout,
  encoding: TextEncoding | null,
): Preview {
  const { preview } = useImportDeeds();
  const [told, setTold] = useState(used);
  const [question, setQuestion] = useState(first);
  const [problem, setProblem] = useState<Said | null>(null);
  const [running, setRunning] = useState(false);
  const asked = useRef(0);
  const latest = useRef(used);

  const say = (change: Partial<ToldLayout>): void => {
    latest.current = { ...latest.current, ...change };
    setTold(latest.current);
    void show(latest.current);
  };

  async function show(next: ToldLayout): Promise<void> {
    const turn = ++asked.current;
    setRunning(true);
    const outcome = await preview(item, { fingerprint, told: next }, encoding);
    if (turn !== asked.current) return;
    setRunning(false);
    setProblem(outcome.ok ? null : outcome.problem);
    if (outcome.ok) setQuestion(outcome.value);
  }

  return { question, told, problem, running, say };
}
