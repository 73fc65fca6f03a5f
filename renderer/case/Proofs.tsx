import type { Ref } from 'react';

import type { CaseDetail } from '../../shared/case/detail.ts';
import type { CaseEvent } from '../../shared/case/event.ts';
import type { Attachment } from '../../shared/case/proof.ts';
import type { ProofItem } from '../../shared/case/terms.ts';
import { useSpeaker } from '../app/Language.tsx';
import type { Words } from '../app/words.tsx';
import { Part } from './Part.tsx';
import { OtherFiles } from './OtherFiles.tsx';
import { ProofLine } from './ProofLine.tsx';
import classes from './Proofs.module.css';

export interface ProofDeeds {
  readonly onCheck: (event: CaseEvent) => void;
  readonly onAttach: (files: readonly File[], item: ProofItem | null) => void;
  readonly onDetach: (event: CaseEvent, words: Words) => void;
}

/** What this case can be proven with, and the files for it. */
export function Proofs(
  props: ProofDeeds & { readonly detail: CaseDetail; readonly heading: Ref<HTMLHeadingElement> },
) {
  const { detail } = props;
  const { say } = useSpeaker();
  const done = detail.proof.filter((proof) => proof.done !== 'no').length;
  const filesOf = (item: ProofItem | null): readonly Attachment[] =>
    detail.attachments.filter((file) => file.item === item);
  return (
    <Part
      title={say('cases.proof')}
      count={say('cases.proofCount', { done, all: detail.proof.length })}
      heading={props.heading}
    >
      <p className={classes['hint']}>{say('cases.proof.dropHint')}</p>
      <ul className={classes['list']}>
        {detail.proof.map((proof) => (
          <ProofLine
            key={proof.item}
            proof={proof}
            files={filesOf(proof.item)}
            id={detail.id}
            over={detail.next.turn === 'done'}
            {...deedsOf(props)}
          />
        ))}
        <OtherFiles files={filesOf(null)} id={detail.id} {...deedsOf(props)} />
      </ul>
    </Part>
  );
}

function deedsOf({ onCheck, onAttach, onDetach }: ProofDeeds): ProofDeeds {
  return { onCheck, onAttach, onDetach };
}
