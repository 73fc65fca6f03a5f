import { createContext, type ReactNode, use, useId, useLayoutEffect, useState } from 'react';

import type { MessageId } from '../../shared/messages/catalogue.ts';
import { keysOf } from './keys.ts';
import { type Shortcut, type ShortcutGroup, ShortcutRegistry } from './shortcutRegistry.ts';

const RegistryContext = createContext<ShortcutRegistry | null>(null);

/** Listens to the keys of the whole window. They rest while a person writes or a dialog is open. */
export function Shortcuts({ children }: { readonly children: ReactNode }) {
  const [registry] = useState(() => new ShortcutRegistry());
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const key = keysOf(event);
      if (key !== null && registry.press(key, event.timeStamp, event.repeat)) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [registry]);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

/** Gives keys a meaning while this component is there; the help dialog shows them under the title. */
export function useShortcuts(title: MessageId, shortcuts: readonly Shortcut[]): void {
  const registry = useRegistry();
  const id = useId();
  // Before anything is painted: what is seen can be answered by its keys at once.
  useLayoutEffect(() => {
    registry.groups.set(id, { title, shortcuts });
  });
  useLayoutEffect(() => () => void registry.groups.delete(id), [registry, id]);
}

/** What keys mean just now, for showing. */
export function useShortcutGroups(): readonly ShortcutGroup[] {
  return [...useRegistry().groups.values()];
}

function useRegistry(): ShortcutRegistry {
  const registry = use(RegistryContext);
  if (!registry) throw new Error('useShortcuts is used outside of <Shortcuts>');
  return registry;
}
