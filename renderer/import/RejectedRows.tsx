import { Button } from '@mantine/core';
import { useState } from 'react';

import type { ImportDetail, RejectedInImport } from '../../shared/contract/imports.ts';
import { useCommand } from '../app/calls.ts';
import { useFocusWhenShown } from '../app/focus.ts';
import { useSpeaker } from '../app/Language.tsx';
import { hrefOf, timeline } from '../app/route.ts';
import { Amount } from '../ui/Amount.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { LineTable } from './LineTable.tsx';
import { MendDialog } from './MendDialog.tsx';
import classes from './RejectedRows.module.css';

/** The rows that could not be read: each can be mended to a charge or set aside, and either taken back. */
export function RejectedRows({ file }: { readonly file: ImportDetail }) {
  const [mending, setMending] = useState<RejectedInImport | null>(null);
  /** The row whose answer was changed or left last: there the focus goes on. */
  const [at, setAt] = useState<number | null>(null);
  const setAside = useCommand('imports.setRowAside');
  const takeBack = useCommand('imports.takeBackRow');
  const { import: id, rejects } = file;
  const deeds = (row: RejectedInImport) => ({
    mend: () => setMending(row),
    setAside: () => setAside.mutate({ import: id, row: row.row }, { onSuccess: () => setAt(row.row) }),
    takeBack: () => takeBack.mutate({ import: id, row: row.row }, { onSuccess: () => setAt(row.row) }),
  });
  return (
    <>
      {setAside.error && <ProblemNote error={setAside.error} />}
      {takeBack.error && <ProblemNote error={takeBack.error} />}
      <LineTable
        lines={rejects}
        isSettled={({ isAside, mended }) => isAside || mended !== null}
        deeds={(row) => <Answer key={answerOf(row)} row={row} focus={at === row.row} {...deeds(row)} />}
      />
      {mending && (
        <MendDialog
          file={file}
          row={mending}
          close={() => {
            setAt(mending.row);
            setMending(null);
          }}
        />
      )}
    </>
  );
}

/** Another answer is drawn anew, so that the focus lands on its button. */
function answerOf({ isAside, mended }: RejectedInImport): string {
  if (isAside) return 'aside';
  return mended ? 'mended' : 'open';
}

interface AnswerProps {
  readonly row: RejectedInImport;
  readonly focus: boolean;
  readonly mend: () => void;
  readonly setAside: () => void;
  readonly takeBack: () => void;
}

function Answer(props: AnswerProps) {
  const { say } = useSpeaker();
  const { row } = props;
  const first = useFocusWhenShown<HTMLButtonElement>(props.focus);
  // Lines without a number are told apart by their place.
  const line = row.line ?? row.row;
  if (!row.isAside && !row.mended)
    return (
      <span className={classes['deeds']}>
        <Button
          ref={first}
          size="compact-sm"
          variant="default"
          aria-label={say('import.mend.doLine', { line })}
          onClick={props.mend}
        >
          {say('import.mend.do')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={say('import.mend.asideLine', { line })}
          onClick={props.setAside}
        >
          {say('import.mend.aside')}
        </Button>
      </span>
    );
  return (
    <span className={classes['answer']}>
      {row.mended ? <Mended mended={row.mended} /> : <span>{say('import.mend.isAside')}</span>}
      <Button
        ref={first}
        size="compact-sm"
        variant="subtle"
        aria-label={say('import.mend.takeBackLine', { line })}
        onClick={props.takeBack}
      >
        {say('import.mend.takeBack')}
      </Button>
    </span>
  );
}

function Mended({ mended }: { readonly mended: NonNullable<RejectedInImport['mended']> }) {
  const speaker = useSpeaker();
  return (
    <a className={classes['link']} href={hrefOf(timeline({}, mended.charge))}>
      {speaker.say('import.mend.isMended', { day: speaker.day(mended.day, 'long') })}{' '}
      <bdi>{mended.description}</bdi> <Amount money={mended.amount} />
    </a>
  );
}
