import { waitedFor } from '../../../utils/comments/rules.ts';
import type { SeenComment } from '../../../utils/comments/schema.ts';
import type { Mark, MarkPart } from '../../../utils/messages.ts';
import type { KnownCommunity, MarkWords } from './index.ts';

/**
 * The clock and the *Reply* button of a comment. Own comments get none; under communities that are
 * not ours there is no clock, but one may look up who writes.
 */
export function commentMarks(comment: SeenComment, at: KnownCommunity, words: MarkWords): Mark[] {
  if (comment.ours) return [];
  const place = { place: 'comment', key: comment.id } as const;
  const mine = at.community.role === 'mine';
  const marks: Mark[] = [];
  if (mine && comment.waiting) {
    const { unit, n, late } = waitedFor(comment.waitingSince, words.now);
    const time = words.say(unit, { n });
    const tone = ({ no: 'plain', soon: 'warn', yes: 'bad' } as const)[late];
    const part: MarkPart = { text: time, tone, icon: 'clock' };
    const label = words.say('waitingLabel', { time });
    marks.push({ feature: 'comment-mark', ...place, parts: [part], label });
  } else {
    const part: MarkPart = { text: '', tone: 'muted', icon: 'people' };
    const label = words.say('noWaitLabel');
    marks.push({ feature: 'comment-mark', ...place, parts: [part], label });
  }
  if (mine) marks.push(replyMark(comment.id, words));
  return marks;
}

function replyMark(key: string, words: MarkWords): Mark {
  const part: MarkPart = { text: words.say('reply'), tone: 'action', icon: 'reply' };
  const label = words.say('replyLabel');
  return { feature: 'reply-templates', place: 'comment', key, parts: [part], label };
}

/** Of a comment without an id that lasts, so that nothing is kept of it: *Reply* alone. */
export function passingMarks(
  key: string,
  author: string,
  { community }: KnownCommunity,
  words: MarkWords,
): Mark[] {
  return community.role === 'mine' && author !== community.id ? [replyMark(key, words)] : [];
}
