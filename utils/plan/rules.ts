import type { SeenPost } from '../readings/schema.ts';
import { fingerprint, similarity } from '../text/similarity.ts';
import { clockAt, instantAt } from '../text/zone.ts';
import type { PlanCause, PlanItem, PlanState } from './schema.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** An item that is at most this late is still told as due; a later one is missed. */
export const graceMs = 15 * minute;
/** Opening a page and filling its composer takes seconds: after this it led nowhere. */
export const stuckMs = 10 * minute;
/** A wall that was opened so long after the filling would show the post. */
export const proofMs = 2 * minute;

/**
 * Every step that an item may take, and why. What is not here may not happen. A state beside itself
 * is a change that leaves the item where it is (its text, its time, another try).
 */
export const steps: { readonly [from in PlanState]: { readonly [to in PlanState]?: string } } = {
  draft: {
    draft: 'a draft is written on',
    planned: 'the person gave it a time',
  },
  planned: {
    draft: 'the person took it back to write on',
    planned: 'its text or time was changed',
    due: 'its time came',
    missed: 'its time passed while nobody could be told',
    opened: 'the person publishes ahead of time',
    live: 'the person published it without us',
    skipped: 'the person said so',
  },
  due: {
    due: 'its text was changed',
    draft: 'the person took it back to write on',
    planned: 'the person moved it',
    opened: 'its page was opened for it',
    live: 'the person published it without us',
    skipped: 'the person said so',
  },
  opened: {
    opened: 'the person tries again',
    filled: 'the composer holds it',
    due: 'the composer could not be filled, or its page was closed',
    planned: 'the same, ahead of its time',
    unconfirmed: 'the same, but an earlier filling may have been published',
    live: 'the wall shows it',
    skipped: 'the person said so',
  },
  filled: {
    opened: 'the person tries again',
    unconfirmed: 'only the person knows whether it was published',
    live: 'the wall shows it',
    skipped: 'the person said so',
  },
  unconfirmed: {
    opened: 'the person says that it was not published, and tries again',
    live: 'the wall shows it',
    'not-found': 'the wall was read well after and does not hold it',
    skipped: 'the person said so',
  },
  live: {},
  'not-found': {
    'not-found': 'its text was changed',
    draft: 'the person took it back to write on',
    planned: 'the person gave it another time',
    opened: 'the person tries again',
    live: 'the wall shows it after all',
    skipped: 'the person said so',
  },
  missed: {
    missed: 'its text was changed',
    draft: 'the person took it back to write on',
    planned: 'the person gave it another time',
    opened: 'the person publishes it now',
    live: 'the person published it without us',
    skipped: 'the person said so',
  },
  skipped: {
    planned: 'the person changed their mind',
  },
};

export const mayStep = (from: PlanState, to: PlanState): boolean => steps[from][to] !== undefined;

/** Nothing more happens to such an item by itself. */
export const isOpen = ({ state }: Pick<PlanItem, 'state'>) =>
  state !== 'live' && state !== 'skipped';

/** Its text may be changed: no composer holds it now. */
export const mayChange = ({ state }: Pick<PlanItem, 'state'>) =>
  mayStep(state, state) && state !== 'opened';

/** Items whose time has come and that wait for the person, soonest first. */
export function dueNow<Item extends Pick<PlanItem, 'state' | 'dueAt'>>(
  items: readonly Item[],
  now: number,
): Item[] {
  return items
    .filter(({ state, dueAt }) => state === 'due' || (state === 'planned' && dueAt <= now))
    .sort((a, b) => a.dueAt - b.dueAt);
}

/** When the item last came into one of these states; null: never since it last was planned. */
export function lastIn(item: Pick<PlanItem, 'journal'>, states: readonly PlanState[]) {
  for (const { at, to } of item.journal.toReversed()) {
    if (states.includes(to)) return at;
    if (to === 'planned' || to === 'draft') return null;
  }
  return null;
}

/**
 * Where an opened item goes when nothing came of it: what may have been published stays uncertain,
 * what was opened ahead of its time waits for it again.
 */
export function backFrom(item: Pick<PlanItem, 'journal' | 'dueAt'>, now: number): PlanState {
  if (lastIn(item, ['filled', 'unconfirmed']) !== null) return 'unconfirmed';
  return item.dueAt > now ? 'planned' : 'due';
}

export interface Step {
  uuid: string;
  from: PlanState;
  to: PlanState;
  cause: PlanCause;
}

/**
 * What has to happen now. `walls`: for each community, when its wall was last opened and its newest
 * posts read. Told by what the rows say alone, so it may run at any time, and twice.
 */
export function reconcile(
  items: readonly Pick<PlanItem, 'uuid' | 'state' | 'dueAt' | 'journal' | 'community'>[],
  now: number,
  walls: ReadonlyMap<string, number> = new Map(),
): Step[] {
  const found: Step[] = [];
  for (const item of items) {
    const { uuid, state: from } = item;
    const since = item.journal.at(-1)?.at ?? now;
    if (from === 'planned' && item.dueAt <= now) {
      const late = now - item.dueAt > graceMs;
      found.push({
        uuid,
        from,
        ...(late ? { to: 'missed', cause: 'came-late' } : { to: 'due', cause: 'time-came' }),
      });
    } else if (from === 'opened' && Math.abs(now - since) > stuckMs) {
      // Both ways: a clock that was set back must not hold an item in a state without a way out.
      found.push({ uuid, from, to: backFrom(item, now), cause: 'tab-closed' });
    } else if (from === 'filled' && Math.abs(now - since) > stuckMs) {
      found.push({ uuid, from, to: 'unconfirmed', cause: 'left-to-person' });
    } else if (from === 'unconfirmed') {
      const filledAt = lastIn(item, ['filled', 'unconfirmed']) ?? since;
      const readAt = walls.get(item.community);
      if (readAt !== undefined && readAt - filledAt >= proofMs) {
        found.push({ uuid, from, to: 'not-found', cause: 'not-on-wall' });
      }
    }
  }
  return found;
}

export const fingerprintOf = fingerprint;

/** Numbers tell posts apart that are alike in everything else: prices, dates, parts of a series. */
const numbersIn = (print: string) => (print.match(/\p{N}+/gu) ?? []).join(' ');

/** How alike two texts are, 0 to 1; 1 only for texts that read the same. */
export function alike(a: string, b: string): number {
  return similarity(fingerprint(a), fingerprint(b));
}

/** Do two texts read the same? Long ones also when a word or two differ and no number does. */
export function sameText(a: string, b: string): boolean {
  return samePrints(fingerprint(a), fingerprint(b));
}
function samePrints(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter < 60 || longer - shorter > longer * 0.2) return false;
  return numbersIn(a) === numbersIn(b) && similarity(a, b) >= 0.92;
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

/** A relative date in a page ("an hour ago") is this rough. */
const roughly = hour;

/** Does this post on the wall prove that the item was published? */
export function proves(
  post: Pick<
    SeenPost,
    'community' | 'text' | 'publishedAt' | 'firstSeenAt' | 'ad' | 'repost' | 'attachments'
  >,
  item: Pick<PlanItem, 'community' | 'text' | 'state' | 'journal'>,
): boolean {
  if (post.community !== item.community || post.ad || post.repost) return false;
  const at = post.publishedAt ?? post.firstSeenAt;
  const since = item.journal[0]?.at ?? 0;
  if (fingerprint(item.text) !== '')
    return at >= since - roughly && readsLike(post.text, item.text);
  // A picture alone has no text to know it by: a new wordless picture after our filling is it.
  const filledAt = lastIn(item, ['filled', 'unconfirmed']);
  return (
    filledAt !== null &&
    fingerprint(post.text) === '' &&
    post.attachments.includes('photo') &&
    post.firstSeenAt >= filledAt - minute &&
    at >= filledAt - proofMs
  );
}

/** Posts of one community stand at least this far apart. */
const apart = hour;
const opens = 9 * 60;
const closes = 21 * 60;

/** The next half hour between 9 and 21 in a zone, 10 minutes ahead, an hour from every taken one. */
export function nextFreeSlot(taken: readonly number[], zone: string, now: number): number {
  const from = now + 10 * minute;
  const start = clockAt(now, zone);
  for (let ahead = 0; ; ahead++) {
    for (let minutes = opens; minutes <= closes; minutes += 30) {
      const at = instantAt({ ...start, day: start.day + ahead, minutes }, zone);
      if (at >= from && taken.every((other) => Math.abs(other - at) >= apart)) return at;
    }
  }
}

/** How far back a text that was published stands against a new one. */
export const rivalMs = 90 * day;
