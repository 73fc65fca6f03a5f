import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';

import type { CaseDetail } from '../../shared/case.ts';
import type { CaseEvent } from '../../shared/case-event.ts';
import type { ProofItem } from '../../shared/case-terms.ts';
import { keyOf, useRecoup } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { RecoupProblem, valueOf } from '../app/problem.ts';
import { useTransport } from '../app/Recoup.tsx';

export type CaseDeeds = ReturnType<typeof useCaseDeeds>;

/** What can be done with one case. Each deed is told, and shows the case as it is then. */
export function useCaseDeeds(options: {
  readonly id: number;
  readonly tell: (words: string, undo?: boolean) => void;
  /** A deed went well: whatever asked for it is answered. */
  readonly onDone: () => void;
  /** Its opening was taken back: there is no case any more. */
  readonly onVoid: (words: string) => void;
}) {
  const { id, tell, onDone, onVoid } = options;
  const { say, tell: speak } = useSpeaker();
  const { call } = useRecoup();
  const transport = useTransport();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  // The state is drawn a moment after the next key can be pressed.
  const running = useRef(false);

  const show = (detail: CaseDetail): CaseDetail => {
    client.setQueryData(keyOf('cases.get', { case: id }), detail);
    return detail;
  };
  const alone = (deed: () => Promise<void>): void => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setError(null);
    void deed()
      .catch(setError)
      .finally(() => {
        running.current = false;
        setBusy(false);
      });
  };
  const add = async (events: readonly CaseEvent[]): Promise<CaseDetail | null> => {
    let detail: CaseDetail | null = null;
    for (const event of events) detail = show(await call('cases.log', { case: id, event }));
    return detail;
  };

  return {
    busy,
    error,
    isRunning: () => running.current,
    forgetError: () => setError(null),
    /** Writes these into the history, one after the other. */
    log(events: readonly CaseEvent[], words?: string): void {
      alone(async () => {
        const detail = await add(events);
        const last = detail?.history.at(-1);
        onDone();
        tell(words ?? say('cases.noted', { what: last ? speak(last.say) : '' }), true);
      });
    },
    undo(detail: CaseDetail): void {
      const { undo } = detail;
      if (!undo) return tell(say('cases.nothingToUndo'));
      alone(async () => {
        const left = await call('cases.undo', { case: id });
        const words = say('cases.undone', { what: speak(undo.say) });
        if (left === null) return onVoid(words);
        show(left);
        onDone();
        tell(words);
      });
    },
    /** Takes a proposed credit as money of this case. */
    settle(charge: number, told: string): void {
      alone(async () => {
        show(await call('cases.settle', { case: id, charge }));
        onDone();
        tell(say('cases.found.taken', { money: told }), true);
      });
    },
    /** Keeps files with the case; those that cannot be read are said, the others are kept. */
    attach(files: readonly File[], item: ProofItem | null): void {
      alone(async () => {
        for (const file of files) {
          const bytes = await file.arrayBuffer().catch(() => null);
          if (bytes === null) {
            throw new RecoupProblem({ id: 'cases.file.empty', values: { name: file.name } });
          }
          const upload = valueOf(await transport.upload(file.name, bytes));
          show(await call('cases.attach', { case: id, upload, item, note: '' }));
          tell(say('cases.file.kept', { name: file.name }), true);
        }
      });
    },
  };
}
