import { Button } from '@mantine/core';
import type { Ref } from 'react';

import type { Claim } from '../../shared/case/claim.ts';
import type { CaseDetail } from '../../shared/case/detail.ts';
import type { CaseEvent } from '../../shared/case/event.ts';
import { hostToday } from '../app/today.ts';
import { CARD_NETWORKS, type CardNetwork, type PaymentRoute } from '../../shared/dispute/terms.ts';
import { useSpeaker } from '../app/Language.tsx';
import classes from './CardBrand.module.css';

const CARDS: readonly PaymentRoute[] = ['card', 'debit-card', 'prepaid'];

/** Asks once whose logo the card bears, on which limits depend; not to know it is an answer. */
export function CardBrand({
  detail,
  heading,
  onLog,
}: {
  readonly detail: CaseDetail;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onLog: (event: CaseEvent) => void;
}) {
  const { claim, phase } = detail;
  const { say } = useSpeaker();
  const over = phase === 'decided' || phase === 'closed';
  if (over || !CARDS.includes(claim.route) || claim.network !== null || claim.networkAsked) return null;
  const log = (told: Partial<Claim>): void =>
    onLog({ kind: 'claim-changed', on: hostToday(), claim: { ...claim, ...told } });
  const answer = (network: CardNetwork | null): void => log({ network, networkAsked: true });
  // A current account pays by its card and without it, and its statement does not always tell.
  const mayBeTransfer = claim.route === 'debit-card';
  return (
    <section className={classes['brand']} aria-labelledby="card-brand">
      <h2 id="card-brand" ref={heading} tabIndex={-1} className={classes['title']}>
        {say(mayBeTransfer ? 'cases.brand.titleOfAccount' : 'cases.brand.title')}
      </h2>
      <p className={classes['hint']}>{say('cases.brand.hint')}</p>
      <div className={classes['brands']}>
        {CARD_NETWORKS.map((network) => (
          <Button key={network} size="compact-sm" variant="default" onClick={() => answer(network)}>
            {say(`cases.network.${network}`)}
          </Button>
        ))}
        {mayBeTransfer && (
          <Button size="compact-sm" variant="default" onClick={() => log({ route: 'bank-transfer' })}>
            {say('cases.brand.noCard')}
          </Button>
        )}
        <Button size="compact-sm" variant="subtle" onClick={() => answer(null)}>
          {say('cases.unknown')}
        </Button>
      </div>
    </section>
  );
}
