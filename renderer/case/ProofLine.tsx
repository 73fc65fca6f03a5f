import { Checkbox } from '@mantine/core';

import type { Attachment, Proof } from '../../shared/case/proof.ts';
import type { Speaker } from '../../shared/messages/speaker.ts';
import { hostToday } from '../app/today.ts';
import { useSpeaker } from '../app/Language.tsx';
import { Icon } from '../ui/icons.tsx';
import { ProofPlace } from './ProofPlace.tsx';
import type { ProofDeeds } from './Proofs.tsx';
import classes from './Proofs.module.css';
import { Source } from './Source.tsx';

/** One kind of proof: whether it is there, what counts for it, and its files. */
export function ProofLine(
  props: ProofDeeds & {
    readonly proof: Proof;
    readonly files: readonly Attachment[];
    readonly id: number;
    /** Whether the case is over, and nothing is needed any more. */
    readonly over: boolean;
  },
) {
  const { proof } = props;
  const { say, tell } = useSpeaker();
  const title = tell(proof.title);
  const check = (done: boolean): void =>
    props.onCheck({
      kind: 'proof-checked',
      on: hostToday(),
      item: proof.item,
      done,
      note: proof.note,
    });
  return (
    <ProofPlace
      title={title}
      item={proof.item}
      files={props.files}
      id={props.id}
      deeds={props}
      head={
        <>
          {proof.done === 'automatic' ? (
            <span className={classes['automatic']}>
              <Icon name="check" size={16} />
            </span>
          ) : (
            <Checkbox
              size="sm"
              checked={proof.done === 'yes'}
              aria-label={say('cases.proof.check', { what: title })}
              onChange={(event) => check(event.currentTarget.checked)}
            />
          )}
          <span className={classes['title']}>{title}</span>
          <span
            className={classes['need']}
            data-required={proof.required && proof.done === 'no' && !props.over}
          >
            {needOf(proof, props.over, say)}
          </span>
        </>
      }
    >
      <div className={classes['about']}>
        <Source source={proof.source} about={title}>
          {proof.counts.length > 0 && (
            <>
              <p>{say('cases.proof.counts')}</p>
              <ul className={classes['counts']}>
                {proof.counts.map((said, at) => (
                  <li key={at}>{tell(said)}</li>
                ))}
              </ul>
            </>
          )}
        </Source>
        {proof.note !== '' && <p className={classes['hint']}>{proof.note}</p>}
      </div>
    </ProofPlace>
  );
}

/** A word on what is still to be got; none where that is no question any more. */
function needOf({ done, required }: Proof, over: boolean, say: Speaker['say']): string {
  if (done === 'automatic') return say('cases.proof.automatic');
  if (done === 'yes' || over) return '';
  return say(required ? 'cases.proof.required' : 'cases.proof.optional');
}
