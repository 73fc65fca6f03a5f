import { Button } from '@mantine/core';
import { useState } from 'react';

import { useRecoup } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { notify, notifyOfProblem } from '../app/notify.tsx';
import { saveFile } from '../app/saveFile.ts';
import { Icon } from '../ui/icons.tsx';

/** Saves the days of one case, or of all open ones, as a file that a calendar opens. */
export function CalendarButton({ id }: { readonly id?: number }) {
  const speaker = useSpeaker();
  const { say, language } = speaker;
  const { call } = useRecoup();
  const [saving, setSaving] = useState(false);
  const name = say(id === undefined ? 'cases.calendarAll' : 'cases.calendar');
  async function save(): Promise<void> {
    setSaving(true);
    try {
      const file = await call('cases.calendar', { ...(id === undefined ? {} : { case: id }), language });
      saveFile(file.name, file.ics, 'text/calendar;charset=utf-8');
      notify((to) => to.say('cases.saved', { name: file.name }), speaker);
    } catch (error) {
      notifyOfProblem(error, speaker);
    } finally {
      setSaving(false);
    }
  }
  return (
    <Button
      variant="default"
      leftSection={<Icon name="calendar" size={16} />}
      loading={saving}
      aria-label={name}
      title={name}
      onClick={() => void save()}
    >
      {say('cases.calendarShort')}
    </Button>
  );
}
