import { useWindowEvent } from '@mantine/hooks';
import { type ReactNode, useId, useState } from 'react';

import { useSpeaker } from '../app/Language.tsx';
import classes from './Choices.module.css';

/** One thing to choose, with the digit that chooses it at once. */
export interface Choice {
  readonly key: string;
  readonly value: string;
  readonly label: ReactNode;
}

/** A list of choices: a digit answers at once, arrows and clicks choose, Enter answers with what is chosen. */
export function Choices(props: {
  /** What is asked, for screen readers: the dialog's title says it to the others. */
  readonly question: string;
  readonly hint: string;
  readonly choices: readonly Choice[];
  /** Whether the first is chosen already. Yes where not said; no where a wrong one would be taken for an answer. */
  readonly preselect?: boolean;
  readonly onAnswer: (value: string) => void;
  /** What comes below the list: a note, the buttons. */
  readonly children: ReactNode;
}) {
  const { choices, onAnswer } = props;
  const hint = useId();
  const [chosen, setChosen] = useState(props.preselect === false ? '' : (choices[0]?.value ?? ''));
  const [missing, setMissing] = useState(false);
  const { say } = useSpeaker();
  useWindowEvent('keydown', (event) => {
    // Somebody else has taken the key: what opened this very question.
    if (
      event.defaultPrevented ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      event.repeat ||
      isWriting(event)
    )
      return;
    const choice = choices.find(({ key }) => key === event.key);
    if (!choice) return;
    event.preventDefault();
    onAnswer(choice.value);
  });
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== '') onAnswer(chosen);
        else setMissing(true);
      }}
    >
      <p id={hint} className={classes['hint']}>
        {props.hint}
      </p>
      <fieldset className={classes['choices']} aria-label={props.question} aria-describedby={hint}>
        {choices.map(({ key, value, label }, at) => (
          <label key={value} className={classes['choice']} data-chosen={value === chosen}>
            <input
              type="radio"
              name="choice"
              value={value}
              checked={value === chosen}
              onChange={() => setChosen(value)}
              data-autofocus={at === 0 ? true : undefined}
            />
            <span className={classes['label']}>{label}</span>
            <kbd className={classes['key']} aria-hidden="true">
              {key}
            </kbd>
          </label>
        ))}
      </fieldset>
      {missing && chosen === '' && (
        <p className={classes['missing']} role="alert">
          {say('common.chooseOne')}
        </p>
      )}
      {props.children}
    </form>
  );
}

function isWriting({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('input:not([type="radio"]), textarea') !== null;
}
