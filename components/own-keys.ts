/** What had the focus when a key was pressed: letters belong to fields that take text. */
function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && !/^(?:checkbox|radio|button)$/u.test(target.type)))
  );
}

/**
 * Runs what a single key means on a surface of ours, by its place on the keyboard (`KeyJ`), so that
 * it is the same key in every layout. True: it was one of them, and the browser does nothing else.
 */
export function runKey(
  event: Pick<
    KeyboardEvent,
    | 'code'
    | 'ctrlKey'
    | 'metaKey'
    | 'altKey'
    | 'isComposing'
    | 'defaultPrevented'
    | 'target'
    | 'preventDefault'
  >,
  keys: Readonly<Record<string, (() => void) | undefined>>,
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.isComposing || event.defaultPrevented || takesText(event.target)) return false;
  const run = Object.hasOwn(keys, event.code) ? keys[event.code] : undefined;
  if (!run) return false;
  event.preventDefault();
  run();
  return true;
}
