import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useEffect, useState } from 'react';

import type { AppEvent, Transport } from '../../shared/contract.ts';
import { watchDay } from './today.ts';

const TransportContext = createContext<Transport | null>(null);

/** Gives the screens their road to the app, and forgets what events say is no longer true. */
export function Recoup(props: { readonly transport: Transport; readonly children: ReactNode }) {
  const { transport } = props;
  const [client] = useState(createClient);
  useEffect(() => transport.subscribe((event) => forget(client, event)), [transport, client]);
  // What is due, and how many days are left, is another matter on another day.
  useEffect(() => watchDay(transport, () => void client.invalidateQueries()), [transport, client]);
  return (
    <TransportContext value={transport}>
      <QueryClientProvider client={client}>{props.children}</QueryClientProvider>
    </TransportContext>
  );
}

/** The transport itself: for uploads, cancelling and profiles. Calls go by `useCall` and `useCommand`. */
export function useTransport(): Transport {
  const transport = use(TransportContext);
  if (!transport) throw new Error('useTransport is used outside of <Recoup>');
  return transport;
}

/** Calls the listener with every event of the app, for as long as the component is there. */
export function useAppEvent(listener: (event: AppEvent) => void): void {
  const transport = useTransport();
  useEffect(() => transport.subscribe(listener), [transport, listener]);
}

function createClient(): QueryClient {
  // 'always': the app is on this machine, whether or not the browser believes to be online.
  // Answers stay true until an event says otherwise, so nothing is asked again by time or focus.
  const defaults = { networkMode: 'always', retry: false } as const;
  return new QueryClient({
    defaultOptions: {
      queries: {
        ...defaults,
        staleTime: Infinity,
        gcTime: 5 * 60_000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: defaults,
    },
  });
}

function forget(client: QueryClient, event: AppEvent): void {
  switch (event.type) {
    case 'import-progress':
      return;
    case 'backups-changed':
      void client.invalidateQueries({ queryKey: ['backups.list'] });
      return;
    case 'settings-changed':
      void client.invalidateQueries({ queryKey: ['app.info'] });
      // What a person tells of themselves stands in letters.
      void client.invalidateQueries({ queryKey: ['person.get'] });
      void client.invalidateQueries({ queryKey: ['cases.letter'] });
      return;
    case 'ledger-changed':
      void client.invalidateQueries();
      return;
    case 'profile-changed':
      // Nothing of one profile may stay on screen in the other, not even for a moment.
      void client.resetQueries();
  }
}
