import type { SeenPost } from '../readings/schema.ts';
import { fingerprint, similarity } from '../text/similarity.ts';
import type { PlanItem, PlanState } from './schema.ts';

/** When do two posts read the same, and when does a post on the wall prove an item? Pure. */

export const fingerprintOf = fingerprint;

/** Numbers tell posts apart that are alike in everything else: prices, dates, parts of a series. */
export const numbersIn = (print: string) => (print.match(/\p{N}+/gu) ?? []).join(' ');

/** How alike two texts are, 0 to 1; 1 only for texts that read the same. */
export function alike(a: string, b: string): number {
  return similarity(fingerprint(a), fingerprint(b));
}

/**
 * From here on two texts are much alike: the person is shown the other one and decides. Posts of one
 * kind ("the menu of Monday") come near it, unrelated ones stay below a half.
 */
export const nearFrom = 0.8;

/** Do two texts read the same? Long ones also with a slip of a letter mended. */
export function sameText(a: string, b: string): boolean {
  return samePrints(fingerprint(a), fingerprint(b));
}
/** So alike are long texts that read the same. */
const sameFrom = 0.97;

/**
 * How often letters stand in a fingerprint, in 64 drawers by their code: what `cannotBeSame` tells by,
 * a hundred times as fast as counting trigrams.
 */
export function lettersOf(print: string): Uint32Array {
  const drawers = new Uint32Array(64);
  for (const letter of print) {
    const drawer = (letter.codePointAt(0) ?? 0) & 63;
    drawers[drawer] = (drawers[drawer] ?? 0) + 1;
  }
  return drawers;
}

/**
 * True only where `samePrints` would be false. Each letter is the middle of one trigram (and a space
 * of one more): letters that only one of two texts has are trigrams that they do not share, and by
 * Dice's measure there may be no more of these than its rest of all.
 */
export function cannotBeSame(one: Uint32Array, other: Uint32Array): boolean {
  let [apart, trigrams] = [0, 2];
  // By place: an iterator takes twice as long, and half a million pairs are held together.
  for (let at = 0; at < one.length; at++) {
    const [count, beside] = [one[at] ?? 0, other[at] ?? 0];
    apart += Math.abs(count - beside);
    trigrams += count + beside;
  }
  return apart > (1 - sameFrom) * trigrams + 1e-6;
}

/** The same of their fingerprints; never true where `numbersIn` tells them apart. */
export function samePrints(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter < 60 || longer - shorter > longer * 0.2) return false;
  return numbersIn(a) === numbersIn(b) && similarity(a, b) >= sameFrom;
}

/** A post's text is kept to 500 characters, and a page may fold it before that. */
const isCut = (text: string) => text.length >= 500 || /(?:…|\.{3})\s*\p{L}{0,12}\s*$/u.test(text);

/** Does what was seen of a post read like this text? `seen` may be only its beginning. */
export function readsLike(seen: string, text: string): boolean {
  if (sameText(seen, text)) return true;
  if (!isCut(seen)) return false;
  // The last word may be half a word, or the page's own «…ещё».
  const start = fingerprint(seen).split(' ').slice(0, -1).join(' ');
  const whole = fingerprint(text);
  if (start.length < 40 || whole.length < start.length) return false;
  return samePrints(start, whole.slice(0, start.length));
}

const minute = 60_000;
/** A relative date in a page ("an hour ago") is this rough. */
const roughly = 60 * minute;

type Shown = Pick<
  SeenPost,
  'community' | 'text' | 'publishedAt' | 'firstSeenAt' | 'ad' | 'repost' | 'attachments'
>;

/** When the item last came into one of these states; null: never since it last was planned. */
export function lastIn(item: Pick<PlanItem, 'journal'>, states: readonly PlanState[]) {
  for (const { at, to } of item.journal.toReversed()) {
    if (states.includes(to)) return at;
    if (to === 'planned' || to === 'draft') return null;
  }
  return null;
}

/**
 * Does this post on the wall prove that the item was published? `loosely`: also when the person
 * has changed the text in the composer, if it is the post that came right after our filling.
 */
export function proves(
  post: Shown,
  item: Pick<PlanItem, 'community' | 'text' | 'journal'>,
  loosely = false,
): boolean {
  if (post.community !== item.community || post.ad || post.repost) return false;
  const at = post.publishedAt ?? post.firstSeenAt;
  const worded = fingerprint(item.text) !== '';
  if (!loosely && worded) {
    return at >= (item.journal[0]?.at ?? 0) - roughly && readsLike(post.text, item.text);
  }
  const filledAt = lastIn(item, ['filled', 'unconfirmed']);
  if (filledAt === null || post.firstSeenAt < filledAt - minute || at < filledAt - 2 * minute) {
    return false;
  }
  if (worded) return alike(post.text, item.text.slice(0, Math.max(post.text.length, 500))) >= 0.7;
  // A picture alone has no text to know it by: a new wordless picture after our filling is it.
  return fingerprint(post.text) === '' && post.attachments.includes('photo');
}
