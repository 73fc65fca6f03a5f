import type { Attachment } from '../../shared/case.ts';
import { useSpeaker } from '../app/Language.tsx';
import { AddFile, Files } from './Files.tsx';
import type { ProofDeeds } from './Proofs.tsx';
import classes from './Proofs.module.css';
import { useFileDrop } from './useFileDrop.ts';

/** Files that prove nothing by themselves and belong to the case all the same. */
export function OtherFiles(
  props: ProofDeeds & { readonly files: readonly Attachment[]; readonly id: number },
) {
  const { say } = useSpeaker();
  const drop = useFileDrop((files) => props.onAttach(files, null));
  const title = say('cases.proof.other');
  return (
    <li className={classes['proof']} data-over={drop.over} {...drop.place}>
      <div className={classes['head']}>
        <span className={classes['title']} data-other="true">
          {title}
        </span>
        <AddFile
          name={say('cases.proof.addTo', { what: title })}
          onFiles={(files) => props.onAttach(files, null)}
        />
      </div>
      {drop.over && <p className={classes['drop']}>{say('cases.proof.drop')}</p>}
      <Files files={props.files} id={props.id} onDetach={props.onDetach} />
    </li>
  );
}
