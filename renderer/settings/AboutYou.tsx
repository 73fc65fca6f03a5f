import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { type Person, PERSON_FACTS } from '../../shared/person.ts';
import { keyOf, useCall, useCommand } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { Section } from '../ui/Section.tsx';
import { SettingRow } from './SettingRow.tsx';
import classes from './SettingsScreen.module.css';

/** What letters say of the person; each can be changed and taken away. */
export function AboutYou() {
  const { say } = useSpeaker();
  const client = useQueryClient();
  const person = useCall('person.get', {});
  const changing = useCommand('person.change');
  const change = (fact: keyof Person, value: string): void => {
    changing.mutate(
      { [fact]: value },
      { onSuccess: (known) => client.setQueryData(keyOf('person.get', {}), known) },
    );
  };
  const known = person.data;
  if (!known) return null;
  return (
    <Section title={say('settings.person')} hint={say('settings.personHint')}>
      {changing.error && <ProblemNote error={changing.error} />}
      {PERSON_FACTS.map((fact) => (
        <PersonFact
          key={`${fact} ${known[fact]}`}
          fact={fact}
          known={known[fact]}
          onChange={(value) => change(fact, value)}
        />
      ))}
    </Section>
  );
}

const LONGEST: Readonly<Record<keyof Person, number>> = { name: 120, latinName: 120, email: 200 };

function PersonFact(props: {
  readonly fact: keyof Person;
  readonly known: string;
  readonly onChange: (value: string) => void;
}) {
  const { fact, known } = props;
  const { say } = useSpeaker();
  const [value, setValue] = useState(known);
  const what = say(`settings.person.${fact}`);
  const written = value.trim();
  return (
    <SettingRow title={what} hint={say(`settings.person.${fact}Hint`)}>
      <form
        className={classes['person']}
        onSubmit={(event) => {
          event.preventDefault();
          if (written !== known) props.onChange(written);
        }}
      >
        <TextInput
          aria-label={what}
          type={fact === 'email' ? 'email' : 'text'}
          value={value}
          maxLength={LONGEST[fact]}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          disabled={written === known}
          aria-label={say('settings.person.keepOf', { what })}
        >
          {say('settings.person.keep')}
        </Button>
        {known !== '' && (
          <Button
            variant="subtle"
            aria-label={say('settings.person.removeOf', { what })}
            onClick={() => props.onChange('')}
          >
            {say('settings.person.remove')}
          </Button>
        )}
      </form>
    </SettingRow>
  );
}
