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
  PersonFields,
  PostFields,
} from './fields.ts';
import type { NetworkId } from './ids.ts';
import type { PublishingRules } from './publishing.ts';
import type { FieldRows, NamedTake, Parse } from './rows.ts';
import type { Sending } from './sending.ts';

export type { NetworkId } from './ids.ts';
export type * from './fields.ts';
export type { PublishingRules } from './publishing.ts';
export type * from './rows.ts';
export type * from './sending.ts';

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
  /**
   * The address of a window over the page before (a composer, a picture): what stands behind is
   * still that page, and help goes on as if the address had not changed.
   */
  over?: true;
}

/** The things on a page that features can stand beside. */
export type PlaceName =
  | 'identity'
  | 'community'
  | 'cover'
  | 'post'
  | 'comment'
  | 'message'
  | 'person'
  | 'replyBox'
  | 'messageBox'
  | 'composer';

/** Where a mark may stand, best first, relative to the place's element. */
export interface Anchor {
  css: string;
  where: 'append' | 'after';
  /** Over the picture that fills the box, in its corner, on a ground of its own. */
  over?: true;
}

/** Where a place stands. Its element is what features stand beside and write into. */
export interface Where {
  css: string;
  seenOn: string;
  note?: string;
  /** Of an opener: its text must fit this, where nothing else tells it from its neighbours. */
  says?: string;
}

/** One kind of thing on a network's pages, as data. */
export interface Place<Fields extends Record<string, Parse> = Record<string, Parse>> {
  /** Kinds of page that have it. */
  kinds: readonly PageKind[];
  /**
   * Kinds of page that cannot be without it: not found there for 5 s means that the page has
   * changed. Not of those where it may truly lack (a wall without posts, a thread without comments).
   */
  must?: readonly PageKind[];
  /** It comes and goes by itself (a stream that runs): that it is gone says nothing of the page. */
  passing?: boolean;
  /** Selectors of the element, best first; all are tried (skins mix on one page). */
  where: readonly Where[];
  /** Ancestors or own attributes that make an element not this place (pseudo-posts, quotes). */
  not?: string;
  /**
   * A named function that must answer for an element to be this place: for what css cannot say. In
   * Telegram's apps one box is a channel's, a group's and a dialogue's; null means: not this one.
   */
  when?: string;
  /** Elements of it may stand inside one another (a comment holds its replies). */
  nested?: boolean;
  /** Inside the element, parts that belong to another place (a post's comments, a repost). */
  except?: string;
  /** Inside any text, what is not text: the expander's label, the line break before it. */
  skip?: string;
  /** A box: the network offers no other author in it than the account that is logged in. */
  asAccount?: boolean;
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
  /**
   * Of a reply box: it serves what stands in the same one of these, best first (a window, a post).
   * Where boxes stack, the only one that the page shows may be another post's.
   */
  scope?: readonly Where[];
  /**
   * Of a post: stands in it only while the page itself cuts its text (an expander). What is seen
   * then is measured; it is never pressed.
   */
  clipped?: readonly Where[];
  /** Of a comment: the network's own menu (hide, report, delete). Pointed at, never pressed. */
  menu?: readonly Where[];
  /** Of a box: how what stands in it is sent. Without it nothing is looked at before it goes. */
  send?: Sending;
  /** Of a reply box: how it takes pictures. Without it the person attaches them by hand. */
  files?: Attaching;
}

/** How pictures get into a box: parts around its editor, which are not read but used. */
export interface Attaching {
  /** The whole box: the nearest of the editor's ancestors. The other parts are looked for in it. */
  around: readonly Where[];
  /** The network's own file input. Where there is none, files are pasted into the editor. */
  fileInput: readonly Where[];
  /** One element for each picture that the box shows. */
  attachment: readonly Where[];
}

/**
 * Where a post is written: its element is the text's editor. The other parts stand around it and
 * are not read but used; of each list the first row that matches counts.
 */
export interface ComposerPlace extends Place<BoxFields>, Attaching {}

/** Every place a network has; a missing one means that features which need it do not start. */
export interface Places {
  identity?: Place<IdentityFields>;
  community?: Place<CommunityFields>;
  cover?: Place<CoverFields>;
  post?: Place<PostFields>;
  comment?: Place<CommentFields>;
  /** Private messages, on pages of the kind `messages` or in windows over any page. */
  message?: Place<MessageFields>;
  /** A row of a list of people: a post's likes, a community's members. */
  person?: Place<PersonFields>;
  /** Public: an answer to a comment. */
  replyBox?: Place<BoxFields>;
  /**
   * Private: an answer in a dialogue. Its own place, because boxes stack (a dialogue over a post):
   * what is meant for one must never land in the other.
   */
  messageBox?: Place<BoxFields>;
  composer?: ComposerPlace;
}

/** The page's half of a network: a script of its own in its pages (on-page.ts), and in tests. */
export interface NetworkPlaces {
  id: NetworkId;
  /** The same as the other half's, so that a page needs nothing of that. */
  pageOf: Network['pageOf'];
  places: Places;
  takes: Readonly<Record<string, NamedTake>>;
  /**
   * Where a page's own public matter stands, for keywords beside posts and comments. Nothing
   * private may stand in it. Without it: the page's main part, where it names one.
   */
  words?: readonly Where[];
  /**
   * The event on `document` that ends a navigation without reload: until then the new address
   * stands over the old page. null, or none: the page is what its address says at once.
   */
  navigated?(url: URL): string | null;
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
  /**
   * Its site for phones, where that is another one: host (without `www.`) to host, and match
   * patterns that are asked for with `matches` but not read (a phone's window alone shows them).
   */
  mobile?: { hosts: Readonly<Record<string, string>>; matches?: readonly string[] };
  /** Its front page, where that is not its first host's. */
  home?: string;
  /** Pure: null when the address is not this network's. */
  pageOf(url: URL): Page | null;
  /** Its title in a language (`en`) where it is another one than `title`. */
  titles?: Readonly<Record<string, string>>;
  /**
   * The engagements that its pages show at all, in the order of the formula. ER is made of these
   * alone: what a network never shows is no part of it, what it hides of one post is unknown.
   */
  engagement: readonly EngagementName[];
  /** What ER is divided by at first: followers where posts show no views. Default: views. */
  denominator?: 'views' | 'followers';
  /**
   * Those that only some of its pages show: part of the formula for posts where they are known.
   * Posts whose formulas differ are not held against each other.
   */
  engagementSometimes?: readonly EngagementName[];
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
  /**
   * The page where the owner's posts are written, when its own page `at` has no composer; `at` itself
   * where that has one. null when the owner's names do not tell.
   */
  composerUrl?(owner: { id: string; screenName: string | null }, at: URL | null): string | null;
  rules: PublishingRules;
  /** Example addresses with the kind each must have; crossed with every network in the tests. */
  examples: readonly { url: string; kind: PageKind }[];
}
