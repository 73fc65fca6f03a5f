import { Button } from '@mantine/core';

import type { ProposedCredit } from '../../shared/contract/imports.ts';
import { UNKNOWN_CURRENCY } from '../../shared/money.ts';
import { useCall } from '../app/calls.ts';
import { useFocusWhenShown } from '../app/focus.ts';
import { useSpeaker } from '../app/Language.tsx';
import { RecoupProblem } from '../app/problem.ts';
import { caseOf, cases, review } from '../app/route.ts';
import { useRoute } from '../app/useRoute.ts';
import { MarkShape } from '../ui/Mark.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { Note } from '../ui/Note.tsx';
import { CurrencyQuestion } from './CurrencyQuestion.tsx';
import { useImportDeeds } from './Importing.tsx';
import classes from './ImportOutcome.module.css';
import { accountsOf, sumOf } from './outcome.ts';
import type { ImportState } from './state.ts';

/** What the whole import brought, the most important first: is something charged twice? */
export function ImportOutcome({ state }: { readonly state: ImportState }) {
  const speaker = useSpeaker();
  const sum = sumOf(state.items);
  const read = state.items.some(({ result }) => result && !result.error && !result.question);
  const waits = !read && state.items.some((item) => item.state === 'asking');
  return (
    <div className={classes['outcome']}>
      <div>
        <p className={classes['sum']}>
          {waits
            ? speaker.say('layout.waits')
            : speaker.say(read ? 'import.done.new' : 'import.done.none', { count: sum.new })}
        </p>
        {(sum.known > 0 || sum.rejected > 0) && (
          <p className={classes['rest']}>
            {[
              sum.known > 0 ? speaker.say('import.count.known', { count: sum.known }) : '',
              sum.rejected > 0 ? speaker.say('import.count.rejected', { count: sum.rejected }) : '',
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </p>
        )}
        {state.cancelled && <p className={classes['rest']}>{speaker.say('import.done.cancelled')}</p>}
      </div>
      <CreditsFound credits={state.credits} focus={state.newFlags === 0} />
      {state.newFlags > 0 ? (
        <FlagsFound count={state.newFlags} />
      ) : (
        sum.new > 0 &&
        !state.cancelled &&
        state.notCompared === null && <p className={classes['rest']}>{speaker.say('import.noFlags')}</p>
      )}
      {state.notCompared && <ProblemNote error={new RecoupProblem(state.notCompared)} />}
      <CurrencyQuestions
        accounts={accountsOf(state.items)}
        focus={state.newFlags === 0 && state.credits.length === 0}
      />
    </div>
  );
}

/** That money of a case arrived: the one, or how many, and the way to it. */
function CreditsFound(props: { readonly credits: readonly ProposedCredit[]; readonly focus: boolean }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { go } = useRoute();
  const { hide } = useImportDeeds();
  const button = useFocusWhenShown<HTMLButtonElement>(props.focus);
  const { credits } = props;
  const [first] = credits;
  if (!first) return null;
  const several = new Set(credits.map((credit) => credit.case)).size > 1;
  const { amount, day, merchant } = first;
  const look = (): void => {
    hide();
    go(several ? cases() : caseOf(first.case));
  };
  return (
    <Note
      tone="refunded"
      sign={<MarkShape meaning="refunded" />}
      action={
        <Button ref={button} variant={props.focus ? 'filled' : 'default'} onClick={look}>
          {say(several ? 'import.creditsLook' : 'import.creditLook')}
        </Button>
      }
    >
      {credits.length === 1
        ? say('import.credit', { amount, day: { day }, merchant })
        : say('import.credits', { count: credits.length })}
    </Note>
  );
}

function FlagsFound({ count }: { readonly count: number }) {
  const speaker = useSpeaker();
  const { go } = useRoute();
  const { hide } = useImportDeeds();
  const button = useFocusWhenShown<HTMLButtonElement>();
  const look = (): void => {
    hide();
    go(review());
  };
  return (
    <Note
      tone="doubled"
      sign={<MarkShape meaning="doubled" />}
      action={
        <Button ref={button} onClick={look}>
          {speaker.say('import.flagsLook', { count })}
        </Button>
      }
    >
      {speaker.say('import.flags', { count })}
    </Note>
  );
}

/** Asks for the currency of each account whose files name none. */
function CurrencyQuestions(props: { readonly accounts: readonly number[]; readonly focus: boolean }) {
  const { accounts } = props;
  const all = useCall('accounts.list', {}, { enabled: accounts.length > 0 });
  return all.data
    ?.filter((account) => accounts.includes(account.id) && account.currency === UNKNOWN_CURRENCY)
    .map((account, at) => (
      <CurrencyQuestion key={account.id} account={account} focus={props.focus && at === 0} />
    ));
}
