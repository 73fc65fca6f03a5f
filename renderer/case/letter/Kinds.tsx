import { NativeSelect, SegmentedControl } from '@mantine/core';

import { LETTER_KINDS, type LetterKind } from '../../../shared/case/terms.ts';
import type { Language } from '../../../shared/messages/entry.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { LANGUAGE_NAMES } from '../../app/languageNames.ts';
import { letterOf } from '../../app/route.ts';
import { useRoute } from '../../app/useRoute.ts';
import classes from './LetterEditor.module.css';

/** Which letter, and in which language. */
export function Kinds(props: {
  readonly id: number;
  /** Those that make sense now, the likeliest first. */
  readonly kinds: readonly LetterKind[];
  readonly letter: LetterKind;
  readonly language: Language;
}) {
  const { id, kinds, letter, language } = props;
  const { say } = useSpeaker();
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
          const chosen = LETTER_KINDS.find((kind) => kind === event.currentTarget.value);
          if (chosen) go(letterOf(id, chosen, language), { replace: true });
        }}
      />
      <SegmentedControl
        aria-label={say('cases.editor.language')}
        value={language}
        data={[
          { value: 'ko', label: LANGUAGE_NAMES.ko },
          { value: 'en', label: LANGUAGE_NAMES.en },
        ]}
        onChange={(chosen) => go(letterOf(id, letter, chosen === 'ko' ? 'ko' : 'en'), { replace: true })}
      />
    </div>
  );
}
