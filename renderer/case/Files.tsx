import { ActionIcon } from '@mantine/core';
import { useRef, useState } from 'react';

import type { Attachment } from '../../shared/case/proof.ts';
import { hostToday } from '../app/today.ts';
import { useRecoup } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { notifyOfProblem } from '../app/notify.tsx';
import { bytesOf, saveFile } from '../app/saveFile.ts';
import { Icon } from '../ui/icons.tsx';
import classes from './Proofs.module.css';
import type { ProofDeeds } from './Proofs.tsx';
import { RemoveFile } from './RemoveFile.tsx';

const BYTES_A_KILOBYTE = 1000;

/** The files kept; each can be saved again, or deleted. */
export function Files(props: {
  readonly files: readonly Attachment[];
  readonly id: number;
  readonly onDetach: ProofDeeds['onDetach'];
}) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { call } = useRecoup();
  const [leaving, setLeaving] = useState<Attachment | null>(null);
  function remove({ sha256, name }: Attachment): void {
    setLeaving(null);
    props.onDetach({ kind: 'detached', on: hostToday(), sha256 }, (to) =>
      to.say('cases.file.removed', { name }),
    );
  }
  async function save({ sha256 }: Attachment): Promise<void> {
    try {
      const { name, base64 } = await call('cases.attachment', { case: props.id, sha256 });
      saveFile(name, bytesOf(base64), 'application/octet-stream');
    } catch (error) {
      notifyOfProblem(error, speaker);
    }
  }
  if (props.files.length === 0) return null;
  return (
    <>
      <ul className={classes['files']}>
        {props.files.map((file) => (
          <li key={file.sha256}>
            <Icon name="clip" size={14} />
            <button
              type="button"
              className={classes['file']}
              aria-label={say('cases.file.save', { name: file.name })}
              title={say('cases.file.save', { name: file.name })}
              onClick={() => void save(file)}
            >
              {file.name}
            </button>
            <span className={classes['size']}>
              {say('cases.file.size', { kilobytes: Math.max(1, Math.round(file.bytes / BYTES_A_KILOBYTE)) })}
            </span>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={say('cases.file.remove', { name: file.name })}
              onClick={() => setLeaving(file)}
            >
              <Icon name="cross" size={14} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {leaving && (
        <RemoveFile file={leaving} onRemove={() => remove(leaving)} onClose={() => setLeaving(null)} />
      )}
    </>
  );
}

/** A button that chooses files. */
export function AddFile(props: {
  readonly name: string;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={props.name}
        title={props.name}
        onClick={() => chooser.current?.click()}
      >
        <Icon name="clip" size={16} />
      </ActionIcon>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          props.onFiles([...(event.currentTarget.files ?? [])]);
          // So that choosing the same file once more is a change again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
