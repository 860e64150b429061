import type { SeenComment } from './schema.ts';

/** What is needed to tell whether a comment has our answer. */
export type ThreadComment = Pick<
  SeenComment,
  | 'key'
  | 'authorName'
  | 'author'
  | 'text'
  | 'writtenAt'
  | 'replyTo'
  | 'ours'
  | 'dismissedAt'
  | 'goneAt'
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
 * Which comments have our answer, under one post, and which answer came first. Ours answers, within
 * its thread: the comment that it replies to by id when that is not merely the thread's top; else
 * every earlier comment of the person that it addresses by name; else the nearest earlier comment
 * that is not ours. Order is by date where both are known, else by the order given (the page's).
 */
export function answersTo<One extends ThreadComment>(comments: readonly One[]): Map<string, One> {
  const byKey = new Map(comments.map((comment) => [comment.key, comment]));
  const threads = new Map<string, One[]>();
  for (const comment of comments) {
    const top = threadOf(comment, byKey);
    const thread = threads.get(top);
    if (thread) thread.push(comment);
    else threads.set(top, [comment]);
  }
  const answered = new Map<string, One>();
  const note = (comment: One, answer: One) => {
    const known = answered.get(comment.key);
    const earlier =
      known !== undefined &&
      known.writtenAt !== null &&
      answer.writtenAt !== null &&
      answer.writtenAt < known.writtenAt;
    if (!known || earlier) answered.set(comment.key, answer);
  };
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
      if (exact) note(exact, answer);
      if (addressed.length) for (const comment of addressed) note(comment, answer);
      else if (!exact) {
        const nearest = earlier.at(-1);
        if (nearest) note(nearest, answer);
      }
    });
  }
  return answered;
}

/** Which comments have our answer, under one post. */
export const answeredComments = (comments: readonly ThreadComment[]): Set<string> =>
  new Set(answersTo(comments).keys());

/** Which comments wait for us: not ours, not answered, not dismissed, not deleted. */
export function waitingComments(seen: readonly ThreadComment[]): Set<string> {
  // An answer that was deleted is none.
  const comments = seen.filter(({ goneAt }) => goneAt === undefined);
  const answered = answeredComments(comments);
  return new Set(
    comments
      .filter(
        (comment) => !comment.ours && comment.dismissedAt === null && !answered.has(comment.key),
      )
      .map((comment) => comment.key),
  );
}
