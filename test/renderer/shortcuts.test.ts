import { describe, expect, test } from 'vitest';

import { ShortcutRegistry } from '../../renderer/app/shortcutRegistry.ts';

describe('shortcuts', () => {
  test('a sequence runs when its keys come one after the other', () => {
    const { registry, ran } = withKeys(['g t', 'g i', 'j']);
    expect(registry.press('g', 10_000)).toBe(true);
    expect(registry.press('i', 10_300)).toBe(true);
    expect(ran).toEqual(['g i']);
  });

  test('a sequence that is begun and left for long is forgotten', () => {
    const { registry, ran } = withKeys(['g t']);
    registry.press('g', 10_000);
    expect(registry.press('t', 13_000)).toBe(false);
    expect(ran).toEqual([]);
  });

  test('a key keeps its own meaning after a beginning that leads nowhere', () => {
    const { registry, ran } = withKeys(['g t', 'j']);
    registry.press('g', 10_000);
    registry.press('j', 10_100);
    expect(ran).toEqual(['j']);
  });

  test('a key that means nothing is left to the browser', () => {
    expect(withKeys(['j']).registry.press('Enter', 10_000)).toBe(false);
  });

  test('a key that is held down does once what must not be done twice', () => {
    const { registry, ran } = withKeys(['j']);
    const decide = { keys: 'd', label: 'common.keys', once: true, run: () => ran.push('d') } as const;
    registry.groups.set('screen', { title: 'common.keysEverywhere', shortcuts: [decide] });
    for (const key of ['d', 'j']) {
      registry.press(key, 10_000);
      expect(registry.press(key, 10_500, true)).toBe(true);
    }
    expect(ran).toEqual(['d', 'j', 'j']);
  });

  test('a screen that comes later may give a key its own meaning, and gives it back when it goes', () => {
    const { registry, ran } = withKeys(['a']);
    registry.groups.set(
      'screen',
      groupOf(['a'], (keys) => ran.push(`screen ${keys}`)),
    );
    registry.press('a', 10_000);
    registry.groups.delete('screen');
    registry.press('a', 20_000);
    expect(ran).toEqual(['screen a', 'a']);
  });
});

function withKeys(keys: readonly string[]) {
  const ran: string[] = [];
  const registry = new ShortcutRegistry();
  registry.groups.set(
    'frame',
    groupOf(keys, (each) => ran.push(each)),
  );
  return { registry, ran };
}

function groupOf(keys: readonly string[], run: (keys: string) => void) {
  const shortcuts = keys.map((each) => ({ keys: each, label: 'common.keys' as const, run: () => run(each) }));
  return { title: 'common.keysEverywhere' as const, shortcuts };
}
