import type { Ref } from 'react';

import type { CaseDetail } from '../../shared/case/detail.ts';
import type { OfferedDeed } from '../../shared/case/next-step.ts';
import { useSpeaker } from '../app/Language.tsx';
import type { ContactDraft } from './ask/contact.ts';
import type { Question } from './ask/question.ts';
import classes from './CaseScreen.module.css';
import { Claim } from './Claim.tsx';
import { Clocks } from './Clocks.tsx';
import { Conversation } from './Conversation.tsx';
import { Directory } from './Directory.tsx';
import { History } from './History.tsx';
import { Letters } from './Letters.tsx';
import { MoneyBack } from './MoneyBack.tsx';
import { Proofs } from './Proofs.tsx';
import type { CaseDeeds } from './useCaseDeeds.ts';

/** The way to a deed from its part of the page, with what is known of the contact; null where it cannot be done now. */
export type Way = (deed: OfferedDeed['deed'], contact?: Partial<ContactDraft>) => (() => void) | null;

/** What there is besides the one next thing. */
export function CaseParts(props: {
  readonly detail: CaseDetail;
  readonly proof: Ref<HTMLHeadingElement>;
  readonly deeds: CaseDeeds;
  readonly way: Way;
  readonly onAsk: (question: Question) => void;
}) {
  const { detail, deeds, way, onAsk } = props;
  const { say } = useSpeaker();
  return (
    <div className={classes['parts']}>
      <div className={classes['main']}>
        <Conversation detail={detail} onLog={way('log-contact')} />
        <Proofs
          detail={detail}
          heading={props.proof}
          onCheck={deeds.log}
          onAttach={deeds.attach}
          onDetach={deeds.log}
        />
        <Claim detail={detail} onChange={way('change-claim')} />
      </div>
      <div className={classes['side']}>
        <Clocks
          clocks={detail.clocks}
          letter={detail.inWritingBy?.rule ?? null}
          onSet={(clock) => onAsk({ ask: 'clock', clock })}
        />
        <MoneyBack detail={detail} onAdd={way('money-back')} />
        <Letters detail={detail} />
        <Directory
          entries={detail.directory}
          wayTo={(channel) => way('log-contact', { channel })}
          onAdd={() => onAsk({ ask: 'channel' })}
        />
        <History
          history={detail.history}
          onCorrect={(entry) => onAsk({ ask: 'correct', entry })}
          onNote={() => onAsk({ ask: 'note' })}
        />
        <p className={classes['advice']}>{say('cases.noAdvice')}</p>
      </div>
    </div>
  );
}
