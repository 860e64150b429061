import type { Comment, Dialogue, Message, Picture, Post, Thread } from '../model.ts';

interface Part<T> {
  total: number;
  rows: T[];
}

/** The page's own requests; all of them go to the page's own origin. */
export const requests = {
  wall: (owner: number, offset: number) => get<Part<Post>>('wall', { owner, offset, count: 10 }),
  feed: (offset: number) => get<Part<Post>>('feed', { offset, count: 10 }),
  post: (key: string) => get<Post>('post', { key }),
  comments: (post: string, offset: number, until: number) =>
    get<Part<Thread>>('comments', { post, offset, until, count: 20 }),
  sendComment: (post: string, text: string, replyTo: number | null, as: number | null) =>
    send<Comment>('comment', { post, text, replyTo, as }),
  /** Ids of a list of people: `liked:<post>`, `joined:<community>`. */
  fans: (list: string) => get<number[]>('fans', { list }),
  dialogues: (owner: number) => get<Dialogue[]>('dialogues', { owner }),
  sendMessage: (owner: number, peer: number, text: string) =>
    send<{ message: Message; thanks: boolean }>('message', { owner, peer, text }),
  incoming: (owner: number, peer: number) => send<Message | null>('incoming', { owner, peer }),
  publish: (owner: number, text: string, pictures: Picture[]) =>
    send<Post>('post', { owner, text, pictures }),
  like: (key: string) => send<{ ok: boolean }>('like', { key }),
};

async function get<T>(name: string, query: Record<string, string | number>): Promise<T> {
  const search = new URLSearchParams(
    Object.entries(query).map(([key, value]) => [key, `${value}`]),
  );
  return answer<T>(await fetch(`/sandbox/api/${name}?${search}`));
}

async function send<T>(name: string, body: unknown): Promise<T> {
  return answer<T>(
    await fetch(`/sandbox/api/${name}`, { method: 'POST', body: JSON.stringify(body) }),
  );
}

async function answer<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`The sandbox refused: ${response.status}`);
  return (await response.json()) as T;
}
