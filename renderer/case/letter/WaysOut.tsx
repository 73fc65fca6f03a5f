import { Button } from '@mantine/core';

import type { CaseDetail } from '../../../shared/case/detail.ts';
import type { LetterDraft } from '../../../shared/case/letters.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { saveFile } from '../../app/saveFile.ts';
import { InWords, type Words } from '../../app/words.tsx';
import { useTold } from '../../app/useTold.ts';
import { Icon } from '../../ui/icons.tsx';
import type { Written } from './drafts.ts';
import classes from './LetterEditor.module.css';
import { fileNameOf, mailAddress } from './text.ts';

/** Out of here with it: copied, saved, into the mail program; and then: it was sent. */
export function WaysOut(props: {
  readonly detail: CaseDetail;
  readonly draft: LetterDraft;
  readonly written: Written;
  readonly onSent: () => void;
  /** Selects the letter, for who has to copy it by hand. */
  readonly onSelect: () => void;
}) {
  const { detail, draft, written } = props;
  const { say } = useSpeaker();
  const { told, tell } = useTold();
  const whole = `${written.subject}\n\n${written.body}`;
  const mail = mailAddress(draft.to, written.subject, written.body);
  async function copy(copied: Words): Promise<void> {
    try {
      await navigator.clipboard.writeText(written.body);
      tell(copied);
    } catch {
      props.onSelect();
      tell((to) => to.say('cases.editor.copyFailed'));
    }
  }
  const save = (): void => {
    const name = fileNameOf(detail.merchant, say(`cases.letter.${draft.letter}`));
    saveFile(name, whole, 'text/plain;charset=utf-8');
    tell((to) => to.say('cases.saved', { name }));
  };
  return (
    <div className={classes['ways']}>
      <Button onClick={props.onSent} leftSection={<Icon name="check" size={16} />}>
        {say('cases.editor.sent')}
      </Button>
      <Button
        variant="default"
        onClick={() => void copy((to) => to.say('cases.editor.copied'))}
        leftSection={<Icon name="copy" size={16} />}
      >
        {say('cases.editor.copy')}
      </Button>
      <Button variant="default" onClick={save} leftSection={<Icon name="imports" size={16} />}>
        {say('cases.editor.save')}
      </Button>
      {draft.to !== '' && (
        <Button
          component="a"
          variant="default"
          href={mail.href}
          leftSection={<Icon name="letter" size={16} />}
          onClick={() => {
            if (!mail.whole) void copy((to) => to.say('cases.editor.mailPaste'));
          }}
        >
          {say('cases.editor.mail')}
        </Button>
      )}
      <p className={classes['told']} role="status">
        {told && <InWords words={told.words} />}
      </p>
    </div>
  );
}
