import { Dexie } from 'dexie';
import { db } from '../db.ts';
import { communityKey } from '../communities/rules.ts';
import { itemsIn } from './by-state.ts';
import { alike, isOpen, readsLike, rivalMs, sameText } from './rules.ts';
import { planState, type PlanDraft, type PlanItem, type Rival } from './schema.ts';

/**
 * What stands against a text: an item that is planned or was live in the last 90 days, or a post
 * seen on a wall of ours, in any community of the network. Inside the transaction of the saving.
 */
export async function findRival(
  draft: PlanDraft,
  known: PlanItem | undefined,
  now: number,
): Promise<Rival | null> {
  return (await plannedRival(draft, known, now)) ?? (await postedRival(draft, known, now));
}

async function plannedRival(draft: PlanDraft, known: PlanItem | undefined, now: number) {
  const open = await itemsIn(
    // Two drafts of one text are no harm: the second to be planned is refused.
    planState.options.filter((state) => state !== 'draft' && isOpen({ state })),
  );
  const same = [...open, ...(await itemsIn(['live', 'sent'], { from: now - rivalMs }))].find(
    (item) => item.uuid !== known?.uuid && item.network === draft.network && sameItem(item, draft),
  );
  if (!same) return null;
  const { uuid, community, text, dueAt, liveUrl } = same;
  return {
    kind: 'planned',
    id: uuid,
    community,
    text,
    at: dueAt,
    url: liveUrl,
    similarity: text === draft.text ? 1 : alike(text, draft.text),
  } satisfies Rival;
}

/** Without words it is the pictures that would come twice. */
function sameItem(item: Pick<PlanItem, 'text' | 'media'>, draft: PlanDraft): boolean {
  if (item.text.trim() !== '' || draft.text.trim() !== '') return sameText(item.text, draft.text);
  return item.media.join() === draft.media.join();
}

async function postedRival(draft: PlanDraft, known: PlanItem | undefined, now: number) {
  if (draft.text.trim() === '') return null;
  const mine = await db.communities
    .where({ role: 'mine' })
    .filter(({ network }) => network === draft.network)
    .toArray();
  for (const key of mine.map(communityKey)) {
    const same = await db.posts
      .where('[community+lastSeenAt]')
      .between([key, now - rivalMs], [key, Dexie.maxKey])
      .filter(
        (post) =>
          post.key !== known?.livePost &&
          !post.repost &&
          (post.publishedAt ?? post.firstSeenAt) >= now - rivalMs &&
          readsLike(post.text, draft.text),
      )
      .first();
    if (!same) continue;
    return {
      kind: 'posted',
      id: same.key,
      community: key,
      text: same.text,
      at: same.publishedAt,
      url: same.url,
      // Of a folded post only its beginning can be compared.
      similarity: alike(same.text, draft.text.slice(0, Math.max(same.text.length, 500))),
    } satisfies Rival;
  }
  return null;
}
