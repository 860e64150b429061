import { Dexie } from 'dexie';
import { communityByKey } from '../communities/store.ts';
import { db } from '../db.ts';
import { stamp } from '../install.ts';
import type { SeenPost } from '../readings/schema.ts';
import { tagLivePost } from '../rubrics/store.ts';
import { isZone } from '../text/zone.ts';
import { dropNotices } from './notices.ts';
import { isOpen, mayChange, mayStep, nextFreeSlot as slotIn, proves } from './rules.ts';
import { livePostsAmong, provable } from './provable.ts';
import { findRival } from './rivals.ts';
import {
  planDraft,
  type JournalEntry,
  type PlanCause,
  type PlanDraft,
  type PlanItem,
  type PlanState,
  type Rival,
} from './schema.ts';

/** Why an item was not kept: a key of the words. */
export type PlanRefusal = 'empty' | 'no-media' | 'no-zone' | 'in-composer';

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

const { maxKey } = Dexie;
const tables = [db.plan, db.facts];
const longestJournal = 500;

/** The journal with a line more; a very long one loses its middle, never its beginning. */
function written(journal: readonly JournalEntry[], entry: JournalEntry): JournalEntry[] {
  const [first, ...rest] = [...journal, entry];
  return first ? [first, ...rest.slice(1 - longestJournal)] : [];
}

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
  return next;
}

/**
 * Keeps a new or changed item. The same text twice is refused with what stands against it; a draft
 * is refused only when it is planned. Throws PlanRefused, or zod's error.
 * `uuid`: the item that is changed. `asDraft`: to be written on, without a time that counts.
 */
export async function savePlan(
  draft: PlanDraft,
  now: number,
  options: { uuid?: string; asDraft?: boolean } = {},
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
    if (known && known.state !== 'skipped' && !mayChange(known)) {
      throw new PlanRefused('in-composer');
    }
    const held = await db.media.where('id').anyOf(checked.media).count();
    if (held !== new Set(checked.media).size) throw new PlanRefused('no-media');
    const rival = asDraft ? null : await findRival(checked, known, now);
    if (rival) return { rival };
    if (known) {
      const to = stateAfterChange(known, checked.dueAt, asDraft);
      return { saved: await writeStep(known, to, 'changed', now, checked) };
    }
    const state = asDraft ? 'draft' : 'planned';
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
function stateAfterChange(known: PlanItem, dueAt: number, asDraft: boolean): PlanState {
  if (asDraft) return 'draft';
  const stays = known.dueAt === dueAt && !['draft', 'skipped', 'held'].includes(known.state);
  return stays ? known.state : 'planned';
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
    return writeStep(item, to, cause, now, {}, note ?? null);
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
    return writeStep(item, 'planned', 'moved', now, { dueAt });
  });
}

export function skipPlan(uuid: string, now: number): Promise<PlanItem | null> {
  return step(uuid, 'skipped', 'skipped-by-person', now);
}

/** Its pictures go with the next sweep, so that a deletion can be taken back until then. */
export async function deletePlan(uuid: string): Promise<void> {
  await db.transaction('rw', tables, async () => {
    await db.plan.delete(uuid);
    await dropNotices(uuid);
  });
}

/** Puts a deleted item back as it was. */
export async function restorePlan(item: PlanItem): Promise<void> {
  await db.plan.put(item);
}

/** The next time at which nothing of the community (`network:id`) stands near, in its zone. */
export async function nextFreeSlot(community: string, now: number): Promise<number> {
  const [known, planned] = await Promise.all([
    communityByKey(community),
    // What stood there before is in nobody's way.
    db.plan
      .where('[community+dueAt]')
      .between([community, now - 86_400_000], [community, maxKey])
      .toArray(),
  ]);
  const zone = known?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return slotIn(
    planned.filter((item) => isOpen(item) && item.state !== 'draft').map(({ dueAt }) => dueAt),
    zone,
    now,
  );
}

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
          const post = posts.find((seen) => !taken.has(seen.key) && proves(seen, item, loosely));
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
