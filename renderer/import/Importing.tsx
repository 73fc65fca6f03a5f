import {
  createContext,
  type ReactNode,
  use,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';

import { useAppEvent, useTransport } from '../app/Recoup.tsx';
import { ImportQueue } from './queue.ts';
import type { ImportState } from './state.ts';

interface ImportDeeds {
  /** Opens the system's dialog to choose files. */
  readonly choose: () => void;
  readonly add: ImportQueue['add'];
  readonly cancel: () => void;
  readonly show: () => void;
  readonly hide: () => void;
  readonly preview: ImportQueue['preview'];
  readonly agree: ImportQueue['agree'];
  readonly leaveOut: ImportQueue['leaveOut'];
}

const DeedsContext = createContext<ImportDeeds | null>(null);
const StateContext = createContext<ImportQueue | null>(null);

/** Holds the one import that may be running, whatever screen is shown. */
export function Importing({ children }: { readonly children: ReactNode }) {
  const transport = useTransport();
  const [queue] = useState(() => new ImportQueue(transport));
  const chooser = useRef<HTMLInputElement>(null);
  useAppEvent(queue.progress);
  useLayoutEffect(() => {
    queue.enter();
    return queue.leave;
  }, [queue]);
  useWarningBeforeLeaving(queue);
  const deeds = useMemo<ImportDeeds>(
    () => ({
      choose: () => chooser.current?.click(),
      add: queue.add,
      cancel: queue.cancel,
      show: queue.show,
      hide: queue.hide,
      preview: queue.preview,
      agree: queue.agree,
      leaveOut: queue.leaveOut,
    }),
    [queue],
  );
  return (
    <DeedsContext value={deeds}>
      <StateContext value={queue}>
        {children}
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          data-testid="file-chooser"
          onChange={(event) => {
            queue.add([...(event.currentTarget.files ?? [])]);
            // So that choosing the same file once more is a change again.
            event.currentTarget.value = '';
          }}
        />
      </StateContext>
    </DeedsContext>
  );
}

/** What can be done about importing; never makes a component draw again. */
export function useImportDeeds(): ImportDeeds {
  const deeds = use(DeedsContext);
  if (!deeds) throw new Error('useImportDeeds is used outside of <Importing>');
  return deeds;
}

/** How the running or last import stands. */
export function useImportState(): ImportState {
  const queue = use(StateContext);
  if (!queue) throw new Error('useImportState is used outside of <Importing>');
  return useSyncExternalStore(queue.subscribe, queue.state);
}

/** Closing the window stops a running import; the browser asks first. The desktop shell, which cannot ask, lets it go. */
function useWarningBeforeLeaving(queue: ImportQueue): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (queue.state().running) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [queue]);
}
