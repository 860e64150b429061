import type { Comment, Post } from '../posts.ts';

/** What the client knows of the server's state. */
export interface State {
  posts: Post[];
}

export const PAGE = { handle: 'Teplyi.Hleb', name: 'Пекарня «Тёплый хлеб»', followers: 8400 };
const NAMES: Readonly<Record<string, string>> = {
  'anna.koltsova': 'Анна Кольцова',
  '100000000000301': 'Дмитрий Пахомов',
  'vera.podsolnuh': 'Вера Подсолнухова',
};
export const nameOf = (who: string): string => NAMES[who] ?? PAGE.name;
export const state = async (): Promise<State> => (await fetch('/sandbox/state')).json();

export async function tell<T>(what: string, body: object): Promise<T> {
  const answer = await fetch(`/sandbox/${what}`, { method: 'POST', body: JSON.stringify(body) });
  return answer.json() as Promise<T>;
}

/** Every link drags such a tail along. */
const TAIL = '__cft__[0]=AZXq7sandbox&__tn__=%2CO%2CP-R';
export const pfbid = (post: Post) => `pfbid0${post.n.toString(36)}Sandbox`;
export const postAddress = (post: Post) => `/${PAGE.handle}/posts/${pfbid(post)}?${TAIL}`;
const encoded = (post: Post, id: number) => encodeURIComponent(btoa(`comment:${post.n}_${id}`));
const query = (post: Post, { id, to }: Comment) =>
  to
    ? `comment_id=${encoded(post, to)}&reply_comment_id=${encoded(post, id)}`
    : `comment_id=${encoded(post, id)}`;
export const commentAddress = (post: Post, comment: Comment) =>
  `/${PAGE.handle}/posts/${pfbid(post)}?${query(post, comment)}`;
export function personAddress(who: string, post?: Post, comment?: Comment): string {
  const own = /^\d+$/.test(who) ? `/profile.php?id=${who}&` : `/${who}?`;
  return `https://www.facebook.com${own}${post && comment ? `${query(post, comment)}&` : ''}__tn__=R`;
}
export const avatarOf = (who: string) => `/sandbox/avatar/${who}.svg`;
