import { createHash } from 'node:crypto';
import { COMMUNITIES, OWNERS, PEOPLE, READERS } from './content/owners.ts';
import { buildContent } from './content/build.ts';
import { buildDialogues } from './content/dialogues.ts';
import type { Comment, Message, Picture, Post, Thread } from './model.ts';

/** What a test may compare with what it meant to publish. */
export interface PublishedPost {
  key: string;
  text: string;
  pictures: { name: string; type: string; size: number; sha256: string }[];
}

export interface SentComment {
  id: number;
  postKey: string;
  fromId: number;
  text: string;
  thread: number | null;
}

export interface Upload {
  type: string;
  bytes: Uint8Array;
}

export type VkState = ReturnType<typeof createState>;

/** Everything that changes while the sandbox runs. A fresh one is a reset. */
export function createState(now: number) {
  const { posts, comments } = buildContent(now);
  const dialogues = buildDialogues(now);
  const messaged: { peer: number; text: string }[] = [];
  const published: PublishedPost[] = [];
  const sent: SentComment[] = [];
  const liked: string[] = [];
  const uploads: Upload[] = [];
  // Ids by `liked:<post>` and `joined:<community>`, the latest first, as VK lists them.
  const fans = new Map<string, number[]>();
  const fansOf = (list: string): number[] => {
    const known =
      fans.get(list) ?? [...READERS.slice(0, 3), ...PEOPLE.slice(12, 32)].map(({ id }) => id);
    fans.set(list, known);
    return known;
  };
  // VK numbers posts and comments of one wall together, ever upwards.
  let nextId = 9001;

  const postOf = (key: string): Post | undefined => posts.find((post) => post.key === key);

  return {
    posts,
    comments,
    published,
    sent,
    liked,
    uploads,
    postOf,
    fansOf,
    /** Somebody likes or joins. */
    addFan: (list: string, id: number) => fansOf(list).unshift(id),

    /** Newest first, but a pinned one before all. */
    wall: (ownerId: number): Post[] =>
      posts
        .filter((post) => post.ownerId === ownerId)
        .sort((a, b) => Number(b.pinned) - Number(a.pinned) || b.time - a.time),

    feed: (): Post[] => [...posts].sort((a, b) => b.time - a.time),

    threads(postKey: string): Thread[] {
      const of = comments.filter((comment) => comment.postKey === postKey);
      return of
        .filter((comment) => comment.thread === null)
        .sort((a, b) => a.time - b.time)
        .map((root) => ({
          root,
          replies: of.filter(({ thread }) => thread === root.id).sort((a, b) => a.time - b.time),
        }));
    },

    publish(ownerId: number, text: string, pictures: readonly Picture[]): Post | null {
      if (!COMMUNITIES.some(({ id }) => id === ownerId)) return null;
      if (!text.trim() && !pictures.length) return null;
      const id = nextId++;
      const key = `${ownerId}_${id}`;
      const files = pictures.map((picture) => ({ name: picture.name, ...decode(picture.dataUrl) }));
      const post: Post = {
        key,
        ownerId,
        id,
        time: Date.now(),
        text,
        attachments: files.map((file, index) => ({
          kind: 'photo',
          id: `${ownerId}_${457300000 + id * 10 + index}`,
          src: `/sandbox/uploads/${uploads.push({ type: file.type, bytes: file.bytes }) - 1}`,
          alt: file.name,
        })),
        reactions: [0],
        reposts: 0,
        comments: 0,
        views: 1,
        pinned: false,
        ad: null,
        commentsClosed: false,
        signer: null,
        repost: null,
        liked: false,
      };
      posts.push(post);
      published.push({
        key,
        text,
        pictures: files.map(({ name, type, bytes }) => ({
          name,
          type,
          size: bytes.length,
          sha256: createHash('sha256').update(bytes).digest('hex'),
        })),
      });
      return post;
    },

    /** An admin writes as the community unless she chose herself: that is VK's default. */
    comment(
      postKey: string,
      text: string,
      replyTo: number | null,
      as: number | null = null,
    ): Comment | null {
      const post = postOf(postKey);
      if (!post || post.commentsClosed || !text.trim()) return null;
      const target = comments.find(({ id, postKey: of }) => id === replyTo && of === postKey);
      const comment: Comment = {
        id: nextId++,
        postKey,
        fromId: as ?? post.ownerId,
        time: Date.now(),
        text,
        likes: 0,
        thread: target ? (target.thread ?? target.id) : null,
        replyTo: target ? target.fromId : null,
      };
      comments.push(comment);
      post.comments += 1;
      const { id, fromId, thread } = comment;
      sent.push({ id, postKey, fromId, text, thread });
      return comment;
    },

    dialoguesOf: (owner: number) => dialogues.filter((one) => one.owner === owner),

    /** `text` null: the other side writes what it has left to say. */
    message(owner: number, peer: number, text: string | null): Message | null {
      const dialogue = dialogues.find((one) => one.owner === owner && one.peer === peer);
      const said = text ?? dialogue?.thanks;
      if (!dialogue || !said?.trim()) return null;
      const id = (dialogue.messages.at(-1)?.id ?? 700) + 1;
      const fromId = text === null ? peer : owner;
      const message: Message = { id, fromId, time: Date.now(), text: said };
      dialogue.messages.push(message);
      if (text === null) dialogue.thanks = null;
      else messaged.push({ peer, text });
      return message;
    },

    like(key: string): boolean {
      const post = postOf(key);
      if (!post) return false;
      post.liked = !post.liked;
      post.reactions[0] = (post.reactions[0] ?? 0) + (post.liked ? 1 : -1);
      liked.push(`${post.liked ? '+' : '-'}${key}`);
      return true;
    },

    /** What `GET /sandbox/state` shows. */
    report: () => ({ posts, comments, published, sent, liked, messaged, owners: OWNERS.length }),
  };
}

function decode(dataUrl: string): Upload {
  const match = /^data:([^;,]+)[^,]*;base64,(.*)$/s.exec(dataUrl);
  if (!match) throw new Error('A picture must come as a base64 data URL');
  return { type: match[1] ?? '', bytes: Buffer.from(match[2] ?? '', 'base64') };
}
