import { Button } from '@mantine/core';
import { useMemo, useRef } from 'react';

import type { CaseList as Cases } from '../../shared/case/list.ts';
import { useCall } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import type { CasesView } from '../app/casesView.ts';
import { useShortcuts } from '../app/Shortcuts.tsx';
import { Screen } from '../shell/Screen.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { Icon } from '../ui/icons.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { CalendarButton } from './CalendarButton.tsx';
import { CaseBoard } from './CaseBoard.tsx';
import { CaseList, type ListHandle } from './CaseList.tsx';
import classes from './CasesScreen.module.css';
import { Due } from './Due.tsx';
import { EmptyCases } from './EmptyCases.tsx';
import { Figures } from './Figures.tsx';
import { shownCases } from './list.ts';
import { NothingFound } from './NothingFound.tsx';
import { askToOpenCase } from './openCase.ts';
import { useChangeView } from './useCasesRoute.ts';
import { ViewBar } from './ViewBar.tsx';

/** Every case: the money in them, what is due, and the list or the board. */
export function CasesScreen({ view }: { readonly view: CasesView }) {
  const { say } = useSpeaker();
  const answer = useCall('cases.list', {});
  const empty = answer.data?.cases.length === 0;
  return (
    <Screen
      title={say('cases.title')}
      fill
      fact={answer.data && !empty && say('cases.fact', { count: answer.data.figures.open })}
      action={
        answer.data && (
          <>
            {!empty && <CalendarButton />}
            <Button
              variant={empty ? 'default' : 'filled'}
              leftSection={<Icon name="add" size={16} />}
              onClick={() => askToOpenCase({})}
            >
              {say('cases.openByHand')}
            </Button>
          </>
        )
      }
    >
      {answer.data && !empty ? (
        <Shown cases={answer.data} view={view} />
      ) : (
        <div className={classes['page']}>
          {answer.error && <ProblemNote error={answer.error} retry={() => void answer.refetch()} />}
          {answer.isPending && <Waiting />}
          {empty && <EmptyCases />}
        </div>
      )}
    </Screen>
  );
}

function Shown({ cases, view }: { readonly cases: Cases; readonly view: CasesView }) {
  const page = useRef<HTMLDivElement>(null);
  const list = useRef<ListHandle>(null);
  const change = useChangeView(view);
  const shown = useMemo(() => shownCases(cases.cases, view), [cases, view]);
  useShortcuts('cases.keysTitle', [
    { keys: 'j', label: 'cases.key.next', run: () => list.current?.move(1) },
    { keys: 'k', label: 'cases.key.previous', run: () => list.current?.move(-1) },
    {
      keys: 'v',
      label: 'cases.key.view',
      once: true,
      run: () => change({ as: view.as === 'list' ? 'board' : 'list' }),
    },
    { keys: 'o', label: 'cases.key.open', once: true, run: () => askToOpenCase({}) },
  ]);
  return (
    <div className={classes['page']} ref={page}>
      <div className={classes['column']}>
        <Figures figures={cases.figures} cases={cases.cases} />
        <Due />
        <ViewBar view={view} cases={cases.cases} shown={shown.length} onChange={change} />
        {shown.length === 0 ? (
          <NothingFound />
        ) : view.as === 'list' ? (
          <CaseList ref={list} cases={shown} page={page} />
        ) : (
          <CaseBoard ref={list} cases={shown} view={view} onList={() => change({ as: 'list' })} />
        )}
      </div>
    </div>
  );
}
