import { NativeSelect, Textarea, TextInput } from '@mantine/core';

import { useState } from 'react';

import { isDay } from '../../../shared/day.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { useToday } from '../../app/today.ts';
import classes from './fields.module.css';

/** The longest note that the history takes. */
const LONGEST_NOTE = 10_000;
const LONGEST_LINE = 300;

interface Field {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Takes the cursor when the dialog opens. */
  readonly first?: boolean;
}

/** A day that happened: today or before. */
export function PastDay(props: Field & { readonly asked: boolean }) {
  const { say } = useSpeaker();
  const now = useToday();
  const problem = !isDay(props.value)
    ? 'cases.ask.dayMissing'
    : props.value <= now
      ? null
      : 'cases.ask.dayFuture';
  return (
    <TextInput
      type="date"
      label={props.label}
      value={props.value}
      max={now}
      data-autofocus={props.first ? true : undefined}
      error={props.asked && problem !== null ? say(problem) : undefined}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

/** Any day, or none. */
export function AnyDay(props: Field & { readonly error?: string | undefined }) {
  return (
    <TextInput
      type="date"
      label={props.label}
      value={props.value}
      data-autofocus={props.first ? true : undefined}
      error={props.error}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

export function Line(props: Field & { readonly placeholder?: string; readonly error?: string | undefined }) {
  return (
    <TextInput
      label={props.label}
      value={props.value}
      maxLength={LONGEST_LINE}
      placeholder={props.placeholder}
      data-autofocus={props.first ? true : undefined}
      error={props.error}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

export function Words(
  props: Field & {
    readonly rows?: number;
    readonly error?: string | undefined;
    /** A word about what is written here. */
    readonly description?: string;
  },
) {
  return (
    <Textarea
      label={props.label}
      description={props.description}
      value={props.value}
      maxLength={LONGEST_NOTE}
      rows={props.rows ?? 2}
      onKeyDown={(event) => {
        // Enter begins a new line here; with Ctrl or ⌘ it answers.
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.currentTarget.form?.requestSubmit();
      }}
      data-autofocus={props.first ? true : undefined}
      error={props.error}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

/** An amount as a person writes it; its currency is named in the label. */
export function AmountField(
  props: Field & { readonly error: string | undefined; readonly placeholder?: string },
) {
  return (
    <TextInput
      label={props.label}
      value={props.value}
      inputMode="decimal"
      placeholder={props.placeholder}
      maxLength={30}
      data-autofocus={props.first ? true : undefined}
      error={props.error}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

/** One of a few, by its name. */
export function OneOf<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly data: readonly { readonly value: Value; readonly label: string }[];
  readonly first?: boolean;
  readonly hint?: string;
  readonly onChange: (value: Value) => void;
}) {
  return (
    <NativeSelect
      label={props.label}
      description={props.hint}
      value={props.value}
      data={[...props.data]}
      data-autofocus={props.first ? true : undefined}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        const found = props.data.find(({ value }) => value === chosen);
        if (found) props.onChange(found.value);
      }}
    />
  );
}

/** Fields beside each other, where there is room. */
export function Beside({ children }: { readonly children: React.ReactNode }) {
  return <div className={classes['beside']}>{children}</div>;
}

/** Fields that few need. Whether they stand open is said once: after that it is the person's. */
export function More(props: {
  readonly title: string;
  readonly open?: boolean;
  readonly children: React.ReactNode;
}) {
  const [open] = useState(props.open ?? false);
  return (
    <details className={classes['more']} open={open}>
      <summary className={classes['summary']}>{props.title}</summary>
      <div className={classes['inside']}>{props.children}</div>
    </details>
  );
}
