import { communityByKey } from '../communities/store.ts';
import { db } from '../db.ts';
import { stamp } from '../install.ts';
import { holdUnchanged } from '../meanwhile.ts';
import type { SeenPost } from '../readings/schema.ts';
import { tagLivePost } from '../rubrics/store.ts';
import { gapOf } from '../slots/rules.ts';
import { freeAmong } from '../slots/store.ts';
import { isZone } from '../text/zone.ts';
import { plannedState } from './by-key.ts';
import { written } from './journal.ts';
import { dropNotices } from './notices.ts';
import { mayChange, mayStep, nextFreeSlot as slotIn, proves } from './rules.ts';
import { livePostsAmong, provable } from './provable.ts';
import { findRival } from './rivals.ts';
import { noteTemporary } from './temporary.ts';
import {
  planDraft,
  type PlanCause,
  type PlanDraft,
  type PlanItem,
  type PlanState,
  type Rival,
} from './schema.ts';
import { ownZone } from '../text/day-in.ts';

/** Why an item was not kept: a key of the words. */
export type PlanRefusal = 'empty' | 'no-media' | 'no-zone' | 'in-composer' | 'on-network';

/** Thrown by `savePlan`; a draft that is not whole throws zod's error. */
export class PlanRefused extends Error {
  override name = 'PlanRefused';
  readonly key: PlanRefusal;
  constructor(key: PlanRefusal) {
    super(`The post was not planned: ${key}.`);
    this.key = key;
  }
}

const isEmpty = ({ text, media }: Pick<PlanDraft, 'text' | 'media'>) =>
  text.trim() === '' && media.length === 0;

/** What the form writes. */
const formFields = [
  'community',
  'text',
  'media',
  'dueAt',
  'zone',
  'way',
  'until',
  'rubric',
] as const;

const tables = [db.plan, db.facts];

/** Writes a step with its line in the journal. Inside a transaction, after `mayStep`. */
export async function writeStep(
  item: PlanItem,
  to: PlanState,
  cause: PlanCause,
  now: number,
  change: Partial<PlanItem> = {},
  note: string | null = null,
): Promise<PlanItem> {
  const entry = { at: now, from: item.state, to, cause, note: note && note.slice(0, 300) };
  const next: PlanItem = {
    ...item,
    ...change,
    ...(await stamp(now, item.uuid)),
    state: to,
    journal: written(item.journal, entry),
  };
  await db.plan.put(next);
  await noteTemporary(next, item);
  return next;
}

/**
 * Keeps a new or changed item. The same text twice is refused with what stands against it; a draft
 * is refused only when it is planned. Throws PlanRefused, or zod's error.
 * `uuid`: the item that is changed. `asDraft`: to be written on, without a time that counts. `was`:
 * what stood there when it was taken to be changed; another by now: throws ChangedMeanwhile.
 */
export async function savePlan(
  draft: PlanDraft,
  now: number,
  options: { uuid?: string; asDraft?: boolean; was?: Partial<PlanDraft> } = {},
): Promise<{ saved: PlanItem } | { rival: Rival }> {
  const checked = planDraft.parse(draft);
  const { uuid, asDraft = false } = options;
  if (!asDraft && isEmpty(checked)) {
    throw new PlanRefused('empty');
  }
  if (!isZone(checked.zone)) throw new PlanRefused('no-zone');
  const around = [...tables, db.media, db.communities, db.posts];
  return db.transaction('rw', around, async () => {
    const known = uuid ? await db.plan.get(uuid) : undefined;
    if (known && options.was) holdUnchanged<PlanDraft>(options.was, known, formFields);
    if (known && known.state !== 'skipped' && !mayChange(known)) {
      throw new PlanRefused(known.delivery ? 'on-network' : 'in-composer');
    }
    const held = await db.media.where('id').anyOf(checked.media).count();
    if (held !== new Set(checked.media).size) throw new PlanRefused('no-media');
    const rival = asDraft ? null : await findRival(checked, known, now);
    if (rival) return { rival };
    if (known) {
      const to = stateAfterChange(known, checked, asDraft, now);
      return { saved: await writeStep(known, to, 'changed', now, { ...checked, delivery: null }) };
    }
    const state = asDraft ? 'draft' : plannedState(checked, now);
    const added: PlanItem = {
      ...checked,
      ...(await stamp(now, uuid)),
      state,
      livePost: null,
      liveUrl: null,
      journal: [{ at: now, from: null, to: state, cause: 'saved', note: null }],
    };
    await db.plan.add(added);
    return { saved: added };
  });
}

/** A due or missed item whose text alone was changed stays what it is: it was told already. */
function stateAfterChange(
  known: PlanItem,
  draft: PlanDraft,
  asDraft: boolean,
  now: number,
): PlanState {
  if (asDraft) return 'draft';
  const stays =
    draft.way !== 'key' &&
    known.dueAt === draft.dueAt &&
    !['draft', 'skipped', 'held'].includes(known.state);
  return stays ? known.state : plannedState(draft, now);
}

export function planItem(uuid: string): Promise<PlanItem | undefined> {
  return db.plan.get(uuid);
}

/** Of every state, by time; `to` is not in the range. */
export function listPlan({ from, to }: { from: number; to: number }): Promise<PlanItem[]> {
  return db.plan.where('dueAt').between(from, to).sortBy('dueAt');
}

/**
 * Makes a step and writes it down. null when the item is gone or the rules do not allow that step
 * (utils/plan/rules.ts): then nothing was written.
 */
export function step(
  uuid: string,
  to: PlanState,
  cause: PlanCause,
  now: number,
  note?: string,
): Promise<PlanItem | null> {
  return db.transaction('rw', tables, async () => {
    const item = await db.plan.get(uuid);
    if (!item || !mayStep(item.state, to)) return null;
    // Who opens a composer for it publishes it by hand: its key must not do so as well.
    const change = to === 'opened' && item.way === 'key' ? { way: 'hand' as const } : {};
    return writeStep(item, to, cause, now, change, note ?? null);
  });
}

/** Gives an item another time, where it waits to be due anew. null when that may not be. */
export function movePlan(uuid: string, dueAt: number, now: number): Promise<PlanItem | null> {
  return db.transaction('rw', [...tables, db.communities, db.posts], async () => {
    const item = await db.plan.get(uuid);
    // What is in a composer may be out; what was skipped is planned anew, against its rivals.
    if (!item || !mayChange(item) || !Number.isFinite(dueAt)) return null;
    // A draft was not held against the others yet.
    if (item.state === 'draft' && (isEmpty(item) || (await findRival(item, item, now)))) {
      return null;
    }
    await dropNotices(uuid);
    const to = plannedState({ ...item, dueAt }, now);
    return writeStep(item, to, 'moved', now, { dueAt, delivery: null });
  });
}

export function skipPlan(uuid: string, now: number): Promise<PlanItem | null> {
  return step(uuid, 'skipped', 'skipped-by-person', now);
}

/**
 * Its pictures go with the next sweep, so that a deletion can be taken back until then. Gives the
 * item as it was: what a surface still shows may be older, and would come back unsent.
 */
export function deletePlan(uuid: string): Promise<PlanItem | undefined> {
  return db.transaction('rw', tables, async () => {
    const item = await db.plan.get(uuid);
    await db.plan.delete(uuid);
    await dropNotices(uuid);
    return item;
  });
}

/** Puts a deleted item back as it was. */
export async function restorePlan(item: PlanItem): Promise<void> {
  await db.plan.put(item);
}

/** The next time at which nothing of the community (`network:id`) stands near: its slots first. */
export async function nextFreeSlot(community: string, now: number): Promise<number> {
  const known = await communityByKey(community);
  const gap = gapOf(known);
  const zone = known?.zone ?? ownZone();
  const [free] = await freeAmong(community, { now, gap }, (taken) => [
    slotIn(taken, zone, now, { slots: known?.slots, gap }),
  ]);
  return free ?? now;
}

/** The network's own id of what it published proves more than any likeness. */
const shows = (post: SeenPost, item: PlanItem, loosely: boolean) =>
  item.livePost === null ? proves(post, item, loosely) : post.key === item.livePost;

/** Items that these posts show live, each with its post's link. One post proves one item. */
export function proveByWall(posts: readonly SeenPost[], now: number): Promise<PlanItem[]> {
  return db.transaction('rw', [...tables, db.rubrics, db.postRubrics], async () => {
    const proved: PlanItem[] = [];
    const taken = new Set(await livePostsAmong(posts.map(({ key }) => key)));
    for (const community of new Set(posts.map((post) => post.community))) {
      const items = await provable(posts.filter((post) => post.community === community));
      const open = items.filter((one) => one.community === community && mayStep(one.state, 'live'));
      // What reads the same comes first: only what is left may be known loosely.
      for (const loosely of [false, true]) {
        for (const item of open) {
          if (proved.some(({ uuid }) => uuid === item.uuid)) continue;
          const post = posts.find((seen) => !taken.has(seen.key) && shows(seen, item, loosely));
          if (!post) continue;
          taken.add(post.key);
          const live = { livePost: post.key, liveUrl: post.url };
          proved.push(await writeStep(item, 'live', 'seen-on-wall', now, live));
          await tagLivePost(post, item.rubric, now);
          await dropNotices(item.uuid);
        }
      }
    }
    return proved;
  });
}
