/** What the make-believe VK knows; the same shapes travel from the server to the client. */

/** A person (id > 0) or a community (id < 0), as VK numbers them. */
export interface Owner {
  id: number;
  name: string;
  /** Path of the page: `/id100200`, `/teplyhleb`. */
  href: string;
  /** How a reply greets: «Анна». */
  firstName: string;
  /** Whom a reply is to: «ответ Анне». */
  dative: string;
}

export interface Community extends Owner {
  screenName: string;
  members: number;
  status: string;
  about: string;
  site: string;
  phone: string;
  address: string;
  cover: string;
}

export type Attachment =
  | { kind: 'photo'; id: string; src: string; alt: string }
  | { kind: 'video'; id: string; src: string; title: string; seconds: number; views: number }
  | { kind: 'link'; url: string; src: string; title: string; caption: string }
  | { kind: 'poll'; question: string; answers: { text: string; votes: number }[] };

export interface Post {
  /** `-224700111_4980`, as in `data-post-id` and in `/wall…`. */
  key: string;
  ownerId: number;
  id: number;
  /** Milliseconds since 1970. */
  time: number;
  text: string;
  attachments: Attachment[];
  /** One number per kind of reaction; their sum is what VK shows. */
  reactions: number[];
  reposts: number;
  comments: number;
  /** `null` for an ad, which shows no views. */
  views: number | null;
  pinned: boolean;
  ad: { advertiser: string; erid: string } | null;
  commentsClosed: boolean;
  signer: string | null;
  repost: Post | null;
  liked: boolean;
}

export interface Comment {
  id: number;
  postKey: string;
  fromId: number;
  time: number;
  text: string;
  likes: number;
  /** The first comment of its thread; `null` for a comment that starts one. */
  thread: number | null;
  /** The author whom a reply in a thread is to. */
  replyTo: number | null;
}

export interface Thread {
  root: Comment;
  replies: Comment[];
}

export type SkinId = 'react' | 'classic' | 'mobile';

/** Given to the page with its HTML, so that the client needs no request before the first drawing. */
export interface Boot {
  skin: SkinId;
  me: Owner;
  owners: Owner[];
  communities: Community[];
}

/** A picture on its way to the server: read by the page as a data URL. */
export interface Picture {
  name: string;
  dataUrl: string;
}
