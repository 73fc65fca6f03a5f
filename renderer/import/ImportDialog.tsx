import { Button, Modal } from '@mantine/core';
import { useState } from 'react';

import { useFocusWhenShown } from '../app/focus.ts';
import { useSpeaker } from '../app/Language.tsx';
import { LayoutDialog } from '../layout/LayoutDialog.tsx';
import { Icon } from '../ui/icons.tsx';
import { Note } from '../ui/Note.tsx';
import { Announcer } from './Announcer.tsx';
import classes from './ImportDialog.module.css';
import { ImportFileRow } from './ImportFileRow.tsx';
import { useImportDeeds, useImportState } from './Importing.tsx';
import { ImportOutcome } from './ImportOutcome.tsx';
import type { ImportState } from './state.ts';
import { workingOn } from './working.ts';

/** What is being read and what came of it. It can be put away: the reading goes on. */
export function ImportDialog() {
  const speaker = useSpeaker();
  const state = useImportState();
  const { hide } = useImportDeeds();
  const [looked, look] = useState<number | null>(null);
  const inQuestion = state.items.find((item) => item.key === looked && item.state === 'asking');
  const firstAsked = state.items.find((item) => item.state === 'asking');
  return (
    <>
      <Announcer state={state} />
      <Modal
        opened={state.open && !inQuestion}
        onClose={hide}
        title={speaker.say('import.title')}
        size={680}
        closeButtonProps={{ 'aria-label': speaker.say(state.running ? 'import.hide' : 'common.close') }}
      >
        <div className={classes['body']}>
          {!state.running && state.items.length > 0 && <ImportOutcome state={state} />}
          {state.running && <p className={classes['now']}>{workingOn(state, speaker)}</p>}
          {state.folders.length > 0 && <FolderNote folders={state.folders} />}
          {state.items.length > 0 && (
            <ul className={classes['files']}>
              {state.items.map((item) => (
                <ImportFileRow
                  key={item.key}
                  item={item}
                  alone={state.items.length === 1}
                  focus={!state.running && item === firstAsked}
                  look={() => look(item.key)}
                />
              ))}
            </ul>
          )}
          <Footer state={state} />
        </div>
      </Modal>
      {state.open && inQuestion?.result?.question && (
        <LayoutDialog
          key={inQuestion.key}
          item={inQuestion.key}
          file={inQuestion.name}
          question={inQuestion.result.question}
          close={() => look(null)}
        />
      )}
    </>
  );
}

function Footer({ state }: { readonly state: ImportState }) {
  const speaker = useSpeaker();
  const { cancel, choose, hide } = useImportDeeds();
  if (state.running) {
    return (
      <footer className={classes['footer']}>
        <Button variant="default" onClick={cancel} loading={state.cancelling}>
          {speaker.say('import.cancel')}
        </Button>
        <Button variant="subtle" color="gray" onClick={hide} data-autofocus>
          {speaker.say('import.hide')}
        </Button>
      </footer>
    );
  }
  return (
    <footer className={classes['footer']}>
      <Button variant="subtle" onClick={choose} leftSection={<Icon name="add" size={16} />}>
        {speaker.say(state.items.length === 0 ? 'import.choose' : 'import.chooseMore')}
      </Button>
      <FinishButton
        primary={
          state.newFlags === 0 &&
          state.credits.length === 0 &&
          state.items.every((item) => item.state !== 'asking')
        }
      />
    </footer>
  );
}

/** Takes the focus where it is the next thing to do: the button that had it is gone with the reading. */
function FinishButton({ primary }: { readonly primary: boolean }) {
  const speaker = useSpeaker();
  const { hide } = useImportDeeds();
  const button = useFocusWhenShown<HTMLButtonElement>(primary);
  return (
    <Button ref={button} variant={primary ? 'filled' : 'default'} onClick={hide}>
      {speaker.say('import.finish')}
    </Button>
  );
}

function FolderNote({ folders }: { readonly folders: readonly string[] }) {
  const speaker = useSpeaker();
  return (
    <Note tone="quiet" sign={<Icon name="file" />}>
      {speaker.say('import.foldersLeft', { count: folders.length, name: folders[0] ?? '' })}
    </Note>
  );
}
