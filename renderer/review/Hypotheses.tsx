import { VisuallyHidden } from '@mantine/core';

import type { MessageId } from '../../shared/messages/catalogue.ts';
import type { Hypothesis } from '../../shared/review.ts';
import type { Said } from '../../shared/said.ts';
import { useSpeaker } from '../app/Language.tsx';
import { Icon } from '../ui/icons.tsx';
import classes from './Hypotheses.module.css';

/** What it can be, the best explanation first; those that hardly can be are folded away. */
export function Hypotheses({ hypotheses }: { readonly hypotheses: readonly Hypothesis[] }) {
  const { say } = useSpeaker();
  const likely = hypotheses.filter(({ standing }) => standing === 'leading' || standing === 'plausible');
  const unlikely = hypotheses.filter((hypothesis) => !likely.includes(hypothesis));
  if (hypotheses.length === 0) return null;
  return (
    <section className={classes['section']}>
      <h3 className={classes['title']}>{say('review.hypotheses')}</h3>
      <ol className={classes['list']}>
        {likely.map((hypothesis) => (
          <Explanation key={hypothesis.id} hypothesis={hypothesis} />
        ))}
      </ol>
      {unlikely.length > 0 && (
        <details className={classes['rest']}>
          <summary>
            <Icon name="chevron" size={14} />
            {say('review.unlikelyOnes', { count: unlikely.length })}
          </summary>
          <ol className={classes['list']}>
            {unlikely.map((hypothesis) => (
              <Explanation key={hypothesis.id} hypothesis={hypothesis} />
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

function Explanation({ hypothesis }: { readonly hypothesis: Hypothesis }) {
  const { say, tell } = useSpeaker();
  const { id, standing } = hypothesis;
  return (
    <li className={classes['explanation']} data-standing={standing}>
      <h4 className={classes['name']}>
        {say(`hypotheses.${id}.title`)}
        <span className={classes['standing']}>{say(`review.standing.${standing}`)}</span>
      </h4>
      <div className={classes['why']}>
        <ul className={classes['points']}>
          {hypothesis.for.map((said, at) => (
            <Point key={`for ${at}`} side="for" said={said} />
          ))}
          {hypothesis.against.map((said, at) => (
            <Point key={`against ${at}`} side="against" said={said} />
          ))}
        </ul>
        <p className={classes['settles']}>
          <strong>{say('review.settles')}:</strong> {tell(hypothesis.settles)}
        </p>
      </div>
    </li>
  );
}

const SIDES: Readonly<Record<'for' | 'against', MessageId>> = {
  for: 'review.speaksFor',
  against: 'review.speaksAgainst',
};

function Point({ side, said }: { readonly side: 'for' | 'against'; readonly said: Said }) {
  const { say, tell } = useSpeaker();
  return (
    <li data-side={side}>
      <Icon name={side === 'for' ? 'check' : 'cross'} size={14} />
      <span>
        <VisuallyHidden>{say(SIDES[side])}: </VisuallyHidden>
        {tell(said)}
      </span>
    </li>
  );
}
