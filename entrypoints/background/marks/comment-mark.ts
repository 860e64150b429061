import { clockOf, waitedFor } from '../../../utils/answering/rules.ts';
import type { SeenComment } from '../../../utils/comments/schema.ts';
import type { Conversation } from '../../../utils/conversations/schema.ts';
import type { Mark, MarkPart } from '../../../utils/messages.ts';
import type { KnownCommunity, MarkWords } from './index.ts';

interface Waits {
  place: 'comment' | 'message';
  /** As the page names it. */
  key: string;
  waiting: 0 | 1;
  waitingSince: number;
  community: KnownCommunity['community'];
  /** A colleague answers it now. Whose name that is no page may read. */
  taken: boolean;
}

/**
 * The clock and the *Reply* button of a comment. Own comments get none; under communities that are
 * not ours there is no clock, but one may look up who writes.
 */
export function commentMarks(
  comment: SeenComment,
  at: KnownCommunity,
  words: MarkWords,
  taken = false,
): Mark[] {
  if (comment.ours) return [];
  const { id: key, waiting, waitingSince } = comment;
  const { community } = at;
  return answerMarks({ place: 'comment', key, waiting, waitingSince, community, taken }, words);
}

/** The same for a private dialogue, beside the message that came in last. */
export function dialogueMarks(
  dialogue: Conversation,
  at: KnownCommunity,
  words: MarkWords,
  taken = false,
): Mark[] {
  if (at.community.role !== 'mine') return [];
  const { lastIncoming, waiting, waitingSince } = dialogue;
  const waits = { key: lastIncoming.id, waiting, waitingSince, community: at.community, taken };
  return answerMarks({ place: 'message', ...waits }, words);
}

function answerMarks(of: Waits, words: MarkWords): Mark[] {
  const mine = of.community.role === 'mine';
  const place = { place: of.place, key: of.key } as const;
  const marks: Mark[] = [];
  const withColleague = (mark: Mark): Mark => {
    if (!of.taken) return mark;
    const colleague: MarkPart = { text: '', tone: 'warn', icon: 'chat' };
    const label = `${words.say('colleagueLabel')} ${mark.label}`;
    return { ...mark, parts: [...mark.parts, colleague], label };
  };
  if (mine && of.waiting) {
    const { unit, n, late } = waitedFor(of.waitingSince, words.now, clockOf(of.community));
    const time = words.say(unit, { n });
    const tone = ({ no: 'plain', soon: 'warn', yes: 'bad' } as const)[late];
    const part: MarkPart = { text: time, tone, icon: 'clock' };
    const label = words.say('waitingLabel', { time });
    marks.push(withColleague({ feature: 'comment-mark', ...place, parts: [part], label }));
  } else {
    const part: MarkPart = { text: '', tone: 'muted', icon: 'people' };
    const label = words.say('noWaitLabel');
    marks.push(withColleague({ feature: 'comment-mark', ...place, parts: [part], label }));
  }
  if (mine) marks.push(replyMark(place, words));
  return marks;
}

function replyMark(place: Pick<Waits, 'place' | 'key'>, words: MarkWords): Mark {
  const part: MarkPart = { text: words.say('reply'), tone: 'action', icon: 'reply' };
  const label = words.say('replyLabel');
  return { feature: 'reply-templates', ...place, parts: [part], label };
}

/** Of a comment without an id that lasts, so that nothing is kept of it: *Reply* alone. */
export function passingMarks(
  key: string,
  author: string,
  { community }: KnownCommunity,
  words: MarkWords,
): Mark[] {
  const answerable = community.role === 'mine' && author !== community.id;
  return answerable ? [replyMark({ place: 'comment', key }, words)] : [];
}
