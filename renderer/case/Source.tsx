import { VisuallyHidden } from '@mantine/core';

import type { Source as Known } from '../../shared/dispute/terms.ts';
import { published } from '../../shared/messages/published.ts';
import { isDay } from '../../shared/day.ts';
import { useSpeaker } from '../app/Language.tsx';
import { Icon } from '../ui/icons.tsx';
import classes from './Source.module.css';

/** How well a fact is known: a word, which for what nobody verified cannot be missed. */
export function Confidence({ source }: { readonly source: Known }) {
  const { say } = useSpeaker();
  return (
    <span className={classes['confidence']} data-confidence={source.confidence}>
      {say(`cases.confidence.${source.confidence}`)}
    </span>
  );
}

/** Where a fact is from, behind an "i"; how well it is known stands before it. */
export function Source(props: {
  readonly source: Known;
  /** What it is about, for screen readers. */
  readonly about: string;
  /** In the place of how well it is known, where it is no fact. */
  readonly word?: string;
  readonly children?: React.ReactNode;
  /** What can be done about it. */
  readonly deed?: React.ReactNode;
}) {
  const { source } = props;
  const { say } = useSpeaker();
  return (
    <details className={classes['source']}>
      <summary className={classes['summary']} title={say('cases.source')}>
        <Icon name="info" size={14} />
        {props.word ?? <Confidence source={source} />}
        <VisuallyHidden>{say('cases.clock.about', { what: props.about })}</VisuallyHidden>
      </summary>
      <div className={classes['body']}>
        {props.children}
        <SourceWords source={source} />
        {props.deed}
      </div>
    </details>
  );
}

/** The document, its address (for reading only: nothing here opens a connection), and when it was read. */
function SourceWords({ source }: { readonly source: Known }) {
  const { say, day, language } = useSpeaker();
  if (source.source === '') return null;
  return (
    <p className={classes['from']}>
      {published(source.source, language)}
      {source.url !== '' && (
        <>
          {' '}
          <span className={classes['address']}>{source.url}</span>
        </>
      )}
      {isDay(source.checkedOn) && <> · {say('cases.checkedOn', { day: day(source.checkedOn) })}</>}
    </p>
  );
}
