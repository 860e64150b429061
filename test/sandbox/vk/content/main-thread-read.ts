import type { Comment, Post } from '../model.ts';
import { MAIN_THREAD } from './main-thread.ts';
import { HOSTILE, personNamed } from './owners.ts';
import { awake } from './moments.ts';
import { between, seeded } from './seed.ts';

const FIRST_ID = 5001;

/** The long thread as comments: numbered from 5001, spread from the post's time to some minutes ago. */
export function mainThread(post: Post, now: number): Comment[] {
  const lines = MAIN_THREAD.trim().split('\n');
  const random = seeded(5001);
  const comments: Comment[] = [];
  lines.forEach((line, index) => {
    const match = /^(> )?(\S+): (?:@(\S+) )?(.+)$/.exec(line);
    if (!match) throw new Error(`Not a comment: ${line}`);
    const [, nested, who = '', addressee, text = ''] = match;
    const before = comments.at(-1);
    const to = addressee ? fromOf(addressee, post) : before?.fromId;
    comments.push({
      id: FIRST_ID + index,
      postKey: post.key,
      fromId: fromOf(who, post),
      // Closer together towards now, so that the last ones are minutes and hours old.
      time: awake(
        now - (now - post.time) * (1 - (index + 1) / (lines.length + 0.4)) ** 1.7 - 60_000,
        now,
      ),
      // VK's reply box begins with the addressee's name, and people leave it there.
      text: `${addressee ? `${addressee}, ` : ''}${text.replaceAll(' / ', '\n')}`,
      likes: random() < 0.5 ? 0 : Math.round(between(random, 1, 24)),
      thread: nested && before ? (before.thread ?? before.id) : null,
      replyTo: nested && to !== undefined ? to : null,
    });
  });
  return comments;
}

function fromOf(name: string, post: Post): number {
  if (name === 'МЫ') return post.ownerId;
  return name === '<' ? HOSTILE.id : personNamed(name).id;
}
