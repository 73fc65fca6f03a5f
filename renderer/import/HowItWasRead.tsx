import type { ImportedFile } from '../../shared/contract/imports.ts';
import { useSpeaker } from '../app/Language.tsx';
import { Icon } from '../ui/icons.tsx';
import { withEncodingName } from './reading.ts';
import classes from './HowItWasRead.module.css';

/** What the file was taken for and why, for those who want to know. */
export function HowItWasRead(props: { readonly file: ImportedFile; readonly open?: boolean }) {
  const speaker = useSpeaker();
  const sentences = useSentences(props.file);
  if (sentences.length === 0) return null;
  return (
    <details className={classes['how']} open={props.open ?? false}>
      <summary className={classes['summary']}>
        <Icon name="chevron" size={14} />
        {speaker.say('import.how')}
      </summary>
      <ul className={classes['notes']}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}

/** The same sentences, for where they are always shown. */
export function useSentences(file: ImportedFile): readonly string[] {
  const speaker = useSpeaker();
  const sentences = file.notes.map((note) => speaker.tell(withEncodingName(note)));
  if (file.pending > 0) sentences.push(speaker.say('import.pendingRows', { count: file.pending }));
  if (file.skipped > 0) sentences.push(speaker.say('import.skippedRows', { count: file.skipped }));
  return [...new Set(sentences)];
}
