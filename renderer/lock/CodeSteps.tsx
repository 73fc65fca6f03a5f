import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useSpeaker } from '../app/Language.tsx';
import { notify } from '../app/notify.tsx';
import { saveFile } from '../app/saveFile.ts';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import classes from './Lock.module.css';
import { useAttempt } from './useAttempt.ts';

interface CodeStepsProps {
  readonly groups: readonly string[];
  /** What the last button says. */
  readonly answer: string;
  readonly onConfirm: (group: number, typed: string) => Promise<void>;
}

/** Shows a recovery code, and asks for a part of it before it comes into force. */
export function CodeSteps(props: CodeStepsProps) {
  const [kept, setKept] = useState(false);
  return kept ? (
    <Confirm {...props} onBack={() => setKept(false)} />
  ) : (
    <Show groups={props.groups} onKept={() => setKept(true)} />
  );
}

function Show(props: { readonly groups: readonly string[]; readonly onKept: () => void }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const code = props.groups.join('-');
  const paper = say('lock.paper', { code });
  const copy = async (): Promise<void> => {
    const copied = await navigator.clipboard.writeText(code).then(
      () => true,
      () => false,
    );
    notify((to) => to.say(copied ? 'lock.copied' : 'lock.notCopied'), speaker);
  };
  return (
    <div className={classes['body']}>
      <p>{say('lock.codeText')}</p>
      <p className={classes['code']} aria-label={say('lock.code')} role="group" data-testid="recovery-code">
        {props.groups.map((group, at) => (
          <span key={`${at} ${group}`}>{group}</span>
        ))}
      </p>
      <div className={classes['ways']}>
        <Button variant="default" onClick={() => void copy()}>
          {say('lock.copy')}
        </Button>
        <Button
          variant="default"
          onClick={() => saveFile('recoup-recovery-code.txt', `${paper}\n`, 'text/plain;charset=utf-8')}
        >
          {say('lock.save')}
        </Button>
        <Button variant="default" onClick={() => window.print()}>
          {say('lock.print')}
        </Button>
      </div>
      <pre className={classes['paper']} aria-hidden="true">
        {paper}
      </pre>
      <div className={classes['end']}>
        <Button data-autofocus onClick={props.onKept}>
          {say('lock.keptIt')}
        </Button>
      </div>
    </div>
  );
}

function Confirm(props: CodeStepsProps & { readonly onBack: () => void }) {
  const { say } = useSpeaker();
  // Another one after each look back, so that it is read from where it was kept.
  const [group] = useState(() => Math.floor(Math.random() * props.groups.length));
  const [typed, setTyped] = useState('');
  const confirm = useAttempt(() => props.onConfirm(group, typed));
  return (
    <form
      className={classes['body']}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') confirm.run();
      }}
    >
      <p>{say('lock.confirmText', { group: group + 1 })}</p>
      <TextInput
        label={say('lock.group', { group: group + 1 })}
        value={typed}
        maxLength={20}
        autoComplete="off"
        spellCheck={false}
        autoFocus
        classNames={{ input: classes['typed'] ?? '' }}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {confirm.problem !== null && <ProblemNote error={confirm.problem} />}
      <div className={classes['end']}>
        <Button variant="default" disabled={confirm.busy} onClick={props.onBack}>
          {say('lock.showAgain')}
        </Button>
        <Button type="submit" loading={confirm.busy} disabled={typed.trim() === ''}>
          {props.answer}
        </Button>
      </div>
    </form>
  );
}
