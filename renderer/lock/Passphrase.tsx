import { PasswordInput } from '@mantine/core';
import { useState } from 'react';

import { SHORTEST_PASSPHRASE } from '../../shared/lock.ts';
import { useSpeaker } from '../app/Language.tsx';

/** A passphrase as it is typed or pasted; it can be looked at. */
export function PassphraseField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly error?: string | null;
  readonly focused?: boolean;
}) {
  const { say } = useSpeaker();
  return (
    <PasswordInput
      label={props.label}
      description={props.hint}
      error={props.error}
      value={props.value}
      maxLength={1_000}
      autoComplete="off"
      autoFocus={props.focused ?? false}
      data-autofocus={props.focused ? true : undefined}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      visibilityToggleButtonProps={{
        'aria-label': say('lock.show', { what: props.label }),
        tabIndex: 0,
      }}
    />
  );
}

/** A passphrase that is being chosen: twice the same, and long enough. */
export interface Chosen {
  readonly value: string;
  readonly again: string;
  /** Whether it can be taken. */
  readonly good: boolean;
  readonly setValue: (value: string) => void;
  readonly setAgain: (value: string) => void;
}

export function useChosenPassphrase(): Chosen {
  const [value, setValue] = useState('');
  const [again, setAgain] = useState('');
  return { value, again, good: missingOf(value) <= 0 && value === again, setValue, setAgain };
}

export function ChoosePassphrase({
  chosen,
  focused,
}: {
  readonly chosen: Chosen;
  readonly focused?: boolean;
}) {
  const { say } = useSpeaker();
  const missing = missingOf(chosen.value);
  return (
    <>
      <PassphraseField
        label={say('lock.next')}
        hint={say('lock.hint', { least: SHORTEST_PASSPHRASE })}
        error={chosen.value !== '' && missing > 0 ? say('lock.short', { missing }) : null}
        value={chosen.value}
        onChange={chosen.setValue}
        {...(focused === undefined ? {} : { focused })}
      />
      <PassphraseField
        label={say('lock.again')}
        error={differs(chosen) ? say('lock.unlike') : null}
        value={chosen.again}
        onChange={chosen.setAgain}
      />
    </>
  );
}

/** Not while the second is still being typed after the first. */
function differs({ value, again }: Chosen): boolean {
  return again !== '' && !value.startsWith(again);
}

/** Counted as the app counts: an emoji is one. */
function missingOf(passphrase: string): number {
  return SHORTEST_PASSPHRASE - [...passphrase.normalize('NFC')].length;
}
