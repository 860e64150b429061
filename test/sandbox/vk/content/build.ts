import { BAKERY, CAFE, HOSTILE, PEOPLE } from './owners.ts';
import { BAKERY_POSTS } from './bakery-posts.ts';
import { BAKERY_POSTS_OLDER } from './bakery-posts-older.ts';
import { CAFE_POSTS } from './cafe-posts.ts';
import type { PostDraft } from './draft.ts';
import { mainThread } from './main-thread-read.ts';
import { HOSTILE_COMMENT, SMALL_TALK } from './small-talk.ts';
import { LANDMARKS } from './landmarks.ts';
import { between, hash, pick, seeded } from './seed.ts';
import { awake, momentOf } from './moments.ts';
import type { Attachment, Comment, Community, Post } from '../model.ts';

/** All posts and comments as of `now`. Numbers are always the same, dates move with `now`. */
export function buildContent(now: number): { posts: Post[]; comments: Comment[] } {
  const drafts = [
    ...CAFE_POSTS.map((draft) => ({ draft, community: CAFE })),
    ...[...BAKERY_POSTS, ...BAKERY_POSTS_OLDER].map((draft) => ({ draft, community: BAKERY })),
  ];
  const posts = drafts.map(({ draft, community }) => postOf(draft, community, now));
  for (const { draft, community } of drafts) {
    const post = posts.find(({ key }) => key === `${community.id}_${draft.id}`);
    const original = posts.find(({ key }) => key === draft.repostOf);
    if (post && original) post.repost = { ...original, repost: null };
  }
  const comments = posts.flatMap((post) => commentsOf(post, now));
  for (const post of posts) {
    post.comments = comments.filter(({ postKey }) => postKey === post.key).length;
  }
  return { posts, comments };
}

function postOf(draft: PostDraft, community: Community, now: number): Post {
  const key = `${community.id}_${draft.id}`;
  const random = seeded(hash(key));
  const luck = draft.luck ?? 1;
  // A community of 12 000 reaches about a third of it; one of 5 000 less.
  const reach = community === BAKERY ? between(random, 1900, 6200) : between(random, 700, 2300);
  const fresh = Math.min(1, (now - momentOf(draft.at, now)) / (20 * 3600_000));
  const views = draft.views ?? Math.round(reach * Math.sqrt(luck) * Math.max(0.35, fresh));
  const rate = between(random, 0.018, 0.036) * luck * (draft.pinned ? 0.6 : 1);
  const likes = Math.round(views * rate);
  return {
    key,
    ownerId: community.id,
    id: draft.id,
    time: momentOf(draft.at, now),
    text: draft.text,
    attachments: attachmentsOf(draft, community, random),
    reactions: draft.manyReactions ? spread(likes) : [likes],
    reposts: Math.round(likes * between(random, 0.02, 0.14)),
    comments: 0,
    // F21: an ad shows no views.
    views: draft.ad ? null : views,
    pinned: draft.pinned ?? false,
    ad: draft.ad ?? null,
    commentsClosed: draft.commentsClosed ?? false,
    signer: draft.signer ?? null,
    repost: null,
    liked: false,
  };
}

function spread(likes: number): number[] {
  const others = [0.17, 0.09, 0.04].map((part) => Math.floor(likes * part));
  return [likes - others.reduce((sum, count) => sum + count, 0), ...others];
}

function attachmentsOf(draft: PostDraft, owner: Community, random: () => number): Attachment[] {
  const found: Attachment[] = (draft.photos ?? []).map((drawing, index) => ({
    kind: 'photo',
    id: `${owner.id}_${457200000 + draft.id * 10 + index}`,
    src: `/sandbox/photo/${drawing}.svg`,
    alt: 'фотография',
  }));
  if (draft.video) {
    const { title, seconds, drawing } = draft.video;
    const id = `${owner.id}_${456239000 + draft.id}`;
    const views = Math.round(between(random, 600, 2900));
    found.push({ kind: 'video', id, src: `/sandbox/photo/${drawing}.svg`, title, seconds, views });
  }
  if (draft.link) {
    const { url, title, caption, drawing } = draft.link;
    found.push({ kind: 'link', url, src: `/sandbox/photo/${drawing}.svg`, title, caption });
  }
  return draft.poll ? [...found, draft.poll] : found;
}

function commentsOf(post: Post, now: number): Comment[] {
  if (post.commentsClosed) return [];
  if (post.key === LANDMARKS.mainThread) return mainThread(post, now);
  const random = seeded(hash(`comments of ${post.key}`));
  const count = Math.floor(between(random, post.ownerId === BAKERY.id ? 1 : 0, 9));
  const found: Comment[] = [];
  const firstId = post.id + (post.ownerId === BAKERY.id ? 30_000 : 20_000);
  let time = post.time;
  const add = (fromId: number, text: string, answerTo: Comment | null): Comment => {
    time += (now - time) * between(random, 0.01, 0.09) * (now - post.time > 864e5 ? 0.3 : 1);
    const comment: Comment = {
      // Comments and posts of one wall share their numbers; ten apart is room for a thread.
      id: firstId * 10 + found.length,
      postKey: post.key,
      fromId,
      time: awake(time, now),
      text,
      likes: random() < 0.35 ? Math.ceil(random() * 9) : 0,
      thread: answerTo ? answerTo.id : null,
      replyTo: answerTo ? answerTo.fromId : null,
    };
    found.push(comment);
    return comment;
  };
  const said = new Set<string>();
  for (let index = 0; index < count && found.length < 10; index++) {
    const [text, answer] = pick(random, SMALL_TALK);
    if (said.has(text)) continue;
    said.add(text);
    const asked = add(pick(random, PEOPLE.slice(0, -2)).id, text, null);
    if (answer && random() < 0.55 && found.length < 10) add(post.ownerId, answer, asked);
  }
  if (post.key === LANDMARKS.hostileComment) {
    found.splice(9);
    add(HOSTILE.id, HOSTILE_COMMENT, null);
  }
  return found;
}
