import { ActionIcon, Button, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';

import type { KnownLayout } from '../../shared/layout.ts';
import { useCall, useCommand, useRecoup } from '../app/calls.ts';
import { useFocusWhenShown } from '../app/focus.ts';
import { useSpeaker } from '../app/Language.tsx';
import { notify } from '../app/notify.tsx';
import { valueOf } from '../app/problem.ts';
import { useTransport } from '../app/Recoup.tsx';
import { saveFile } from '../app/saveFile.ts';
import { Icon } from '../ui/icons.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { Section } from '../ui/Section.tsx';
import { SettingRow } from './SettingRow.tsx';
import classes from './SettingsScreen.module.css';
import { uploadFile } from '../transport/upload-file.ts';

/** The layouts of files that the person explained: each can be renamed, handed on as a file and forgotten. */
export function KnownLayouts() {
  const { say } = useSpeaker();
  const layouts = useCall('layouts.list', {});
  return (
    <Section title={say('layout.known.title')} hint={say('layout.known.hint')}>
      {layouts.data?.map((layout) => (
        <Known key={layout.fingerprint} layout={layout} />
      ))}
      <TakeLayout />
    </Section>
  );
}

function Known({ layout }: { readonly layout: KnownLayout }) {
  const { say } = useSpeaker();
  const { call } = useRecoup();
  const [renaming, setRenaming] = useState(false);
  const [left, setLeft] = useState(false);
  const [failed, setFailed] = useState<unknown>(null);
  const forget = useCommand('layouts.forget');
  const pen = useFocusWhenShown<HTMLButtonElement>(left && !renaming);
  const { fingerprint, name, names } = layout;
  const save = async (): Promise<void> => {
    try {
      const file = await call('layouts.file', { fingerprint });
      saveFile(file.name, file.json, 'application/json');
    } catch (error) {
      setFailed(error);
    }
  };
  if (renaming)
    return (
      <Rename
        layout={layout}
        close={() => {
          setLeft(true);
          setRenaming(false);
        }}
      />
    );
  const problem = forget.error ?? failed;
  return (
    <SettingRow title={name} hint={names.filter((one) => one !== '').join(' · ')}>
      <ActionIcon
        ref={pen}
        variant="subtle"
        color="gray"
        aria-label={say('layout.known.rename', { name })}
        onClick={() => setRenaming(true)}
      >
        <Icon name="pen" size={16} />
      </ActionIcon>
      <Button
        variant="default"
        aria-label={say('layout.known.saveNamed', { name })}
        onClick={() => void save()}
      >
        {say('layout.known.save')}
      </Button>
      <Button
        variant="default"
        aria-label={say('layout.known.forgetNamed', { name })}
        disabled={forget.isPending}
        onClick={() => forget.mutate({ fingerprint })}
      >
        {say('layout.known.forget')}
      </Button>
      {problem !== null && <ProblemNote error={problem} />}
    </SettingRow>
  );
}

function Rename(props: { readonly layout: KnownLayout; readonly close: () => void }) {
  const { say } = useSpeaker();
  const { layout, close } = props;
  const tell = useCommand('layouts.tell');
  const [name, setName] = useState(layout.name);
  const field = useFocusWhenShown<HTMLInputElement>();
  const trimmed = name.trim();
  return (
    <form
      className={classes['row']}
      onSubmit={(event) => {
        event.preventDefault();
        const { names, told } = layout;
        const renamed = { ...layout, names: [...names], told: { ...told, columns: [...told.columns] } };
        tell.mutate({ ...renamed, name: trimmed }, { onSuccess: close });
      }}
    >
      <TextInput
        ref={field}
        className={classes['words'] ?? ''}
        aria-label={say('layout.known.name')}
        value={name}
        maxLength={120}
        onKeyDown={(event) => event.key === 'Escape' && close()}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" disabled={trimmed === ''} loading={tell.isPending}>
        {say('common.save')}
      </Button>
      <Button variant="default" onClick={close}>
        {say('common.cancel')}
      </Button>
      {tell.error && <ProblemNote error={tell.error} />}
    </form>
  );
}

/** Takes a layout from a file that was saved here or elsewhere. */
function TakeLayout() {
  const speaker = useSpeaker();
  const { say } = speaker;
  const transport = useTransport();
  const { call } = useRecoup();
  const chooser = useRef<HTMLInputElement>(null);
  const [failed, setFailed] = useState<unknown>(null);
  const take = async (file: File): Promise<void> => {
    setFailed(null);
    try {
      const upload = valueOf(await uploadFile(transport, file));
      const { name } = await call('layouts.take', { upload });
      notify((to) => to.say('layout.known.taken', { name }), speaker);
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <SettingRow title={say('layout.known.takeTitle')} hint={say('layout.known.takeHint')}>
      <Button variant="default" onClick={() => chooser.current?.click()}>
        {say('layout.known.take')}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        data-testid="layout-chooser"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void take(file);
          // So that choosing the same file once more is a change again.
          event.currentTarget.value = '';
        }}
      />
      {failed !== null && <ProblemNote error={failed} />}
    </SettingRow>
  );
}
