import { TextInput, type TextInputProps } from '@mantine/core';
import { type Ref, useRef, useState } from 'react';

import { useDelayed } from '../app/useDelayed.ts';

/** ms without a keystroke after which what is written counts. */
const PAUSE = 150;

/**
 * A field that tells what is written once the person pauses, and never in the middle of composing
 * a Korean syllable. Escape empties it. What is set from outside shows at once.
 */
export function WrittenField(
  props: Omit<TextInputProps, 'value' | 'onChange'> & {
    readonly ref?: Ref<HTMLInputElement>;
    readonly value: string;
    readonly onWritten: (text: string) => void;
  },
) {
  const { value, onWritten, ...field } = props;
  const [draft, setDraft] = useState(value);
  const [told, setTold] = useState(value);
  const composing = useRef(false);
  const written = useDelayed((text: string) => {
    setTold(text);
    onWritten(text);
  }, PAUSE);
  if (value !== told) {
    setTold(value);
    setDraft(value);
  }
  return (
    <TextInput
      {...field}
      value={draft}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && draft !== '' && !composing.current) {
          event.preventDefault();
          event.stopPropagation();
          setDraft('');
          written.now('');
        } else field.onKeyDown?.(event);
      }}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setDraft(text);
        if (!composing.current) written.later(text);
      }}
      onCompositionStart={() => {
        composing.current = true;
        written.stop();
      }}
      onCompositionEnd={(event) => {
        composing.current = false;
        written.later(event.currentTarget.value);
      }}
    />
  );
}
