import { Switch } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';

import type { Lesson } from '../../shared/review.ts';
import { keyOf, useCall, useCommand } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { Section } from '../ui/Section.tsx';
import { SettingRow } from './SettingRow.tsx';

/** What the person's answers taught the search, place by place; each can be kept from weighing. */
export function Lessons() {
  const { say } = useSpeaker();
  const client = useQueryClient();
  const lessons = useCall('review.lessons', {});
  const weigh = useCommand('review.weigh');
  const change = (lesson: Lesson, weighs: boolean): void => {
    weigh.mutate(
      { key: lesson.key, weighs },
      { onSuccess: (known) => client.setQueryData(keyOf('review.lessons', {}), known) },
    );
  };
  if (!lessons.data || lessons.data.length === 0) return null;
  return (
    <Section title={say('settings.taught')} hint={say('settings.taughtHint')}>
      {weigh.error && <ProblemNote error={weigh.error} />}
      {lessons.data.map((lesson) => (
        <SettingRow
          key={lesson.key}
          title={lesson.merchant}
          hint={say('settings.taughtCount', wordsOf(lesson))}
        >
          <Switch
            checked={lesson.weighs}
            disabled={weigh.isPending}
            aria-label={say('settings.taughtSwitch', { merchant: lesson.merchant })}
            onChange={(event) => change(lesson, event.currentTarget.checked)}
          />
        </SettingRow>
      ))}
    </Section>
  );
}

function wordsOf({ count, weighs }: Lesson) {
  return { count, weighs: weighs ? 'yes' : 'no' };
}
