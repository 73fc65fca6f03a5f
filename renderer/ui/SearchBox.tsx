import { CloseButton } from '@mantine/core';
import { useRef } from 'react';

import { useSpeaker } from '../app/Language.tsx';
import { useSearchBox } from '../app/search.ts';
import { Icon } from './icons.tsx';
import { WrittenField } from './WrittenField.tsx';

/** Searches as the person writes. `/` leads here; Enter or the arrow down leads on, where there is a list to lead to. */
export function SearchBox(props: {
  readonly className: string | undefined;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (search: string) => void;
  readonly onLeave?: () => void;
}) {
  const { say } = useSpeaker();
  const field = useRef<HTMLInputElement>(null);
  useSearchBox(field);
  return (
    <WrittenField
      ref={field}
      className={props.className ?? ''}
      size="sm"
      type="text"
      role="searchbox"
      value={props.value}
      onWritten={(text) => props.onChange(text.trim())}
      aria-label={props.label}
      placeholder={props.hint}
      leftSection={<Icon name="search" size={16} />}
      rightSection={
        props.value !== '' && (
          <CloseButton
            size="sm"
            aria-label={say('common.clearSearch')}
            onClick={() => {
              props.onChange('');
              field.current?.focus();
            }}
          />
        )
      }
      onKeyDown={(event) => {
        if (!props.onLeave || event.nativeEvent.isComposing) return;
        if (!['Enter', 'ArrowDown', 'Escape'].includes(event.key)) return;
        event.preventDefault();
        props.onLeave();
      }}
    />
  );
}
