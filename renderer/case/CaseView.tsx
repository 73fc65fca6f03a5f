import { notifications } from '@mantine/notifications';
import { useEffect, useRef, useState } from 'react';

import type { CaseDetail, OfferedDeed } from '../../shared/case.ts';
import { useSpeaker } from '../app/Language.tsx';
import { cases, hrefOf, letterOf, useRoute } from '../app/route.ts';
import { useHeadingFocus } from '../app/useHeadingFocus.ts';
import { useTold } from '../app/useTold.ts';
import { CalendarButton } from '../cases/CalendarButton.tsx';
import { Screen } from '../shell/Screen.tsx';
import { Icon } from '../ui/icons.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { Told } from '../ui/Told.tsx';
import { takeArrival } from './arrival.ts';
import { Ask } from './ask/Ask.tsx';
import type { Question } from './ask/question.ts';
import { CaseFact } from './CaseFact.tsx';
import classes from './CaseScreen.module.css';
import { Claim } from './Claim.tsx';
import { Clocks } from './Clocks.tsx';
import { Conversation } from './Conversation.tsx';
import { firstDeeds, offeredDeed } from './deeds.ts';
import { Directory } from './Directory.tsx';
import { Found } from './Found.tsx';
import { History } from './History.tsx';
import { Letters } from './Letters.tsx';
import { MoneyBack } from './MoneyBack.tsx';
import { Notices } from './Notices.tsx';
import { Phases } from './Phases.tsx';
import { Proofs } from './Proofs.tsx';
import { UndoButton } from './UndoButton.tsx';
import { useCaseDeeds } from './useCaseDeeds.ts';
import { useCaseKeys } from './useCaseKeys.ts';
import { WhatNow } from './WhatNow.tsx';

/** What the case wants first; the rest below, in calm parts. */
export function CaseView({ detail }: { readonly detail: CaseDetail }) {
  const { say, money } = useSpeaker();
  const { go } = useRoute();
  const { told, tell } = useTold();
  const focus = useHeadingFocus();
  const proof = useRef<HTMLHeadingElement>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const [menu, setMenu] = useState(false);
  const { back } = focus;
  useEffect(() => {
    const arrived = takeArrival();
    if (arrived === null) return;
    tell(arrived, true);
    back();
  }, [tell, back]);
  const close = (): void => {
    setQuestion(null);
    focus.back();
  };
  const deeds = useCaseDeeds({
    id: detail.id,
    tell,
    onDone: close,
    onVoid: (words) => {
      notifications.show({
        message: words,
        role: 'status',
        closeButtonProps: { 'aria-label': say('common.close') },
      });
      go(cases(), { replace: true });
    },
  });
  const ask = (next: Question): void => {
    deeds.forgetError();
    setQuestion(next);
  };
  const perform = (offered: OfferedDeed): void => {
    if (deeds.isRunning()) return;
    if (offered.deed === 'write-letter') {
      go(letterOf(detail.id, offered.letter ?? detail.letterKinds[0] ?? 'first-request'));
    } else if (offered.deed === 'gather-proof') proof.current?.focus();
    else ask({ ask: 'deed', offered });
  };
  /** The way to a deed from its part of the page; null where it cannot be done now. */
  const way = (deed: OfferedDeed['deed']): (() => void) | null => {
    const offered = offeredDeed(detail, deed);
    return offered && (() => perform(offered));
  };
  const settleFirst = (): void => {
    const found = detail.found[0];
    if (found) deeds.settle(found.row.id, money(found.settles));
  };
  const undo = (): void => deeds.undo(detail);
  useCaseKeys({
    offered: firstDeeds(detail),
    perform,
    performFirst: (deed) => way(deed)?.(),
    settle: settleFirst,
    other: () => setMenu(true),
    undo,
  });
  return (
    <Screen
      title={detail.merchant}
      fill
      fact={<CaseFact detail={detail} />}
      action={
        <>
          <UndoButton undo={detail.undo} busy={deeds.busy} onUndo={undo} />
          <CalendarButton id={detail.id} />
        </>
      }
    >
      <div className={classes['page']}>
        <div className={classes['column']} aria-busy={deeds.busy}>
          <a className={classes['all']} href={hrefOf(cases())}>
            <Icon name="back" size={16} />
            {say('cases.all')}
          </a>
          <Phases phase={detail.phase} />
          {deeds.error !== null && question === null && <ProblemNote error={deeds.error} />}
          <WhatNow
            detail={detail}
            heading={focus.heading}
            menu={menu}
            onMenu={setMenu}
            onPerform={perform}
            onNote={() => ask({ ask: 'note' })}
          />
          <Found
            found={detail.found}
            onTake={(each) => deeds.settle(each.row.id, money(each.settles))}
            onRefuse={(event) => deeds.log([event])}
          />
          <Notices notices={detail.notices} />
          <div className={classes['parts']}>
            <div className={classes['main']}>
              <Conversation detail={detail} onLog={way('log-contact')} />
              <Proofs
                detail={detail}
                heading={proof}
                onCheck={(event) => deeds.log([event])}
                onAttach={deeds.attach}
                onDetach={(event, words) => deeds.log([event], words)}
              />
              <Claim detail={detail} onChange={way('change-claim')} />
            </div>
            <div className={classes['side']}>
              <Clocks clocks={detail.clocks} onSet={(clock) => ask({ ask: 'clock', clock })} />
              <MoneyBack detail={detail} onAdd={way('money-back')} />
              <Letters detail={detail} />
              <Directory
                entries={detail.directory}
                onUse={way('log-contact')}
                onAdd={() => ask({ ask: 'channel' })}
              />
              <History
                history={detail.history}
                onCorrect={(entry) => ask({ ask: 'correct', entry })}
                onNote={() => ask({ ask: 'note' })}
              />
              <p className={classes['advice']}>{say('cases.noAdvice')}</p>
            </div>
          </div>
        </div>
      </div>
      <div className={classes['foot']}>
        <Told told={told} onUndo={undo} />
      </div>
      {question && (
        <Ask
          question={question}
          detail={detail}
          error={deeds.error}
          onLog={deeds.log}
          onAsk={ask}
          onClose={close}
        />
      )}
    </Screen>
  );
}
