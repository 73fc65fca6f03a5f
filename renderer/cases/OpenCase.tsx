import { useLayoutEffect, useState } from 'react';

import type { CaseNotice, ClaimDraft } from '../../shared/case.ts';
import type { Claim } from '../../shared/case-event.ts';
import { useCall, useCommand } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { caseOf, hrefOf, useRoute } from '../app/route.ts';
import { type ClaimFields, claimOf, emptyFields, fieldsOf, homeCurrency } from '../case/ask/claim.ts';
import { ClaimForm } from '../case/ask/ClaimForm.tsx';
import { DeedForm } from '../case/ask/DeedForm.tsx';
import { AskDialog } from '../ui/AskDialog.tsx';
import { Icon } from '../ui/icons.tsx';
import { Note } from '../ui/Note.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { type CaseOrigin, hearOpenCase } from './openCase.ts';

/** The dialog in which a case is opened: of a flag, of a charge, or of nothing yet. */
export function OpenCase() {
  const [origin, setOrigin] = useState<CaseOrigin | null>(null);
  useLayoutEffect(() => hearOpenCase(setOrigin), []);
  if (!origin) return null;
  const close = (): void => setOrigin(null);
  return origin.flag === undefined && origin.charge === undefined ? (
    <ByHand onClose={close} />
  ) : (
    <FromRecord origin={origin} onClose={close} />
  );
}

function ByHand({ onClose }: { readonly onClose: () => void }) {
  const { language } = useSpeaker();
  const [fields] = useState(() => emptyFields(homeCurrency(language)));
  return <OpenForm origin={{}} first={fields} before={null} notices={[]} onClose={onClose} />;
}

/** Everything that the statements and the account tell is filled in, and can be changed before. */
function FromRecord(props: { readonly origin: CaseOrigin; readonly onClose: () => void }) {
  const { origin, onClose } = props;
  const { say, language } = useSpeaker();
  const draft = useCall('cases.draft', { ...origin, language }, { keepPrevious: false });
  if (draft.data && draft.data.existing === null) {
    const { claim, notices } = draft.data;
    return (
      <OpenForm origin={origin} first={fieldsOf(claim)} before={claim} notices={notices} onClose={onClose} />
    );
  }
  return (
    <AskDialog title={say('cases.open.title')} onClose={onClose}>
      {draft.data ? (
        <Existing draft={draft.data} onClose={onClose} />
      ) : draft.error ? (
        <ProblemNote error={draft.error} retry={() => void draft.refetch()} />
      ) : (
        <Waiting />
      )}
    </AskDialog>
  );
}

function Existing({ draft, onClose }: { readonly draft: ClaimDraft; readonly onClose: () => void }) {
  const { say } = useSpeaker();
  return (
    <Note
      tone="ask"
      sign={<Icon name="info" />}
      action={
        <a href={hrefOf(caseOf(draft.existing ?? 1))} data-autofocus onClick={onClose}>
          {say('cases.toCase')}
        </a>
      }
    >
      {say('cases.open.existing')}
    </Note>
  );
}

function OpenForm(props: {
  readonly origin: CaseOrigin;
  readonly first: ClaimFields;
  readonly before: Claim | null;
  readonly notices: readonly CaseNotice[];
  readonly onClose: () => void;
}) {
  const { origin, before, onClose } = props;
  const { say, tell } = useSpeaker();
  const { go } = useRoute();
  const opening = useCommand('cases.open');
  const [fields, setFields] = useState(props.first);
  const open = (): boolean => {
    const claim = claimOf(fields, before);
    if (!claim) return false;
    if (opening.isPending) return true;
    opening.mutate(
      { claim, ...fromOf(origin) },
      {
        onSuccess: ({ id }) => {
          onClose();
          go(caseOf(id));
        },
      },
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
      onClose={onClose}
    >
      {(asked) => (
        <>
          {props.notices.map((notice) => (
            <Note
              key={notice.id}
              tone={notice.tone === 'warn' ? 'doubled' : 'quiet'}
              sign={<Icon name={notice.tone === 'warn' ? 'warning' : 'info'} size={16} />}
            >
              {tell(notice.say)}
            </Note>
          ))}
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
