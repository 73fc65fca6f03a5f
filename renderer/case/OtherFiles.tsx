import type { Attachment } from '../../shared/case/proof.ts';
import { useSpeaker } from '../app/Language.tsx';
import { ProofPlace } from './ProofPlace.tsx';
import type { ProofDeeds } from './Proofs.tsx';
import classes from './Proofs.module.css';

/** Files that prove nothing by themselves and belong to the case all the same. */
export function OtherFiles(
  props: ProofDeeds & { readonly files: readonly Attachment[]; readonly id: number },
) {
  const { say } = useSpeaker();
  const title = say('cases.proof.other');
  return (
    <ProofPlace
      title={title}
      item={null}
      files={props.files}
      id={props.id}
      deeds={props}
      head={
        <span className={classes['title']} data-other="true">
          {title}
        </span>
      }
    />
  );
}
