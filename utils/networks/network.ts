/**
 * The contract between Groupmate and a social network: what a network is, in plain data.
 *
 * Everything that is known about one network stands in its own folder beside this page and
 * nowhere else. A place (a post, a comment, a reply box) is a table of rows, best first; the
 * same table serves the reader, the health count, teaching and the saved-page tests.
 */

import type {
  BoxFields,
  CommentFields,
  CommunityFields,
  CoverFields,
  IdentityFields,
  MessageFields,
  PostFields,
} from './fields.ts';
import type { NetworkId } from './ids.ts';
import type { PublishingRules } from './publishing.ts';
import type { FieldRows, Parse } from './rows.ts';

export type { NetworkId } from './ids.ts';
export type * from './fields.ts';
export type { PublishingRules } from './publishing.ts';
export type * from './rows.ts';

/** What kind of page an address is. `other`: the network's page, but none that we help on. */
export type PageKind = 'community' | 'post' | 'feed' | 'messages' | 'other';

/** What an address says by itself, without looking at the page. */
export interface Page {
  network: NetworkId;
  kind: PageKind;
  /** The address without tracking parts: the same page has the same url. */
  url: string;
  /** The community as the address names it (screen name or owner id); null when it does not. */
  community: string | null;
  /** The post as the address names it (`-1_2`); null when it does not. */
  post: string | null;
}

/** The things on a page that features can stand beside. */
export type PlaceName =
  | 'identity'
  | 'community'
  | 'cover'
  | 'post'
  | 'comment'
  | 'message'
  | 'replyBox'
  | 'messageBox'
  | 'composer';

/** Where a mark may stand, best first, relative to the place's element. */
export interface Anchor {
  css: string;
  where: 'append' | 'after';
}

/** Where a place stands. Its element is what features stand beside and write into. */
export interface Where {
  css: string;
  seenOn: string;
  note?: string;
}

/** One kind of thing on a network's pages, as data. */
export interface Place<Fields extends Record<string, Parse> = Record<string, Parse>> {
  /** Kinds of page that have it. */
  kinds: readonly PageKind[];
  /** Selectors of the element, best first; all are tried (skins mix on one page). */
  where: readonly Where[];
  /** Ancestors or own attributes that make an element not this place (pseudo-posts, quotes). */
  not?: string;
  /** Elements of it may stand inside one another (a comment holds its replies). */
  nested?: boolean;
  /** Inside the element, parts that belong to another place (a post's comments, a repost). */
  except?: string;
  /** Inside any text, what is not text: the expander's label, the line break before it. */
  skip?: string;
  /** The field that names it: the same thing has the same key, whatever element shows it. */
  key: keyof Fields & string;
  /** The key must look like this, else the element is refused (a regular expression). */
  keyLooksLike?: string;
  fields: { readonly [Name in keyof Fields]: FieldRows<Fields[Name]> };
  anchors: readonly Anchor[];
  /**
   * What opens it, when it is built lazily (a reply box): relative to a comment or the page. A row
   * that appears only after another was pressed is its second step (a menu's line).
   */
  opener?: readonly Where[];
}

/**
 * Where a post is written: its element is the text's editor. The other parts stand around it and
 * are not read but used; of each list the first row that matches counts.
 */
export interface ComposerPlace extends Place<BoxFields> {
  /** The whole composer: the nearest of the editor's ancestors. Its other parts are looked for in it. */
  around: readonly Where[];
  /** The network's own file input. Where there is none, files are pasted into the editor. */
  fileInput: readonly Where[];
  /** One element for each picture that the composer shows. */
  attachment: readonly Where[];
}

/** Every place a network has; a missing one means that features which need it do not start. */
export interface Places {
  identity?: Place<IdentityFields>;
  community?: Place<CommunityFields>;
  cover?: Place<CoverFields>;
  post?: Place<PostFields>;
  comment?: Place<CommentFields>;
  /** Private messages, on pages of the kind `messages` or in windows over any page. */
  message?: Place<MessageFields>;
  /** Public: an answer to a comment. */
  replyBox?: Place<BoxFields>;
  /**
   * Private: an answer in a dialogue. Its own place, because boxes stack (a dialogue over a post):
   * what is meant for one must never land in the other.
   */
  messageBox?: Place<BoxFields>;
  composer?: ComposerPlace;
}

/** What a named function may ask for beside the matched element. */
export interface Around {
  /** Elements inside the place, without the parts that belong to others (`except`). */
  own(css: string): Element[];
  /** The page's address. */
  url: string;
}

/**
 * A named function for what a row cannot say. null: nothing there; '': there, not understood. Of a
 * count a list is a sum: every part must be understood, and their roundings are added.
 */
export type NamedTake = (element: Element, around: Around) => string | string[] | null;

/** The page's half of a network: loaded only in `page.content` and in tests. */
export interface NetworkPlaces {
  id: NetworkId;
  places: Places;
  takes: Readonly<Record<string, NamedTake>>;
}

/** The counts of a post that stand for people who did something with it. */
export type EngagementName = 'likes' | 'comments' | 'reposts';

/** Everyone's half of a network: pure, light, known to every surface. */
export interface Network {
  id: NetworkId;
  /** The network's own name, as its users write it. */
  title: string;
  /** Match patterns of its pages, asked for as one permission. */
  matches: readonly string[];
  /** Pure: null when the address is not this network's. */
  pageOf(url: URL): Page | null;
  /** Its title in a language (`en`) where it is another one than `title`. */
  titles?: Readonly<Record<string, string>>;
  /**
   * The engagements that its pages show at all, in the order of the formula. ER is made of these
   * alone: what a network never shows is no part of it, what it hides of one post is unknown.
   */
  engagement: readonly EngagementName[];
  /** What its people call what stands in `likes`. */
  likesAre: 'likes' | 'reactions';
  /**
   * The address of a post by its id, for links from our own surfaces. `screenName`: of the post's
   * community where it is known; Telegram's public addresses need it.
   */
  postUrl(postId: string, screenName?: string | null): string;
  /** The person's or community's address by id; null when the id says nothing. */
  ownerUrl(ownerId: string): string | null;
  /**
   * Is this id the owner's for good? A screen name is not: it changes hands, and the same community
   * must not be kept twice. What is kept is keyed by lasting ids alone.
   */
  isLastingId(ownerId: string): boolean;
  /** Whose post or comment it is by its id (`-1_2` belongs to `-1`); null when it cannot be told. */
  ownerOf(postId: string): string | null;
  rules: PublishingRules;
  /** Example addresses with the kind each must have; crossed with every network in the tests. */
  examples: readonly { url: string; kind: PageKind }[];
}
