import { Dexie, type Table } from 'dexie';
import { communityKey } from '../communities/rules.ts';
import { db } from '../db.ts';
import type { SeenPost } from '../readings/schema.ts';
import { quickPrints } from './printed.ts';
import { samePrintsOf, weightOf } from './prints.ts';
import { alike, isOpen, nearFrom, readsLike, rivalMs, sameText } from './rules.ts';
import type { PlanDraft, PlanItem, PlanState, Rival } from './schema.ts';

/** What is looked at of all that shares a number with a text, the most alike first. */
const candidatesAtMost = 60;
/** Of one number; texts with one beginning in common are many, and the others tell them apart. */
const keysAtMost = 20_000;

interface Ask {
  draft: Pick<PlanDraft, 'network' | 'text' | 'media' | 'despite'>;
  /** Its own row and post are no rivals of it. */
  known: Pick<PlanItem, 'uuid' | 'livePost'> | undefined;
  now: number;
  /** Also what is only alike, marked `near`. */
  near?: boolean;
  /** Planned items in these states alone; absent: all but drafts and skipped ones. */
  states?: readonly PlanState[];
}

/**
 * What stands against a text: an item that is planned or was live in the last 90 days, or a post
 * seen on a wall of ours, in any community of the network. Inside the transaction of the saving.
 */
export function findRival(
  draft: Ask['draft'],
  known: PlanItem | undefined,
  now: number,
): Promise<Rival | null> {
  return rivalFor({ draft, known, now });
}

/** The same, and what is only much alike: for the form, where the person decides. */
export async function rivalFor(ask: Ask): Promise<Rival | null> {
  const all = quickPrints(ask.draft.text);
  const prints = ask.near ? all : samePrintsOf(all);
  const [planned, posted] = [await plannedRivals(ask, prints), await postedRivals(ask, prints)];
  const rivals = [...planned, ...posted].filter(({ id }) => !ask.draft.despite?.includes(id));
  const same = rivals.find(({ near }) => !near);
  if (same || !ask.near) return same ?? null;
  return rivals.sort((a, b) => b.similarity - a.similarity)[0] ?? null;
}

/** Keys of rows that share a number with a text, each as often as it shares one. */
async function keysWith<Row>(
  table: Table<Row, string>,
  prints: readonly number[],
  near: boolean,
): Promise<{ key: string; weight: number }[]> {
  const sharing = table.where('prints');
  if (!near) {
    const found = await sharing.anyOf(prints).limit(keysAtMost).primaryKeys();
    return found.map((key) => ({ key, weight: 1 }));
  }
  // Many keys come faster number by number than by a cursor over all.
  const found = await Promise.all(
    prints.map((print) => sharing.equals(print).limit(keysAtMost).primaryKeys()),
  );
  return prints.flatMap((print, nth) =>
    (found[nth] ?? []).map((key) => ({ key, weight: weightOf(print) })),
  );
}

/** Rows that share the most numbers with a text. Keys alone are read before. */
async function candidates<Row>(
  table: Table<Row, string>,
  prints: readonly number[],
  near = false,
): Promise<Row[]> {
  const weights = new Map<string, number>();
  for (const { key, weight } of await keysWith(table, prints, near)) {
    weights.set(key, (weights.get(key) ?? 0) + weight);
  }
  const best = [...weights].sort((a, b) => b[1] - a[1]).slice(0, candidatesAtMost);
  if (best.length === 0) return [];
  const rows = await table.bulkGet(best.map(([key]) => key));
  return rows.filter((row) => row !== undefined);
}

/** Planned items that may read like the text of these numbers; the most alike first. */
export const plannedLike = (prints: readonly number[], near = false): Promise<PlanItem[]> =>
  candidates(db.plan as unknown as Table<PlanItem, string>, prints, near);

/** 1 for what reads the same, else how alike it is; null: not enough to speak of. */
function measured(text: string, other: string, same: boolean, near = false) {
  if (same) return { similarity: text === other ? 1 : alike(text, other) };
  if (!near) return null;
  const similarity = alike(text, other);
  return similarity >= nearFrom ? { similarity, near: true as const } : null;
}

async function plannedRivals({ draft, known, now, near, states }: Ask, prints: readonly number[]) {
  const [picture] = draft.media;
  const wordless = draft.text.trim() === '';
  const items = !wordless
    ? await plannedLike(prints, near)
    : picture === undefined
      ? []
      : ((await db.plan.where('media').equals(picture).toArray()) as PlanItem[]);
  return items
    .filter((item) => item.uuid !== known?.uuid && item.network === draft.network)
    .filter((item) => (states ? states.includes(item.state) : stands(item, now)))
    .sort((a, b) => a.dueAt - b.dueAt)
    .flatMap((item): Rival[] => {
      const found = measured(item.text, draft.text, sameItem(item, draft), near && !wordless);
      if (!found) return [];
      const { uuid, community, text, dueAt, liveUrl } = item;
      return [{ kind: 'planned', id: uuid, community, text, at: dueAt, url: liveUrl, ...found }];
    });
}

/** Two drafts of one text are no harm: the second to be planned is refused. */
function stands(item: PlanItem, now: number): boolean {
  if (item.state === 'draft' || item.state === 'skipped') return false;
  return isOpen(item) || item.dueAt >= now - rivalMs;
}

/** Without words it is the pictures that would come twice. */
function sameItem(item: Pick<PlanItem, 'text' | 'media'>, draft: Ask['draft']): boolean {
  if (item.text.trim() !== '' || draft.text.trim() !== '') return sameText(item.text, draft.text);
  return item.media.join() === draft.media.join();
}

async function postedRivals({ draft, known, now, near }: Ask, prints: readonly number[]) {
  if (draft.text.trim() === '') return [];
  const mine = await db.communities
    .where({ role: 'mine' })
    .filter(({ network }) => network === draft.network)
    .toArray();
  const own = new Set(mine.map(communityKey));
  const posts = await candidates(db.posts as unknown as Table<SeenPost, string>, prints, near);
  return posts
    .filter(
      (post) =>
        own.has(post.community) &&
        post.key !== known?.livePost &&
        !post.repost &&
        (post.publishedAt ?? post.firstSeenAt) >= now - rivalMs,
    )
    .flatMap((post): Rival[] => {
      // Of a folded post only its beginning can be compared.
      const text = draft.text.slice(0, Math.max(post.text.length, 500));
      const found = measured(post.text, text, readsLike(post.text, draft.text), near);
      if (!found) return [];
      const { key, community, publishedAt, url } = post;
      return [
        { kind: 'posted', id: key, community, text: post.text, at: publishedAt, url, ...found },
      ];
    });
}

/** Items of a community, planned or out, that stand within `apart` ms of a time; drafts do not count. */
export async function near(
  communities: readonly string[],
  at: number,
  apart: number,
  uuid: string | undefined,
): Promise<PlanItem[]> {
  const found = await Promise.all(
    communities.map((community) =>
      db.plan
        .where('[community+dueAt]')
        .between([community, at - apart], [community, at + apart], false, false)
        .toArray(),
    ),
  );
  return found
    .flat()
    .filter((item) => item.uuid !== uuid && item.state !== 'draft' && item.state !== 'skipped')
    .sort((a, b) => Math.abs(a.dueAt - at) - Math.abs(b.dueAt - at));
}

/** Times of all that stands in a community from a moment on. */
export async function takenFrom(
  community: string,
  from: number,
  uuid: string | undefined,
): Promise<number[]> {
  const items = await db.plan
    .where('[community+dueAt]')
    .between([community, from], [community, Dexie.maxKey])
    .toArray();
  return items
    .filter((item) => item.uuid !== uuid && item.state !== 'draft' && item.state !== 'skipped')
    .map(({ dueAt }) => dueAt);
}
