import { VisuallyHidden } from '@mantine/core';
import { type Ref, useId } from 'react';

import type { FlagDetail, FlagSummary } from '../../shared/contract/review.ts';
import { useSpeaker } from '../app/Language.tsx';
import { hrefOf, timeline } from '../app/route.ts';
import { useFollowedCase } from '../cases/useFollowed.ts';
import { Estimate } from '../flag/Estimate.tsx';
import { toneOfFlag } from '../flag/headline.ts';
import { Reasons } from '../flag/Reasons.tsx';
import tone from '../flag/tone.module.css';
import { Charges } from './Charges.tsx';
import { FlagHead } from './FlagHead.tsx';
import classes from './FlagPane.module.css';
import { Hypotheses } from './Hypotheses.tsx';
import { Months } from './Months.tsx';
import { Standing } from './Standing.tsx';

/** One flag, whole: the charges, the months around, what speaks for and against, and what else it can be. */
export function FlagPane(props: {
  readonly detail: FlagDetail;
  readonly summary: FlagSummary | null;
  readonly place: { readonly at: number; readonly of: number } | null;
  /** How many other flags were decided by the same deed. */
  readonly together: number;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly busy: boolean;
  readonly onMove: (by: 1 | -1) => void;
  readonly onTakeBack: (deed: number) => void;
}) {
  const { detail } = props;
  const { flag } = detail;
  const { say } = useSpeaker();
  const followed = useFollowedCase(flag.case);
  const title = useId();
  const shown = flag.charges.at(-1)?.id ?? null;
  return (
    <article
      className={`${tone['tone']} ${classes['pane']}`}
      data-tone={toneOfFlag(flag, followed)}
      aria-busy={props.busy}
      aria-labelledby={title}
    >
      <FlagHead
        title={title}
        flag={flag}
        summary={props.summary}
        place={props.place}
        heading={props.heading}
        onMove={props.onMove}
      />
      <Standing flag={flag} together={props.together} onTakeBack={props.onTakeBack} />
      <Charges detail={detail} />
      <Months detail={detail} />
      <section className={classes['section']}>
        <VisuallyHidden component="h3">{say('review.reasons')}</VisuallyHidden>
        <Reasons kind={flag.kind} reasons={flag.reasons} />
        <Estimate flag={flag} />
      </section>
      <Hypotheses hypotheses={detail.hypotheses} />
      <p className={classes['foot']}>
        <a href={hrefOf(timeline({}, shown))}>{say('review.onTimeline')}</a>
      </p>
    </article>
  );
}
