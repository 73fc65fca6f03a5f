import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { CaseDetail } from '../../shared/case/detail.ts';
import type { CaseEvent } from '../../shared/case/event.ts';
import type { ProofItem, SettledAs } from '../../shared/case/terms.ts';
import type { Money } from '../../shared/money.ts';
import { keyOf, useRecoup } from '../app/calls.ts';
import { RecoupProblem, valueOf } from '../app/problem.ts';
import { useTransport } from '../app/Recoup.tsx';
import { Turns } from '../app/turns.ts';
import type { Words } from '../app/words.tsx';
import { useOneAtATime } from '../app/useOneAtATime.ts';
import type { SettleQuestion } from './ask/question.ts';
import { type Failure, keepFiles, proofOfTalk } from './keepFiles.ts';
import { redraft } from './letter/drafts.ts';
import { uploadFile } from '../transport/upload-file.ts';

export type CaseDeeds = ReturnType<typeof useCaseDeeds>;

/** What can be done with one case. Each deed is told, and shows the case as it is then. */
export function useCaseDeeds(options: {
  readonly id: number;
  readonly tell: (words: Words, undo?: boolean) => void;
  /** A deed went well, which may have taken away what had the focus. */
  readonly onDone: () => void;
  /** Its opening was taken back: there is no case any more. */
  readonly onVoid: (words: Words) => void;
}) {
  const { id, tell, onDone, onVoid } = options;
  const { call } = useRecoup();
  const transport = useTransport();
  const client = useQueryClient();
  const [turns] = useState(() => new Turns());
  const [busy, setBusy] = useState(false);
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  const [refusal, setRefusal] = useState<unknown>(null);
  const once = useOneAtATime();

  const show = (detail: CaseDetail): void => {
    client.setQueryData(keyOf('cases.get', { case: id }), detail);
  };
  /** The case as it is now; what is drawn may be a deed behind. */
  const current = (): CaseDetail | undefined => client.getQueryData(keyOf('cases.get', { case: id }));
  const add = (more: readonly Failure[]): void => setFailures((before) => [...before, ...more]);
  const fail = (error: unknown): void => add([{ error, file: null }]);
  const inTurn = async (deed: () => Promise<void>): Promise<void> => {
    if (turns.free) setFailures([]);
    setBusy(true);
    try {
      await turns.take(deed);
    } finally {
      setBusy(!turns.free);
    }
  };
  const write = async (event: CaseEvent, words?: Words, then?: CaseEvent): Promise<void> => {
    const detail = then
      ? await call('cases.logTogether', { case: id, events: [event, then] })
      : await call('cases.log', { case: id, event });
    show(detail);
    const last = detail.history.at(-1);
    tell(words ?? ((to) => to.say('cases.noted', { what: last ? to.tell(last.say) : '' })), true);
  };
  const keep = async (file: File, item: ProofItem | null, talk?: number): Promise<void> => {
    const handed = await uploadFile(transport, file).catch(() => null);
    if (handed === null) throw new RecoupProblem({ id: 'cases.file.empty', values: { name: file.name } });
    const upload = valueOf(handed);
    const about = talk === undefined ? {} : { talk };
    show(await call('cases.attach', { case: id, upload, item, note: '', ...about }));
    tell((to) => to.say('cases.file.kept', { name: file.name }), true);
  };

  return {
    busy,
    /** The deeds of the page that failed. */
    failures,
    /** Why the answer to a dialog was refused. */
    refusal,
    forgetRefusal: () => setRefusal(null),
    /**
     * Writes what a dialog was answered with into the history, and keeps the files that go with the conversation; a
     * second Enter answers nothing. A file that cannot be kept is told on the page: what was said is written.
     */
    answer(
      event: CaseEvent,
      files: readonly File[],
      then: CaseEvent | undefined,
      onAnswered: () => void,
    ): void {
      once(async () => {
        setRefusal(null);
        try {
          await inTurn(async () => {
            await write(event, undefined, then);
            const said = current()?.history.at(-1)?.recorded.id;
            add(await keepFiles(files, (file) => keep(file, proofOfTalk(event), said)));
          });
          onAnswered();
        } catch (error) {
          setRefusal(error);
        }
      });
    },
    /** Writes what was done on the page itself into the history. */
    log(event: CaseEvent, words?: Words): void {
      void inTurn(() => write(event, words)).then(onDone, fail);
    },
    undo(): void {
      void inTurn(async () => {
        const before = current();
        const undo = before?.undo;
        if (!before || !undo) return tell((to) => to.say('cases.nothingToUndo'));
        const left = await call('cases.undo', { case: id });
        const words: Words = (to) => to.say('cases.undone', { what: to.tell(undo.say) });
        if (left === null) return onVoid(words);
        redraft(id, before.letters, left.letters);
        // A letter that was looked at before the undoing does not have what became its draft.
        client.removeQueries({ queryKey: ['cases.letter'] });
        show(left);
        tell(words);
      }).then(onDone, fail);
    },
    /** Takes a proposed credit as what the person said that it is. */
    settleAs({ charge, settles }: SettleQuestion, as: SettledAs, onAnswered: () => void): void {
      once(async () => {
        setRefusal(null);
        try {
          await inTurn(async () => {
            show(await call('cases.settle', { case: id, charge, as }));
            tell((to) => to.say('cases.found.taken', { money: to.money(settles) }), true);
          });
          onAnswered();
        } catch (error) {
          setRefusal(error);
        }
      });
    },
    /** Takes a proposed credit as money of this case. */
    settle(charge: number, told: Money): void {
      void inTurn(async () => {
        // Another deed may have taken or refused it meanwhile.
        if (!current()?.found.some(({ row }) => row.id === charge)) return;
        show(await call('cases.settle', { case: id, charge }));
        tell((to) => to.say('cases.found.taken', { money: to.money(told) }), true);
      }).then(onDone, fail);
    },
    /** Keeps files with the case; why some cannot be kept is said, the others are kept. */
    attach(files: readonly File[], item: ProofItem | null): void {
      void inTurn(async () => {
        add(await keepFiles(files, (file) => keep(file, item)));
      }).then(onDone, fail);
    },
  };
}
