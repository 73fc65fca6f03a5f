import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';

import { useRecoup } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { notify } from '../app/notify.tsx';
import { AskDialog } from '../ui/AskDialog.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { CodeSteps } from './CodeSteps.tsx';
import classes from './Lock.module.css';
import { ChoosePassphrase, PassphraseField, useChosenPassphrase } from './Passphrase.tsx';
import { useAttempt } from './useAttempt.ts';

interface DialogProps {
  readonly onClose: () => void;
}

/** Another passphrase for the same data. */
export function ChangePassphrase({ onClose }: DialogProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { call } = useRecoup();
  const chosen = useChosenPassphrase();
  return (
    <AskDialog title={say('lock.change')} onClose={onClose}>
      <WithPassphrase
        hint={say('lock.changeHint')}
        answer={say('lock.change')}
        ready={chosen.good}
        onClose={onClose}
        onAnswer={async (passphrase) => {
          await call('lock.change', { passphrase, next: chosen.value });
          notify((to) => to.say('lock.changed'), speaker);
          onClose();
        }}
      >
        <ChoosePassphrase chosen={chosen} />
      </WithPassphrase>
    </AskDialog>
  );
}

/** Another recovery code; the one before holds until this one was confirmed. */
export function NewCode({ onClose }: DialogProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { call } = useRecoup();
  const [groups, setGroups] = useState<readonly string[] | null>(null);
  return (
    <AskDialog title={say(groups === null ? 'lock.newCode' : 'lock.codeTitle')} size={560} onClose={onClose}>
      {groups === null ? (
        <WithPassphrase
          hint={say('lock.newCodeHint')}
          answer={say('lock.goOn')}
          ready
          onClose={onClose}
          onAnswer={async (passphrase) => setGroups((await call('lock.beginCode', { passphrase })).groups)}
        />
      ) : (
        <CodeSteps
          groups={groups}
          answer={say('lock.finishCode')}
          onConfirm={async (group, typed) => {
            await call('lock.confirm', { group, typed });
            notify((to) => to.say('lock.newCodeDone'), speaker);
            onClose();
          }}
        />
      )}
    </AskDialog>
  );
}

/** Data and backups lie open again afterwards. */
export function RemoveLock({ onClose }: DialogProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { call } = useRecoup();
  return (
    <AskDialog title={say('lock.remove')} onClose={onClose}>
      <WithPassphrase
        hint={say('lock.removeHint')}
        answer={say('lock.remove')}
        ready
        onClose={onClose}
        onAnswer={async (passphrase) => {
          await call('lock.remove', { passphrase });
          notify((to) => to.say('lock.removed'), speaker);
          onClose();
        }}
      />
    </AskDialog>
  );
}

/** Asks for the passphrase that holds now, so that an open window is not enough to change the lock. */
function WithPassphrase(props: {
  readonly hint: string;
  readonly answer: string;
  readonly ready: boolean;
  readonly onAnswer: (passphrase: string) => Promise<void>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}) {
  const { say } = useSpeaker();
  const [passphrase, setPassphrase] = useState('');
  const answer = useAttempt(() => props.onAnswer(passphrase));
  const ready = passphrase !== '' && props.ready;
  return (
    <form
      className={classes['body']}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) answer.run();
      }}
    >
      <p>{props.hint}</p>
      <PassphraseField label={say('lock.current')} value={passphrase} onChange={setPassphrase} focused />
      {props.children}
      {answer.problem !== null && <ProblemNote error={answer.problem} />}
      <div className={classes['end']}>
        <Button variant="default" onClick={props.onClose}>
          {say('common.cancel')}
        </Button>
        <Button type="submit" loading={answer.busy} disabled={!ready}>
          {props.answer}
        </Button>
      </div>
    </form>
  );
}
