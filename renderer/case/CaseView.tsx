import { useEffect, useRef, useState } from 'react';

import type { CaseDetail } from '../../shared/case/detail.ts';
import type { OfferedDeed } from '../../shared/case/next-step.ts';
import { useSpeaker } from '../app/Language.tsx';
import { useFocusCaught } from '../app/focus.ts';
import { notify } from '../app/notify.tsx';
import { cases, hrefOf, letterOf } from '../app/route.ts';
import { useRoute } from '../app/useRoute.ts';
import { useHeadingFocus } from '../app/useHeadingFocus.ts';
import { useTold } from '../app/useTold.ts';
import { CalendarButton } from '../cases/CalendarButton.tsx';
import { Screen } from '../shell/Screen.tsx';
import { Icon } from '../ui/icons.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { Told } from '../ui/Told.tsx';
import { takeArrival } from './arrival.ts';
import { firstArrived, laterArrived } from './arrived.ts';
import { Ask } from './ask/Ask.tsx';
import type { ContactDraft } from './ask/contact.ts';
import type { Question } from './ask/question.ts';
import { CardBrand } from './CardBrand.tsx';
import { CaseFact } from './CaseFact.tsx';
import page from './CasePage.module.css';
import classes from './CaseScreen.module.css';
import { CaseParts, type Way } from './CaseParts.tsx';
import { firstDeeds, offeredDeed } from './deeds.ts';
import { Found } from './Found.tsx';
import { Notices } from './Notices.tsx';
import { Phases } from './Phases.tsx';
import { UndoButton } from './UndoButton.tsx';
import { useArrivals } from './useArrivals.ts';
import { useCaseDeeds } from './useCaseDeeds.ts';
import { useCaseKeys } from './useCaseKeys.ts';
import { useQuestion } from './useQuestion.ts';
import { WhatNow } from './WhatNow.tsx';

/** What the case wants first; the rest below, in calm parts. */
export function CaseView({ detail }: { readonly detail: CaseDetail }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { go } = useRoute();
  const { told, tell } = useTold();
  const focus = useHeadingFocus();
  const proof = useRef<HTMLHeadingElement>(null);
  const brand = useRef<HTMLHeadingElement>(null);
  const { question, ...questions } = useQuestion(focus);
  const [menu, setMenu] = useState(false);
  const { back } = focus;
  useEffect(() => {
    const arrived = takeArrival(detail.id);
    if (arrived === null) return;
    tell(arrived, true);
    back();
  }, [detail.id, tell, back]);
  const deeds = useCaseDeeds({
    id: detail.id,
    tell,
    onDone: useFocusCaught(detail, focus.backInPlace),
    onVoid: (words) => {
      notify(words, speaker);
      go(cases(), { replace: true });
    },
  });
  const ask = (next: Question): void => {
    deeds.forgetRefusal();
    questions.ask(next);
  };
  const first = firstArrived(detail);
  const arrivals = useArrivals(deeds, ask);
  const perform = (offered: OfferedDeed, contact: Partial<ContactDraft> = {}): void => {
    if (offered.deed === 'write-letter') {
      go(letterOf(detail.id, offered.letter ?? detail.letterKinds[0] ?? 'first-request'));
    } else if (offered.deed === 'gather-proof') proof.current?.focus();
    else if (offered.deed === 'card-brand') brand.current?.focus();
    else if (offered.deed === 'settle-credit' || offered.deed === 'log-taken-back') arrivals.take(first);
    else if (offered.deed === 'refuse-credit' || offered.deed === 'refuse-taken-back') arrivals.refuse(first);
    else ask({ ask: 'deed', offered, contact });
  };
  const way: Way = (deed, contact) => {
    const offered = offeredDeed(detail, deed);
    return offered && (() => perform(offered, contact));
  };
  useCaseKeys({
    awake: question === null && !menu,
    offered: firstDeeds(detail),
    perform,
    performFirst: (deed) => way(deed)?.(),
    settle: () => arrivals.take(first),
    other: () => setMenu(true),
    undo: deeds.undo,
  });
  return (
    <Screen
      title={detail.merchant}
      fill
      fact={<CaseFact detail={detail} />}
      action={
        <>
          <UndoButton undo={detail.undo} busy={deeds.busy} onUndo={deeds.undo} />
          <CalendarButton id={detail.id} />
        </>
      }
    >
      <div className={page['page']}>
        <div className={page['column']} aria-busy={deeds.busy}>
          <a className={page['back']} href={hrefOf(cases())}>
            <Icon name="back" size={16} />
            {say('cases.all')}
          </a>
          <Phases course={detail.course} />
          {deeds.failures.map(({ error, file }, at) => (
            <ProblemNote
              key={at}
              error={error}
              about={file === null ? null : say('cases.file.notKept', { name: file })}
            />
          ))}
          <WhatNow
            detail={detail}
            heading={focus.heading}
            menu={menu}
            onMenu={setMenu}
            onPerform={perform}
            onNote={() => ask({ ask: 'note' })}
          />
          <CardBrand detail={detail} heading={brand} onLog={(event) => deeds.log(event)} />
          <Found arrived={laterArrived(detail)} onTake={arrivals.take} onRefuse={arrivals.refuse} />
          <Notices notices={detail.notices} />
          <CaseParts detail={detail} proof={proof} deeds={deeds} way={way} onAsk={ask} />
        </div>
      </div>
      <div className={classes['foot']}>
        <Told told={told} onUndo={deeds.undo} />
      </div>
      {question && (
        <Ask
          question={question}
          detail={detail}
          error={deeds.refusal}
          onLog={(event, files = [], then) =>
            deeds.answer(event, files, then, () => questions.answered(question))
          }
          onSettle={(asked, as) => deeds.settleAs(asked, as, () => questions.answered(asked))}
          onAsk={ask}
          onClose={questions.cancel}
        />
      )}
    </Screen>
  );
}
