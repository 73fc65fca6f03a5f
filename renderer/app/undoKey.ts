/** Ctrl or ⌘ with Z, where nobody is writing and no dialog waits. */
export function isUndo(event: KeyboardEvent): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.repeat) return false;
  if (event.code !== 'KeyZ' && event.key.toLowerCase() !== 'z') return false;
  const { target } = event;
  return !(target instanceof Element && target.closest('input, textarea, select, [aria-modal="true"]'));
}
