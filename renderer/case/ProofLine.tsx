import { Checkbox } from '@mantine/core';

import type { Attachment, Proof } from '../../shared/case.ts';
import { hostToday } from '../app/today.ts';
import { useSpeaker } from '../app/Language.tsx';
import { Icon } from '../ui/icons.tsx';
import { ProofPlace } from './ProofPlace.tsx';
import type { ProofDeeds } from './Proofs.tsx';
import classes from './Proofs.module.css';
import { Source } from './Source.tsx';

/** One kind of proof: whether it is there, what counts for it, and its files. */
export function ProofLine(
  props: ProofDeeds & { readonly proof: Proof; readonly files: readonly Attachment[]; readonly id: number },
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
          <span className={classes['need']} data-required={proof.required && proof.done === 'no'}>
            {proof.done === 'automatic'
              ? say('cases.proof.automatic')
              : say(proof.required ? 'cases.proof.required' : 'cases.proof.optional')}
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
