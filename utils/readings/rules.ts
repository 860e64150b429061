import type { PostReading, SeenPost, Counted, CommentReading, PageReading } from './schema.ts';
import { keyOf } from '../communities/rules.ts';

const counted = (field: { value: number | null; precision: number | null }): Counted => ({
  value: field.value,
  precision: field.precision,
});

const countNames = ['likes', 'reposts', 'comments', 'views'] as const;
type Counts = Pick<SeenPost, (typeof countNames)[number]>;

const known = (counts: Counts) => countNames.filter((name) => counts[name].value !== null).length;

/**
 * Counts are taken as one set of one moment, so that a rate never joins today's likes with last
 * week's views. A set that knows less than the kept one (another skin, closed comments) gives way.
 */
function freshest(read: Counts, kept: SeenPost | undefined): Counts {
  if (!kept || known(read) >= known(kept)) return read;
  const { likes, reposts, comments, views } = kept;
  return { likes, reposts, comments, views };
}

/** A post as it is kept after a reading. `community` is `network:id` of its wall. */
export function seenPost(
  reading: PostReading,
  kept: SeenPost | undefined,
  context: { network: string; community: string; url: string; followers: Counted; now: number },
): SeenPost {
  const { fields } = reading;
  const counts: Counts = {
    likes: counted(fields.likes),
    reposts: counted(fields.reposts),
    comments: counted(fields.comments),
    views: counted(fields.views),
  };
  // A relative date ("two hours ago") is never better than the first, nearer one.
  const closer =
    kept?.publishedAt !== null &&
    kept?.publishedAt !== undefined &&
    (fields.date.value === null || (fields.date.precision ?? 0) > 60_000);
  return {
    key: keyOf(context.network, reading.key),
    network: context.network,
    id: reading.key,
    community: context.community,
    url: context.url,
    text: (fields.text.value ?? kept?.text ?? '').slice(0, 500),
    publishedAt: closer ? (kept?.publishedAt ?? null) : fields.date.value,
    attachments: fields.attachments.value ?? kept?.attachments ?? [],
    pinned: fields.pinned.value ?? false,
    ad: fields.ad.value ?? kept?.ad ?? false,
    // A repost that does not say of what (Telegram hides some sources) is a repost all the same.
    repost: fields.repostOf.state !== 'absent' || (kept?.repost ?? false),
    ...freshest(counts, kept),
    followers:
      context.followers.value !== null ? context.followers : (kept?.followers ?? context.followers),
    firstSeenAt: kept?.firstSeenAt ?? context.now,
    lastSeenAt: context.now,
  };
}

/** Do two sets of counts differ? Equal ones are not kept twice. */
export function countsDiffer(
  a: { [name in (typeof countNames)[number]]: number | null },
  b: { [name in (typeof countNames)[number]]: number | null } | undefined,
): boolean {
  return !b || countNames.some((name) => a[name] !== b[name]);
}

/** The post a comment stands under: its own field, else the page's. null: nobody knows. */
export function postOfComment(comment: CommentReading, page: PageReading['page']): string | null {
  return comment.fields.postId.value ?? page.post;
}
