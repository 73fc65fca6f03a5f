import type { MessageId } from '../../shared/messages/catalogue.ts';
import { useSpeaker } from '../app/Language.tsx';
import classes from './Mark.module.css';
import type { Meaning } from './meaning.ts';

const WORDS: Readonly<Record<Meaning, MessageId>> = {
  doubled: 'common.mark.doubled',
  refunded: 'common.mark.refunded',
  pending: 'common.mark.pending',
  claimed: 'common.mark.claimed',
  quiet: 'common.mark.quiet',
  later: 'common.mark.later',
  noticed: 'common.mark.noticed',
  deadline: 'common.mark.deadline',
};

/** The shape alone, 14 px; beside it there must be words. */
export function MarkShape(props: { readonly meaning: Meaning }) {
  return (
    <svg className={classes['shape']} data-meaning={props.meaning} viewBox="0 0 14 14" aria-hidden="true">
      <MarkPath meaning={props.meaning} />
    </svg>
  );
}

/** Shape, word and colour together; `children` replaces the word ("1 day later"). */
export function Mark(props: {
  readonly meaning: Meaning;
  readonly children?: React.ReactNode;
  /** On a wash of its colour, for headings and panels. */
  readonly washed?: boolean;
}) {
  const speaker = useSpeaker();
  return (
    <span className={classes['mark']} data-meaning={props.meaning} data-washed={props.washed ?? false}>
      <MarkShape meaning={props.meaning} />
      <span>{props.children ?? speaker.say(WORDS[props.meaning])}</span>
    </span>
  );
}

function MarkPath({ meaning }: { readonly meaning: Meaning }) {
  switch (meaning) {
    case 'doubled':
      return (
        <>
          <rect x="1.25" y="1.25" width="8" height="8" rx="1.5" />
          <path d="M11.5 4.75h.0a1.25 1.25 0 0 1 1.25 1.25v5.5a1.25 1.25 0 0 1-1.25 1.25H6a1.25 1.25 0 0 1-1.25-1.25" />
        </>
      );
    case 'refunded':
      return <path d="M5 2 2 5l3 3M2.25 5H9a3.25 3.25 0 0 1 0 6.5H5" />;
    case 'pending':
      return <circle cx="7" cy="7" r="5.25" strokeDasharray="2.2 2" />;
    case 'claimed':
      return <circle className={classes['full']} cx="7" cy="7" r="4.75" />;
    case 'quiet':
      return <path d="m2.75 7.5 3 3 5.5-6.5" />;
    case 'later':
      return <path d="M7 12.25A5.25 5.25 0 1 0 7 1.75a5.25 5.25 0 0 0 0 10.5ZM7 4.25V7l1.75 1.5" />;
    case 'deadline':
      return <path d="M3 1.75h8M3 12.25h8M4 1.75c0 3 6 4.5 6 7.5v3M10 1.75c0 3-6 4.5-6 7.5v3" />;
    case 'noticed':
      return <path d="M7 1.75 12.25 7 7 12.25 1.75 7 7 1.75Z" />;
  }
}
