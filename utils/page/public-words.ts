import type { NetworkPlaces, Where } from '../networks/network.ts';
import { wordsIn, type PageWords, type WordsOptions } from './words-in.ts';

/** Where a page's own matter stands, unless the network says better (`NetworkPlaces.words`). */
const MAIN = 'main, [role="main"]';
/**
 * Windows, side columns and menus: there chats stand over a page, and lists of dialogues with the
 * beginning of each. What may be private is not looked at.
 */
const ASIDE =
  'aside, nav, dialog, [role="dialog"], [role="complementary"], [role="navigation"], [role="log"], [role="menu"], [role="listbox"], [role="alert"], [aria-live]:not([aria-live="off"]), [popover]';

const css = (place: { where: readonly Where[] } | undefined) =>
  place?.where.map((row) => row.css) ?? [];

/**
 * The public words of a page beside its posts and comments; null where they cannot be told from
 * private ones: a dialogue stands in the page, or it does not say what its main part is.
 */
export function publicWords(
  root: Document,
  { places, words }: Pick<NetworkPlaces, 'places' | 'words'>,
  options: Omit<WordsOptions, 'not'>,
): PageWords | null {
  const isThere = (place: { where: readonly Where[] } | undefined) =>
    css(place).some((one) => root.querySelector(one) !== null);
  if (isThere(places.messageBox) || isThere(places.message)) return null;
  const mains = [...root.querySelectorAll(words?.map((row) => row.css).join(', ') || MAIN)];
  const outer = mains.filter((one) => !mains.some((other) => other !== one && other.contains(one)));
  if (!outer.length) return null;
  const not = [
    ASIDE,
    ...css(places.post),
    ...css(places.comment),
    ...css(places.message),
    ...css(places.person),
    ...css(places.replyBox),
  ].join(', ');
  return wordsIn(outer, { ...options, not });
}
