import type { SeenComment } from './schema.ts';

/** What is needed to tell whether a comment has our answer. */
export type ThreadComment = Pick<
  SeenComment,
  'key' | 'authorName' | 'author' | 'text' | 'writtenAt' | 'replyTo' | 'ours' | 'dismissedAt'
>;

/** The comment at whose top the thread stands: follows `replyTo` up, safe against circles. */
function threadOf(comment: ThreadComment, byKey: Map<string, ThreadComment>): string {
  let top = comment;
  const passed = new Set<string>();
  while (top.replyTo && !passed.has(top.key)) {
    passed.add(top.key);
    const above = byKey.get(top.replyTo);
    if (!above) return top.replyTo;
    top = above;
  }
  return top.key;
}

const firstName = (name: string) => name.trim().split(/\s+/u)[0]?.toLowerCase() ?? '';

/** Does the text begin by addressing that person ("Анна, …", "@anna …")? */
function addresses(text: string, name: string): boolean {
  const first = firstName(name);
  if (first.length < 2) return false;
  const start = text
    .trim()
    .replace(/^[@[]?(?:id\d+\|)?/u, '')
    .toLowerCase();
  return start.startsWith(first) && !/^\p{L}/u.test(start.slice(first.length));
}

/**
 * Which comments have our answer, under one post. Ours answers, within its thread: the comment
 * that it replies to by id when that is not merely the thread's top; else every earlier comment
 * of the person that it addresses by name; else the nearest earlier comment that is not ours.
 * Order is by date where both are known, else by the order given (the page's).
 */
export function answeredComments(comments: readonly ThreadComment[]): Set<string> {
  const byKey = new Map(comments.map((comment) => [comment.key, comment]));
  const threads = new Map<string, ThreadComment[]>();
  for (const comment of comments) {
    const top = threadOf(comment, byKey);
    const thread = threads.get(top);
    if (thread) thread.push(comment);
    else threads.set(top, [comment]);
  }
  const answered = new Set<string>();
  for (const [top, thread] of threads) {
    thread.forEach((answer, position) => {
      if (!answer.ours) return;
      const earlier = thread.filter(
        (comment, index) =>
          !comment.ours &&
          (comment.writtenAt !== null && answer.writtenAt !== null
            ? comment.writtenAt <= answer.writtenAt
            : index < position),
      );
      const addressed = earlier.filter((comment) => addresses(answer.text, comment.authorName));
      const exact = earlier.find(
        (comment) => comment.key === answer.replyTo && answer.replyTo !== top,
      );
      if (exact) answered.add(exact.key);
      if (addressed.length) for (const comment of addressed) answered.add(comment.key);
      else if (!exact) {
        const nearest = earlier.at(-1);
        if (nearest) answered.add(nearest.key);
      }
    });
  }
  return answered;
}

/** Which comments wait for us: not ours, not answered, not dismissed. */
export function waitingComments(comments: readonly ThreadComment[]): Set<string> {
  const answered = answeredComments(comments);
  return new Set(
    comments
      .filter(
        (comment) => !comment.ours && comment.dismissedAt === null && !answered.has(comment.key),
      )
      .map((comment) => comment.key),
  );
}

/** How long a comment waits, in the largest whole unit. Negative (a clock set back) counts as 0. */
export function waitedFor(
  since: number,
  now: number,
): { unit: 'minutes' | 'hours' | 'days'; n: number; late: 'no' | 'soon' | 'yes' } {
  const minutes = Math.max(0, Math.floor((now - since) / 60_000));
  // An hour is what most pages promise; after a day the person has gone elsewhere.
  const late = minutes >= 1440 ? 'yes' : minutes >= 60 ? 'soon' : 'no';
  if (minutes < 60) return { unit: 'minutes', n: minutes, late };
  if (minutes < 1440) return { unit: 'hours', n: Math.floor(minutes / 60), late };
  return { unit: 'days', n: Math.floor(minutes / 1440), late };
}
