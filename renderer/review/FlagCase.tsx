import { NativeSelect } from '@mantine/core';

import type { FilingLimit } from '../../shared/case/limits.ts';
import type { Flag, FlagSummary } from '../../shared/contract/review.ts';
import { CARD_NETWORKS } from '../../shared/dispute/terms.ts';
import { useCommand } from '../app/calls.ts';
import { useSpeaker } from '../app/Language.tsx';
import { caseOf, hrefOf } from '../app/route.ts';
import { Confidence } from '../case/Source.tsx';
import { isNear, leftWords } from '../cases/words.ts';
import { MarkShape } from '../ui/Mark.tsx';
import classes from './FlagPane.module.css';

/** Until when it can be disputed, how well that is known, and the case that follows it. */
export function FlagCase({ flag, summary }: { readonly flag: Flag; readonly summary: FlagSummary }) {
  const { say } = useSpeaker();
  const { limit, case: id } = summary;
  if (!limit && id === null) return null;
  const account = flag.charges.at(-1)?.account;
  return (
    <div className={classes['limit']}>
      {limit && <Until limit={limit} />}
      {limit?.byCard && account !== undefined && <WhichCard key={account} account={account} />}
      {id !== null && (
        <a className={classes['case']} href={hrefOf(caseOf(id))}>
          <MarkShape meaning="claimed" />
          {say('cases.toCase')}
        </a>
      )}
    </div>
  );
}

function Until({ limit }: { readonly limit: FilingLimit }) {
  const speaker = useSpeaker();
  const { say, tell, day } = speaker;
  const near = isNear(limit);
  return (
    <span className={classes['until']} data-near={near} title={tell(limit.label)}>
      {near && <MarkShape meaning="deadline" />}
      {say(limit.byCard ? 'cases.flagByCard' : 'cases.flagLimit', {
        day: day(limit.until, 'brief'),
        left: leftWords(limit.left, speaker),
      })}
      <span className={classes['known']}>
        {limit.applies === 'perhaps' && !limit.byCard && `${say('cases.perhaps')} · `}
        <Confidence source={limit.source} />
      </span>
    </span>
  );
}

/** Asks once whose logo the card bears: its limit is one of several until then. */
function WhichCard({ account }: { readonly account: number }) {
  const { say } = useSpeaker();
  const setting = useCommand('accounts.setBrand');
  return (
    <NativeSelect
      size="xs"
      aria-label={say('cases.brand.title')}
      value=""
      disabled={setting.isPending}
      data={[
        { value: '', label: say('cases.brand.which') },
        ...CARD_NETWORKS.map((network) => ({ value: network, label: say(`cases.network.${network}`) })),
        { value: 'unknown', label: say('cases.unknown') },
      ]}
      onChange={({ currentTarget: { value } }) => {
        const network = CARD_NETWORKS.find((each) => each === value) ?? null;
        if (network !== null || value === 'unknown') setting.mutate({ account, network });
      }}
    />
  );
}
