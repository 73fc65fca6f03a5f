import { useState } from 'react';

import { hostToday } from '../../app/today.ts';
import { useSpeaker } from '../../app/Language.tsx';
import { claimOf, fieldsOf } from './claim.ts';
import { ClaimForm } from './ClaimForm.tsx';
import { DeedForm, type DeedProps } from './DeedForm.tsx';

/** The whole claim as it is from now on. */
export function ClaimDialog(props: DeedProps) {
  const { claim } = props.detail;
  const { say } = useSpeaker();
  const [fields, setFields] = useState(() => fieldsOf(claim));
  return (
    <DeedForm
      {...props}
      title={say('cases.claimForm.title')}
      answer={say('cases.claimForm.do')}
      size={600}
      onAnswer={() => {
        const changed = claimOf(fields, claim);
        if (!changed) return false;
        props.onLog({ kind: 'claim-changed', on: hostToday(), claim: changed });
        return true;
      }}
    >
      {(asked) => (
        <ClaimForm
          fields={fields}
          before={claim}
          asked={asked}
          set={(change) => setFields((now) => ({ ...now, ...change }))}
        />
      )}
    </DeedForm>
  );
}
