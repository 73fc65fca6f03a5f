import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';

import type { LetterFact } from '../../../shared/case/letters.ts';
import { isDay } from '../../../shared/day.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { hrefOf, SETTINGS } from '../../app/route.ts';
import classes from './LetterEditor.module.css';

const LONGEST = { line: 300, words: 2_000, day: 10 } as const;

/** Something that the letter needs, as it is asked for and given. */
export function Fact(props: {
  readonly fact: LetterFact;
  readonly missing: boolean;
  /** Null takes away what was given; an empty word says that there is none. */
  readonly onGive: (value: string | null) => void;
}) {
  const { fact, missing, onGive } = props;
  const { say, tell } = useSpeaker();
  const [value, setValue] = useState(fact.value);
  const what = tell(fact.ask);
  const written = value.trim();
  const ready = written !== '' && written !== fact.value && (fact.as !== 'day' || isDay(written));
  const field = {
    label: what,
    description: fact.hint ? tell(fact.hint) : undefined,
    placeholder: !missing && fact.value === '' ? say('cases.editor.none') : undefined,
    'data-gap': missing ? true : undefined,
    value,
    maxLength: LONGEST[fact.as],
    className: classes['fact'] ?? '',
  };
  return (
    <form
      className={classes['missing']}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onGive(written);
      }}
    >
      {fact.as === 'words' ? (
        <Textarea
          {...field}
          autosize
          minRows={2}
          onChange={(event) => setValue(event.currentTarget.value)}
          onKeyDown={(event) => {
            // Enter begins a new line here; with Ctrl or ⌘ it fills in.
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        />
      ) : (
        <TextInput
          {...field}
          type={fact.as === 'day' ? 'date' : 'text'}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
      )}
      <div className={classes['factDeeds']}>
        <Button
          type="submit"
          size="compact-sm"
          variant="default"
          aria-label={say(missing ? 'cases.editor.fillOf' : 'cases.editor.changeOf', { what })}
        >
          {say(missing ? 'cases.editor.fill' : 'cases.editor.change')}
        </Button>
        {missing && fact.canBeNone && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={say('cases.editor.noneOf', { what })}
            onClick={() => onGive('')}
          >
            {say('cases.editor.none')}
          </Button>
        )}
        {!missing && !fact.fromSettings && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={say('cases.editor.takeAwayOf', { what })}
            onClick={() => onGive(null)}
          >
            {say('cases.editor.takeAway')}
          </Button>
        )}
      </div>
      {fact.fromSettings && (
        <p className={classes['hint']}>
          {say('cases.editor.fromSettings')} <a href={hrefOf(SETTINGS)}>{say('cases.editor.toSettings')}</a>
        </p>
      )}
    </form>
  );
}

/** What the letter says because the person gave it: to be looked at, and corrected. */
export function Given(props: {
  readonly given: readonly LetterFact[];
  readonly onGive: (fact: LetterFact, value: string | null) => void;
}) {
  const { say } = useSpeaker();
  if (props.given.length === 0) return null;
  return (
    <details className={classes['given']}>
      <summary className={classes['title']}>
        {say('cases.editor.given', { count: props.given.length })}
      </summary>
      <p className={classes['hint']}>{say('cases.editor.givenHint')}</p>
      {props.given.map((fact) => (
        <Fact
          key={`${fact.fact} ${fact.value}`}
          fact={fact}
          missing={false}
          onGive={(value) => props.onGive(fact, value)}
        />
      ))}
    </details>
  );
}
