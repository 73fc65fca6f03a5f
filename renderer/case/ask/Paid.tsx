import type { Speaker } from '../../../shared/messages/speaker.ts';
import { CARD_NETWORKS, ISSUER_COUNTRIES, PAYMENT_ROUTES } from '../../../shared/dispute/terms.ts';
import { useSpeaker } from '../../app/Language.tsx';
import type { ClaimFormProps } from './claim.ts';
import { Beside, OneOf } from './fields.tsx';

/** How it was paid, by which limits are counted. */
export function Paid({ fields, set }: Pick<ClaimFormProps, 'fields' | 'set'>) {
  const speaker = useSpeaker();
  const { say } = speaker;
  return (
    <Beside>
      <OneOf
        label={say('cases.accountWay.route')}
        value={fields.route}
        data={PAYMENT_ROUTES.map((route) => ({ value: route, label: say(`cases.route.${route}`) }))}
        onChange={(route) => set({ route })}
      />
      <OneOf
        label={say('cases.accountWay.network')}
        value={fields.network ?? ''}
        data={networks(speaker)}
        onChange={(network) => set({ network: network === '' ? null : network })}
      />
      <OneOf
        label={say('cases.accountWay.country')}
        value={fields.country ?? ''}
        data={countries(speaker)}
        onChange={(country) => set({ country: country === '' ? null : country })}
      />
    </Beside>
  );
}

/** The networks of cards, and that it is not known. */
export function networks({ say }: Speaker) {
  return [
    { value: '' as const, label: say('cases.unknown') },
    ...CARD_NETWORKS.map((network) => ({ value: network, label: say(`cases.network.${network}`) })),
  ];
}

export function countries({ say }: Speaker) {
  return [
    { value: '' as const, label: say('cases.unknown') },
    ...ISSUER_COUNTRIES.map((country) => ({ value: country, label: say(`cases.country.${country}`) })),
  ];
}
