import { Kbd, Modal } from '@mantine/core';
import { useDisclosure, useWindowEvent } from '@mantine/hooks';

import { useSpeaker } from '../app/Language.tsx';
import { cases, guide, IMPORTS, review, SETTINGS, SUBSCRIPTIONS, timeline } from '../app/route.ts';
import { useRoute } from '../app/useRoute.ts';
import { focusSearch } from '../app/search.ts';
import type { ShortcutGroup } from '../app/shortcutRegistry.ts';
import { useShortcutGroups, useShortcuts } from '../app/Shortcuts.tsx';
import { useImportDeeds } from '../import/Importing.tsx';
import { useLockNow } from '../lock/useLock.ts';
import classes from './Keys.module.css';
import { MOD } from './PaletteButton.tsx';

const SHOW_KEYS = 'recoup:show-keys';

/** Opens the list of keys, from wherever. */
export function showKeys(): void {
  window.dispatchEvent(new Event(SHOW_KEYS));
}

/** The keys that work on every screen, and the list of all that `?` opens. */
export function Keys() {
  const speaker = useSpeaker();
  const { go } = useRoute();
  const { choose } = useImportDeeds();
  const lockNow = useLockNow();
  const [opened, { open, close }] = useDisclosure(false);
  useWindowEvent(SHOW_KEYS, open);
  useShortcuts('common.keysEverywhere', [
    { keys: 'g r', label: 'common.key.review', run: () => go(review()) },
    { keys: 'g t', label: 'common.key.timeline', run: () => go(timeline()) },
    { keys: 'g c', label: 'cases.key.go', run: () => go(cases()) },
    { keys: 'g s', label: 'common.key.subscriptions', run: () => go(SUBSCRIPTIONS) },
    { keys: 'g i', label: 'common.key.imports', run: () => go(IMPORTS) },
    { keys: 'g g', label: 'guide.key.go', run: () => go(guide()) },
    { keys: 'g ,', label: 'common.key.settings', run: () => go(SETTINGS) },
    { keys: 'a', label: 'common.key.add', run: choose },
    {
      keys: '/',
      label: 'common.key.search',
      run: () => {
        if (!focusSearch()) go(timeline());
      },
    },
    { keys: 'Shift+l', label: 'lock.now', once: true, run: lockNow },
    { keys: '?', label: 'common.key.help', run: open },
  ]);
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={speaker.say('common.keys')}
      size={480}
      closeButtonProps={{ 'aria-label': speaker.say('common.close') }}
    >
      <KeyList />
    </Modal>
  );
}

function KeyList() {
  const speaker = useSpeaker();
  const groups = withoutOverridden(useShortcutGroups());
  return (
    <div className={classes['groups']} data-never-blurred>
      {groups.map((group) => (
        <section key={group.title}>
          <h3 className={classes['title']}>{speaker.say(group.title)}</h3>
          <dl className={classes['list']}>
            {group.title === 'timeline.keysTitle' && (
              <div className={classes['row']}>
                <dt>{speaker.say('timeline.key.open')}</dt>
                <dd>
                  <Kbd size="sm">Enter</Kbd>
                </dd>
              </div>
            )}
            {[...Map.groupBy(group.shortcuts, ({ label }) => label)].map(([label, shortcuts]) => (
              <div key={label} className={classes['row']}>
                <dt>{speaker.say(label)}</dt>
                <dd className={classes['keys']}>
                  {shortcuts.map(({ keys }) => (
                    <KeyCaps key={keys} keys={keys.split(' ')} then={speaker.say('common.keysThen')} />
                  ))}
                </dd>
              </div>
            ))}
            {group.title === 'common.keysEverywhere' && (
              <>
                <div className={classes['row']}>
                  <dt>{speaker.say('common.key.palette')}</dt>
                  <dd>
                    <Kbd size="sm">{MOD}</Kbd>
                    <Kbd size="sm">K</Kbd>
                  </dd>
                </div>
                <div className={classes['row']}>
                  <dt>{speaker.say('common.key.blur')}</dt>
                  <dd>
                    <Kbd size="sm">H</Kbd>
                  </dd>
                </div>
              </>
            )}
          </dl>
        </section>
      ))}
    </div>
  );
}

/** A screen may give a key of the frame its own meaning: then only that is listed. */
function withoutOverridden(groups: readonly ShortcutGroup[]): readonly ShortcutGroup[] {
  return groups.map((group, at) => {
    const later = groups.slice(at + 1).flatMap(({ shortcuts }) => shortcuts.map(({ keys }) => keys));
    return { ...group, shortcuts: group.shortcuts.filter(({ keys }) => !later.includes(keys)) };
  });
}

function KeyCaps(props: { readonly keys: readonly string[]; readonly then: string }) {
  return (
    <span>
      {props.keys.map((key, index) => (
        <span key={key}>
          {index > 0 && <span className={classes['then']}> {props.then} </span>}
          {key.split('+').map((held) => (
            <Kbd key={held} size="sm">
              {nameOfKey(held)}
            </Kbd>
          ))}
        </span>
      ))}
    </span>
  );
}

const NAMES: Readonly<Record<string, string>> = { ArrowRight: '→', ArrowLeft: '←', Control: MOD };

function nameOfKey(key: string): string {
  return NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}
