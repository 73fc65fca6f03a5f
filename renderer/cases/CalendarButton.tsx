import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';

import { useRecoup } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { saidOf } from '../app/problem.ts';
import { saveFile } from '../app/saveFile.ts';
import { Icon } from '../ui/icons.tsx';

/** Saves the days of one case, or of all open ones, as a file that a calendar opens. */
export function CalendarButton({ id }: { readonly id?: number }) {
  const { say, tell, language } = useSpeaker();
  const { call } = useRecoup();
  const [saving, setSaving] = useState(false);
  const name = say(id === undefined ? 'cases.calendarAll' : 'cases.calendar');
  const closeButtonProps = { 'aria-label': say('common.close') };
  async function save(): Promise<void> {
    setSaving(true);
    try {
      const file = await call('cases.calendar', { ...(id === undefined ? {} : { case: id }), language });
      saveFile(file.name, file.ics, 'text/calendar;charset=utf-8');
      notifications.show({
        message: say('cases.saved', { name: file.name }),
        role: 'status',
        closeButtonProps,
      });
    } catch (error) {
      notifications.show({ message: tell(saidOf(error)), role: 'alert', closeButtonProps });
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
