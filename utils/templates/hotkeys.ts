import type { Template } from './schema.ts';

/** Keys by their place (`event.code`), so that they work in every layout. */
type Pressed = Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

const keys = /^(?:Key[A-Z]|Digit\d|F\d{1,2}|Numpad\d)$/u;
/** The browser's and the field's own: with Ctrl alone these never come or must not be taken. */
const reserved =
  /^Ctrl\+Key[ACFLNPQRSTVWXYZ]$|^Ctrl\+Shift\+Key[INTWCJ]$|^(?:Alt|Ctrl)\+F4$|^Ctrl\+Digit\d$/u;

/** `Alt+KeyP`; null for keys that write letters, or are no key of ours. */
export function hotkeyOf(event: Pressed): string | null {
  if (!keys.test(event.code) || event.metaKey) return null;
  const plain = !event.altKey && !event.ctrlKey;
  if (plain && !/^F\d/u.test(event.code)) return null;
  const held = [event.ctrlKey && 'Ctrl', event.altKey && 'Alt', event.shiftKey && 'Shift'];
  return [...held.filter((name) => name !== false), event.code].join('+');
}

/** As it stands on the keyboard: "Alt + P". */
export const hotkeyWords = (hotkey: string): string =>
  hotkey
    .split('+')
    .map((one) => one.replace(/^(?:Key|Digit)/u, ''))
    .join(' + ');

export const isReserved = (hotkey: string) => reserved.test(hotkey);

type Held = Pick<Template, 'title' | 'hotkey' | 'communities'>;

/** Could both stand in one picker as a set of that community? */
function meet(a: Held, b: Held): boolean {
  if (!a.communities?.length || !b.communities?.length) return true;
  return a.communities.some((key) => b.communities?.includes(key));
}

/** The other template that has the same keys where this one is offered; undefined: none. */
export function clashOf<Other extends Held & { uuid: string }>(
  draft: Held,
  others: readonly Other[],
  uuid?: string,
): Other | undefined {
  if (!draft.hotkey) return undefined;
  return others.find(
    (other) => other.uuid !== uuid && other.hotkey === draft.hotkey && meet(draft, other),
  );
}
