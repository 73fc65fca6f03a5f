import {
  keepPreviousData,
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useMemo } from 'react';

import type { Input, MethodName, Output, Transport } from '../../shared/contract.ts';
import { type RecoupProblem, valueOf } from './problem.ts';
import { useTransport } from './Recoup.tsx';
import { settingsIn, showSettings } from './settings.ts';

export interface CallOptions {
  readonly enabled?: boolean;
  /** Whether the last answer stays on screen while the next is asked. Yes where not said. */
  readonly keepPrevious?: boolean;
}

/** Asks once and gives the value, or throws a `RecoupProblem`. */
export type Call = <Name extends MethodName>(method: Name, input: Input<Name>) => Promise<Output<Name>>;

/** For what is asked in a handler and not for showing: `const { call } = useRecoup()`. */
export function useRecoup(): { readonly call: Call } {
  const transport = useTransport();
  return useMemo(() => ({ call: callOver(transport) }), [transport]);
}

/** The key under which an answer is kept. */
export function keyOf<Name extends MethodName>(method: Name, input: Input<Name>) {
  return [method, input] as const;
}

/** What a query answers, kept until an event says that it is no longer so. */
export function useCall<Name extends MethodName>(
  method: Name,
  input: Input<Name>,
  options: CallOptions = {},
): UseQueryResult<Output<Name>, RecoupProblem> {
  const { call } = useRecoup();
  return useQuery<Output<Name>, RecoupProblem>({
    queryKey: keyOf(method, input),
    queryFn: () => call(method, input),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious === false ? {} : { placeholderData: keepPreviousData }),
  });
}

/** A deed: `mutate(input)`, or `mutateAsync(input)` where the answer is needed at once. */
export function useCommand<Name extends MethodName>(
  method: Name,
): UseMutationResult<Output<Name>, RecoupProblem, Input<Name>> {
  const { call } = useRecoup();
  const client = useQueryClient();
  return useMutation<Output<Name>, RecoupProblem, Input<Name>>({
    mutationFn: (input) => call(method, input),
    onMutate: (input) => {
      // A theme is seen at once, however long the app takes to write it down.
      const settings = method === 'settings.change' ? settingsIn(input) : null;
      if (settings) showSettings(client, settings);
    },
    onError: () => {
      if (method === 'settings.change') void client.invalidateQueries({ queryKey: ['app.info'] });
    },
  });
}

function callOver(transport: Transport): Call {
  return async (method, input) => valueOf(await transport.call(method, input));
}
