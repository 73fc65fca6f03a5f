import type { ReactNode } from 'react';

import type { Attachment } from '../../shared/case/proof.ts';
import type { ProofItem } from '../../shared/case/terms.ts';
import { useSpeaker } from '../app/Language.tsx';
import { AddFile, Files } from './Files.tsx';
import type { ProofDeeds } from './Proofs.tsx';
import classes from './Proofs.module.css';
import { useFileDrop } from './useFileDrop.ts';

/** A line that takes files, by drop or by choosing them, and shows those that it has. */
export function ProofPlace(props: {
  readonly title: string;
  readonly item: ProofItem | null;
  readonly files: readonly Attachment[];
  readonly id: number;
  readonly deeds: Pick<ProofDeeds, 'onAttach' | 'onDetach'>;
  /** What stands before the button. */
  readonly head: ReactNode;
  readonly children?: ReactNode;
}) {
  const { deeds } = props;
  const { say } = useSpeaker();
  const take = (files: readonly File[]): void => deeds.onAttach(files, props.item);
  const drop = useFileDrop(take);
  return (
    <li className={classes['proof']} data-over={drop.over} {...drop.place}>
      <div className={classes['head']}>
        {props.head}
        <AddFile name={say('cases.proof.addTo', { what: props.title })} onFiles={take} />
      </div>
      {drop.over && <p className={classes['drop']}>{say('cases.proof.drop')}</p>}
      <Files files={props.files} id={props.id} onDetach={deeds.onDetach} />
      {props.children}
    </li>
  );
}
