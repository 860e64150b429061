/** What the server and the client of the make-believe X tell each other. */
export interface Counts {
  reply: number;
  repost: number;
  like: number;
  bookmark: number;
  /** null: written before X began to count them. */
  views: number | null;
}

export interface Tweet {
  id: string;
  handle: string;
  /** Epoch milliseconds. */
  at: number;
  text: string;
  counts: Counts;
  photos?: readonly string[];
  /** The status that it quotes. */
  quotes?: string;
  /** The status that it answers. */
  answers?: string;
  pinned?: boolean;
  promoted?: boolean;
  /** Stands on the wall of who reposted it. */
  repostedBy?: string;
}

export interface Person {
  handle: string;
  name: string;
}

export interface Boot {
  language: 'en' | 'ru';
  me: Person;
  people: readonly Person[];
  /** Newest first. */
  tweets: readonly Tweet[];
}
