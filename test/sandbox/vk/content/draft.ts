import type { Attachment } from '../model.ts';

/** A post as it is written down here; numbers and dates are worked out from it. */
export interface PostDraft {
  id: number;
  /** `47m` ago, or days ago and the time in Moscow: `3 12:30`. */
  at: string;
  text: string;
  /** Names of drawings: `bread-1`. */
  photos?: string[];
  video?: { title: string; seconds: number; drawing: string };
  link?: { url: string; title: string; caption: string; drawing: string };
  poll?: Extract<Attachment, { kind: 'poll' }>;
  /** Key of the post that this one repeats. */
  repostOf?: string;
  pinned?: boolean;
  ad?: { advertiser: string; erid: string };
  commentsClosed?: boolean;
  /** More than one kind of reaction. */
  manyReactions?: boolean;
  signer?: string;
  /** Times the usual engagement: 2.6 is a clear success, 0.15 a dead post. */
  luck?: number;
  /** Views to be shown, where a test wants to know them; a seeded number otherwise. */
  views?: number;
}
