import { Checkbox } from '@mantine/core';

import type { Attachment, Proof } from '../../shared/case.ts';
import { today } from '../../shared/day.ts';
import { useSpeaker } from '../app/Language.tsx';
import { Icon } from '../ui/icons.tsx';
import { AddFile, Files } from './Files.tsx';
import type { ProofDeeds } from './Proofs.tsx';
import classes from './Proofs.module.css';
import { Source } from './Source.tsx';
import { useFileDrop } from './useFileDrop.ts';

/** One kind of proof: whether it is there, what counts for it, and its files. */
export function ProofLine(
  props: ProofDeeds & { readonly proof: Proof; readonly files: readonly Attachment[]; readonly id: number },
) {
  const { proof } = props;
  const { say, tell } = useSpeaker();
  const drop = useFileDrop((files) => props.onAttach(files, proof.item));
  const title = tell(proof.title);
  const check = (done: boolean): void =>
    props.onCheck({
      kind: 'proof-checked',
      on: today(new Date()),
      item: proof.item,
      done,
      note: proof.note,
    });
  return (
    <li className={classes['proof']} data-over={drop.over} {...drop.place}>
      <div className={classes['head']}>
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
        <AddFile
          name={say('cases.proof.addTo', { what: title })}
          onFiles={(files) => props.onAttach(files, proof.item)}
        />
      </div>
      {drop.over && <p className={classes['drop']}>{say('cases.proof.drop')}</p>}
      <Files files={props.files} id={props.id} onDetach={props.onDetach} />
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
    </li>
  );
}
