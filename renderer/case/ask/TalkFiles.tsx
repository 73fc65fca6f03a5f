import { ActionIcon, Button } from '@mantine/core';
import { useRef } from 'react';

import { useSpeaker } from '../../app/Language.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useFileDrop } from '../useFileDrop.ts';
import classes from './TalkFiles.module.css';

/** Pictures of a chat, a mail, a recording: what goes with a conversation, kept with it when it is logged. */
export function TalkFiles(props: {
  readonly files: readonly File[];
  readonly onChange: (files: readonly File[]) => void;
}) {
  const { say } = useSpeaker();
  const { files, onChange } = props;
  const chooser = useRef<HTMLInputElement>(null);
  const add = (more: readonly File[]): void => onChange([...files, ...more]);
  const drop = useFileDrop(add);
  return (
    <div className={classes['files']} data-over={drop.over} {...drop.place}>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<Icon name="clip" size={14} />}
        onClick={() => chooser.current?.click()}
      >
        {say('cases.talkFiles.add')}
      </Button>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label={say('cases.talkFiles.add')}
        onChange={(event) => {
          add([...(event.currentTarget.files ?? [])]);
          // So that choosing the same file once more is a change again.
          event.currentTarget.value = '';
        }}
      />
      {files.length === 0 && <span className={classes['hint']}>{say('cases.talkFiles.hint')}</span>}
      <ul className={classes['list']}>
        {files.map((file, at) => (
          <li key={`${file.name} ${at}`}>
            {file.name}
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={say('cases.talkFiles.leave', { name: file.name })}
              onClick={() => onChange(files.filter((_one, other) => other !== at))}
            >
              <Icon name="cross" size={14} />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </div>
  );
}
