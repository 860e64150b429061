/**
 * How a network's phone feed draws a post, as data: what stands where, in which shape and colour.
 * No logo or icon of a network is copied: icons are named by what they show and drawn from a free
 * set. Drawn from common knowledge of the apps, not measured; what is measured (type, folds,
 * pictures, links, where the label of a fold stands) is in `rules.ts`.
 */

import type { OwnWords } from './publishing.ts';

export type CardIcon =
  | 'bookmark'
  | 'comment'
  | 'comment-round'
  | 'dislike'
  | 'figures'
  | 'forward'
  | 'heart'
  | 'like'
  | 'repost'
  | 'send'
  | 'share';

export interface CardAction {
  icon: CardIcon;
  word?: OwnWords;
  /** Stands at the row's other end. */
  atEnd?: true;
  /** In the network's accent. */
  strong?: true;
}

/** CSS colours. Text (`ink`, `muted`, `link`, `name`) holds 4.5:1 on `card`. */
export interface CardColours {
  /** Behind the cards: a colour or a gradient. */
  page: string;
  card: string;
  ink: string;
  muted: string;
  link: string;
  /** Of a pill, a bar that stands for a figure, an empty picture. */
  pill: string;
  line: string;
  /** Only of shapes and icons. */
  accent: string;
}

/** A part of a post, in the order of `CardLook.parts`. */
export type CardPart =
  'head' | 'subject' | 'text' | 'pictures' | 'link' | 'figures' | 'actions' | 'time';

export interface CardLook {
  /**
   * `feed`: parts one below another over the whole width. `column`: the same right of the avatar.
   * `bubble`: a message in a chat. `pin`: a tile of a feed of two columns. `stream`: a broadcast's
   * picture with its title.
   */
  frame: 'feed' | 'column' | 'bubble' | 'pin' | 'stream';
  parts: readonly CardPart[];
  head: {
    avatar: { shape: 'round' | 'square'; size: number };
    /** Bold or medium name. */
    weight: 500 | 600 | 700;
    time: 'below' | 'beside' | 'none';
    /** `@name` beside the name. */
    handle?: true;
    /** A small globe: seen by everybody. */
    globe?: true;
    /** A cross beside the dots. */
    cross?: true;
    dots: 'across' | 'down' | 'none';
  };
  /** The label of the fold, and that of folding again. */
  more: { open: OwnWords; close: OwnWords };
  /** CSS px; `radius` of the pictures and of the link's card. */
  pictures: { inset: number; radius: number };
  /** Nothing is posted there without a picture. */
  needsPicture?: true;
  actions: { style: 'pills' | 'words' | 'icons' | 'spread'; list: readonly CardAction[] };
  /** Under the post: how a chat leads to its comments. */
  comments?: OwnWords;
  /** Above an entry: its subject, which is not a part of the text. */
  subject?: OwnWords;
  colours: { light: CardColours; dark: CardColours };
}

const languages = ['ru', 'ro', 'kk', 'ms'] as const;

/** A network's word in a language; English where we have no other. */
export function saidIn(words: OwnWords, language: string): string {
  const ours = languages.find((one) => language.startsWith(one));
  return (ours && words[ours]) ?? words.en;
}
