import { useLayoutEffect, useRef, useState } from 'react';

import type { Claim } from '../../shared/case/claim.ts';
import type { CaseNotice } from '../../shared/case/limits.ts';
import { useCall, useCommand } from '../app/calls.ts';
import { placeOfFocus } from '../app/focus.ts';
import { useSpeaker } from '../app/Language.tsx';
import { caseOf, hrefOf } from '../app/route.ts';
import { useRoute } from '../app/useRoute.ts';
import { useOneAtATime } from '../app/useOneAtATime.ts';
import { type ClaimFields, claimOf, emptyFields, fieldsOf, homeCurrency } from '../case/ask/claim.ts';
import { ClaimForm } from '../case/ask/ClaimForm.tsx';
import { DeedForm } from '../case/ask/DeedForm.tsx';
import { Notices } from '../case/Notices.tsx';
import { AskDialog } from '../ui/AskDialog.tsx';
import { Icon } from '../ui/icons.tsx';
import { Note } from '../ui/Note.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { type CaseOrigin, hearOpenCase } from './openCase.ts';

/** The dialog in which a case is opened: of a flag, of a charge, or of nothing yet. */
export function OpenCase() {
  const [origin, setOrigin] = useState<CaseOrigin | null>(null);
  const goBack = useRef<() => boolean>(() => false);
  useLayoutEffect(
    () =>
      hearOpenCase((asked) => {
        goBack.current = placeOfFocus();
        setOrigin(asked);
      }),
    [],
  );
  if (!origin) return null;
  const close = (): void => setOrigin(null);
  const leave = (): void => {
    close();
    goBack.current();
  };
  return origin.flag === undefined && origin.charge === undefined ? (
    <ByHand onOpened={close} onClose={leave} />
  ) : (
    <FromRecord origin={origin} onOpened={close} onClose={leave} />
  );
}

interface Ends {
  /** It is opened, and shown. */
  readonly onOpened: () => void;
  readonly onClose: () => void;
}

function ByHand(ends: Ends) {
  const { language } = useSpeaker();
  const [fields] = useState(() => emptyFields(homeCurrency(language)));
  return <OpenForm origin={{}} first={fields} before={null} notices={[]} {...ends} />;
}

/** Everything that the statements and the account tell is filled in, and can be changed before. */
function FromRecord({ origin, ...ends }: Ends & { readonly origin: CaseOrigin }) {
  const { onOpened, onClose } = ends;
  const { say, language } = useSpeaker();
  const draft = useCall('cases.draft', { ...origin, language }, { keepPrevious: false });
  const existing = draft.data?.existing ?? null;
  if (draft.data && existing === null) {
    const { claim, notices } = draft.data;
    return <OpenForm origin={origin} first={fieldsOf(claim)} before={claim} notices={notices} {...ends} />;
  }
  return (
    <AskDialog title={say('cases.open.title')} onClose={onClose}>
      {existing !== null ? (
        <Existing existing={existing} onLeave={onOpened} />
      ) : draft.error ? (
        <ProblemNote error={draft.error} retry={() => void draft.refetch()} />
      ) : (
        <Waiting />
      )}
    </AskDialog>
  );
}

function Existing({ existing, onLeave }: { readonly existing: number; readonly onLeave: () => void }) {
  const { say } = useSpeaker();
  return (
    <Note
      tone="ask"
      sign={<Icon name="info" />}
      action={
        <a href={hrefOf(caseOf(existing))} data-autofocus onClick={onLeave}>
          {say('cases.toCase')}
        </a>
      }
    >
      {say('cases.open.existing')}
    </Note>
  );
}

function OpenForm(
  props: Ends & {
    readonly origin: CaseOrigin;
    readonly first: ClaimFields;
    readonly before: Claim | null;
    readonly notices: readonly CaseNotice[];
  },
) {
  const { origin, before } = props;
  const { say } = useSpeaker();
  const { go } = useRoute();
  const opening = useCommand('cases.open');
  const once = useOneAtATime();
  const [fields, setFields] = useState(props.first);
  const open = (): boolean => {
    const claim = claimOf(fields, before);
    if (!claim) return false;
    once(() =>
      opening.mutateAsync({ claim, ...fromOf(origin) }).then(
        ({ id }) => {
          props.onOpened();
          go(caseOf(id));
        },
        // Why it was refused is in `opening.error`.
        () => undefined,
      ),
    );
    return true;
  };
  return (
    <DeedForm
      title={say('cases.open.title')}
      answer={say('cases.open.do')}
      size={600}
      error={opening.error}
      onAnswer={open}
      onClose={props.onClose}
    >
      {(asked) => (
        <>
          {props.notices.length > 0 && <Notices notices={props.notices} />}
          <ClaimForm
            fields={fields}
            before={before}
            asked={asked}
            set={(change) => setFields((now) => ({ ...now, ...change }))}
          />
        </>
      )}
    </DeedForm>
  );
}

function fromOf({ flag, charge }: CaseOrigin) {
  if (flag !== undefined) return { from: 'flag' as const, flag };
  return { from: charge === undefined ? ('hand' as const) : ('charge' as const) };
}
