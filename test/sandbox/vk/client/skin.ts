import type { Comment, Community, Post, SkinId, Thread } from '../model.ts';

/** Where a post stands decides what of it is shown. */
export interface PostView {
  /** On the page of the post its date has no link (AP), and its comments follow. */
  alone: boolean;
  unfolded: boolean;
  /** Comments to show under it on a wall (classic shows the last one). */
  threads: Thread[];
  unfold(): void;
  like(): void;
}

export interface ThreadView {
  post: Post;
  threads: Thread[];
  total: number;
  /** The comment that the address names: `?reply=`. */
  wanted: number;
  more(): Promise<Thread[]>;
  send(text: string, replyTo: number | null): Promise<Comment>;
}

/** One of VK's three ways to draw the same things. */
export interface Skin {
  id: SkinId;
  post(post: Post, view: PostView): HTMLElement;
  thread(view: ThreadView): HTMLElement;
  /** What stands above a wall to write a post with; `community` is null in the feed. */
  composer(community: Community | null, published: () => void): HTMLElement | null;
  header(community: Community): HTMLElement;
}
