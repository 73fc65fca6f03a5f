import { CloseButton } from '@mantine/core';
import { useRef } from 'react';

import { useSpeaker } from '../app/Language.tsx';
import { useSearchBox } from '../app/search.ts';
import { Icon } from '../ui/icons.tsx';
import classes from './FilterBar.module.css';
import { WrittenField } from '../ui/WrittenField.tsx';

/** Searches as the person writes. `/` leads here; Enter or the arrow down leads to the list. */
export function SearchBox(props: {
  readonly value: string;
  readonly onChange: (search: string) => void;
  readonly onLeave: () => void;
}) {
  const { say } = useSpeaker();
  const field = useRef<HTMLInputElement>(null);
  useSearchBox(field);
  return (
    <WrittenField
      ref={field}
      className={classes['search'] ?? ''}
      size="sm"
      type="text"
      role="searchbox"
      value={props.value}
      onWritten={(text) => props.onChange(text.trim())}
      aria-label={say('timeline.search')}
      placeholder={say('timeline.searchHint')}
      leftSection={<Icon name="search" size={16} />}
      rightSection={
        props.value !== '' && (
          <CloseButton
            size="sm"
            aria-label={say('timeline.clearSearch')}
            onClick={() => {
              props.onChange('');
              field.current?.focus();
            }}
          />
        )
      }
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (!['Enter', 'ArrowDown', 'Escape'].includes(event.key)) return;
        event.preventDefault();
        props.onLeave();
      }}
    />
  );
}
