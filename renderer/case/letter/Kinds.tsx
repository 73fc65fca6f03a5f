import { NativeSelect, SegmentedControl } from '@mantine/core';

import { LETTER_KINDS, type LetterKind } from '../../../shared/case/terms.ts';
import type { Language } from '../../../shared/messages/entry.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { LANGUAGE_NAMES } from '../../app/languageNames.ts';
import { letterOf } from '../../app/route.ts';
import { useRoute } from '../../app/useRoute.ts';
import { haveOneReader } from './language.ts';
import classes from './LetterEditor.module.css';

/** Which letter, and in which language. */
export function Kinds(props: {
  readonly id: number;
  /** Those that make sense now, the likeliest first. */
  readonly kinds: readonly LetterKind[];
  readonly letter: LetterKind;
  readonly language: Language;
  /** As the person chose it; null while nobody did. */
  readonly chosen: Language | null;
  /** What the reader of this letter reads, where that is known. */
  readonly reader: Language | null;
}) {
  const { id, kinds, letter, language, chosen, reader } = props;
  const { say, language: speaking } = useSpeaker();
  const { go } = useRoute();
  const others = LETTER_KINDS.filter((kind) => !kinds.includes(kind));
  const named = (kind: LetterKind) => ({ value: kind, label: say(`cases.letter.${kind}`) });
  return (
    <div className={classes['kinds']}>
      <NativeSelect
        label={say('cases.editor.kind')}
        value={letter}
        data={[
          { group: say('cases.editor.fits'), items: kinds.map(named) },
          { group: say('cases.editor.others'), items: others.map(named) },
        ].filter(({ items }) => items.length > 0)}
        onChange={(event) => {
          const next = LETTER_KINDS.find((kind) => kind === event.currentTarget.value);
          if (!next) return;
          go(letterOf(id, next, haveOneReader(letter, next) ? chosen : null), { replace: true });
        }}
      />
      <SegmentedControl
        aria-label={say('cases.editor.language')}
        value={language}
        data={[
          { value: 'ko', label: LANGUAGE_NAMES.ko },
          { value: 'en', label: LANGUAGE_NAMES.en },
        ]}
        onChange={(next) => go(letterOf(id, letter, next === 'ko' ? 'ko' : 'en'), { replace: true })}
      />
      {reader !== null && reader !== speaking && (
        <p className={classes['reader']}>{say('cases.editor.reader', { language: reader })}</p>
      )}
    </div>
  );
}
