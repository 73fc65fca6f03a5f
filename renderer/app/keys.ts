/**
 * The name of a pressed key as shortcuts write it, or null where the key belongs to somebody
 * else: a field, a dialog, the browser. Letters are taken by their place on the keyboard where
 * the layout has no Latin ones, so that `j` works while Korean is being typed (`ㅓ`). With Shift held
 * it is `Shift+j`.
 */
export function keysOf(event: KeyboardEvent): string | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.target instanceof Element && belongsElsewhere(event.target, event.key)) return null;
  const letter = /^[a-z]$/i.test(event.key) ? event.key : /^Key([A-Z])$/.exec(event.code)?.[1];
  if (letter !== undefined) return `${event.shiftKey ? 'Shift+' : ''}${letter.toLowerCase()}`;
  if (event.key === 'Process') return event.code === 'Slash' ? (event.shiftKey ? '?' : '/') : null;
  return event.key;
}

/** A choice takes the arrows and the space bar; nobody writes there. */
const CHOICE = 'input[type="radio"], input[type="checkbox"]';

/** Whether somebody is writing there, or has to answer a dialog first. */
function belongsElsewhere(target: Element, key: string): boolean {
  if (target.closest('[aria-modal="true"]')) return true;
  if (target.matches(CHOICE)) return key.length > 1 || key === ' ';
  return target.closest('input, textarea, select, [contenteditable="true"]') !== null;
}
