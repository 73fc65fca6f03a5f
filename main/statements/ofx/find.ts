import { GROUP_ELEMENTS } from './elements.ts';
import type { OfxElement } from './tree.ts';

/** The first element of this name directly inside. */
export function childOf(parent: OfxElement, name: string): OfxElement | null {
  return parent.children.find((child) => child.name === name) ?? null;
}

/**
 * The value of the first element of this name inside; empty where there is none. Looks into unknown
 * elements too, as one without an end tag may have swallowed its neighbours, but not into known groups.
 */
export function valueOf(parent: OfxElement | null, name: string): string {
  if (!parent) return '';
  const direct = parent.children.find((child) => child.name === name && child.value !== '');
  if (direct) return direct.value;
  for (const child of parent.children) {
    if (child.children.length === 0 || isOwnWorld(child)) continue;
    const value = valueOf(child, name);
    if (value !== '') return value;
  }
  return '';
}

function isOwnWorld(element: OfxElement): boolean {
  return GROUP_ELEMENTS.has(element.name) || element.name === 'PAYEE';
}

/** Every element of these names, in the order of the file; what lies inside one is not looked at. */
export function* elementsNamed(parent: OfxElement, names: ReadonlySet<string>): Generator<OfxElement> {
  for (const child of parent.children) {
    if (names.has(child.name)) yield child;
    else yield* elementsNamed(child, names);
  }
}
