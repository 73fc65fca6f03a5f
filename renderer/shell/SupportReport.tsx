import { Button, Group, Modal, Textarea } from '@mantine/core';

import { useSpeaker } from '../app/Language.tsx';
import { saveFile } from '../app/saveFile.ts';
import classes from './SupportReport.module.css';

/** Shows a report for support to its last line, before it is saved. */
export function SupportReport(props: { readonly text: string | null; readonly onClose: () => void }) {
  const { say } = useSpeaker();
  const text = props.text ?? '';
  const save = (): void => {
    saveFile('recoup-report.txt', text, 'text/plain;charset=utf-8');
    props.onClose();
  };
  return (
    <Modal
      opened={props.text !== null}
      onClose={props.onClose}
      title={say('desktop.reportTitle')}
      size={720}
      closeButtonProps={{ 'aria-label': say('common.close') }}
    >
      <Textarea
        label={say('desktop.reportTitle')}
        description={say('desktop.reportHolds')}
        value={text}
        readOnly
        rows={14}
        classNames={{ input: classes['text'] ?? '' }}
      />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={props.onClose}>
          {say('common.cancel')}
        </Button>
        <Button onClick={save}>{say('desktop.reportSave')}</Button>
      </Group>
    </Modal>
  );
}
