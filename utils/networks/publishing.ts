/** How a network cuts, limits and draws posts: data for the plan and the preview. */

import type { CoverRule } from './covers.ts';

/**
 * `exact`: taken from the network's own app or documents. `estimate`: from replicas, old pages or
 * our measurement. `unknown`: nobody has said; then the whole text is shown and the person is told.
 */
export type Confidence = 'exact' | 'estimate' | 'unknown';

/** A word of a network's own in our languages; what lacks a language is said in English. */
export type OwnWords = Readonly<
  { en: string } & Partial<Record<'ru' | 'ro' | 'kk' | 'ms', string>>
>;

/** Where a feed cuts a text and puts its "show more". */
export type Fold = { confidence: Confidence; source: string } & (
  | {
      /** By length and by line breaks, as characters of the text, whatever the width. */
      kind: 'length';
      /** Characters (UTF-16 units) that are kept at a rate of 1. */
      base: number;
      /** The network multiplies `base` by it; it comes with each post. */
      rate: number;
      /** A text is whole up to this many times the kept length. */
      wholeTimes: number;
      /** A text of at least so many lines is cut... */
      linesFrom: number;
      /** ...after this many. */
      linesKept: number;
    }
  | {
      /** By drawn lines, so it depends on width and font. */
      kind: 'lines';
      /** Whole up to this many lines. */
      whole: number;
      /** Else cut after this many. */
      kept: number;
      /** The author's name is drawn before the text, in its first line. */
      nameFirst?: true;
      /** "… more" takes the end of the last kept line; absent: it has a line of its own. */
      moreInline?: true;
    }
  | {
      /** By the weighted length of X (utils/text/weighted-length.ts), whatever the width. */
      kind: 'weighted';
      most: number;
    }
  | {
      /** The feed shows every text whole. */
      kind: 'never';
    }
  | {
      /**
       * The feed shows a title alone. Ours is the text's first line, which the person will put in
       * the network's title: the beginning of it is seen, and nothing else of the text.
       */
      kind: 'title';
      /** Letters as a person counts them. */
      letters: number;
      /** Where the title has Chinese, Japanese or Korean. */
      wideLetters: number;
    }
  | {
      /** Only what its author puts between tags is hidden behind a label. */
      kind: 'tag';
      /** Its name, in small letters; the label is its attribute `text`. */
      tag: string;
      /** Without that attribute. */
      label: OwnWords;
    }
);

/**
 * How several pictures share the room of one post, by kind (utils/preview/grids/ draws each). CSS
 * px; ratios are width / height.
 */
export type PictureGrid = { confidence: Confidence; source: string; gap: number } & (
  | {
      /** A big one and small ones, or rows that fit the room best: VK's Android app. */
      kind: 'mosaic';
      maxHeight: number;
      /** No tile is narrower or lower than this where it can be helped. */
      minSide: number;
    }
  /** Two, then the rest in rows of fixed shapes: VK's site. */
  | { kind: 'site-rows' }
  /** Telegram's album. */
  | { kind: 'album' }
  /** The first picture's shape decides; what is over five stands in "+N": Facebook. */
  | { kind: 'by-first'; shown: number; tallest: number }
  /** Up to four in one box of a fixed shape: X. `tallest`: of a single one. */
  | { kind: 'one-box'; ratio: number; shown: number; tallest: number }
  | {
      /** One at a time, swiped; the first sets the frame's shape within these bounds. */
      kind: 'carousel';
      tallest: number;
      widest: number;
      /** The others are cut to the frame, or stand whole in it. */
      others: 'cut' | 'whole';
      /** So much of the next one is to be seen. */
      peek: number;
      /** More than so many are not taken. */
      most: number;
    }
  /** One under another, each whole. */
  | { kind: 'stack' }
);

/** How a network's phone feed sets its text. CSS px. */
export interface FeedType {
  /** Of sizes, lines and column; `unknown`: a phone's usual ones, so that there is something to see. */
  confidence: Confidence;
  source: string;
  /** Faces that are drawn alike, for computers without the phone's own. */
  family: { android: string; iphone: string };
  size: number;
  line: number;
  /** Between the text and the screen's left edge. */
  side: number;
  /** How wide the text runs: the screen less `less`, and no wider than `most`. */
  column: { less: number; most?: number };
}

/** One way that a card is drawn. CSS px. */
export interface LinkCardLook {
  picture: {
    place: 'top' | 'left' | 'right' | 'bottom';
    /** Width by height; null: the picture's own. */
    ratio: number | null;
    /** null: the card's whole width (top, bottom), or as high as the words (left, right). */
    width: number | null;
  };
  /** Where the site's name stands; null: it is not shown. */
  site: 'above' | 'below' | null;
  titleLines: number;
  /** 0: the description is not shown. */
  textLines: number;
  /** Of name, title and text together, where the network says so. */
  mostLines?: number;
}

/** The card that a feed draws of the first link. */
export interface LinkCard {
  /** null: there is no such look. */
  large: LinkCardLook | null;
  small: LinkCardLook | null;
  /** A picture of at least so many pixels makes it large: width, height; null: not said. */
  largeFrom: readonly [number, number] | null;
  confidence: Confidence;
  source: string;
}

/** In what a network counts a text. */
export type LengthUnit = 'utf16' | 'weighted' | 'bytes';

/** What happens beyond a limit: the post is not taken, it reaches fewer, or it is only advice. */
export type Severity = 'refuses' | 'hurts' | 'advice';

/** So many are taken well; more is not. */
export interface TextLimit {
  most: number;
  severity: Severity;
  confidence: Confidence;
  source: string;
}

/** What a network takes of words; what is not said is not checked. */
export interface TextRules {
  /** What `postLength` and `caption` count. */
  unit: LengthUnit;
  /** Of `postLength`. */
  confidence: Confidence;
  source: string;
  /** Of a text that has pictures or videos. */
  caption?: TextLimit;
  /** Strictest last: each one that is exceeded counts, the last of them is told. */
  hashtags?: readonly TextLimit[];
  mentions?: TextLimit;
  /** Addresses in a post cannot be pressed. */
  deadLinks?: { confidence: Confidence; source: string };
  /** A shorter first line, where the network makes a title of it. */
  title?: TextLimit;
}

/** What a network takes of files, as far as it is known; what is not said is not checked. */
export interface FileRules {
  source: string;
  image?: {
    /** Bytes. */
    bytes?: number;
    gifBytes?: number;
    types?: readonly string[];
    /** Pixels, from and to. */
    width?: readonly [number, number];
    /** Of width and height together, pixels. */
    sum?: number;
    /** Width by height, from and to. */
    ratio?: readonly [number, number];
  };
  video?: { bytes?: number; seconds?: readonly [number, number] };
  /** Shapes that its feed shows whole: width and height. */
  crops?: readonly (readonly [number, number])[];
}

/** A network's own timer, in its composer. */
export interface PublishingTimer {
  /** The publish button publishes at once unless the person has switched the timer on. */
  nowUnlessSet: boolean;
  /** It takes minutes in such steps alone; null: any. */
  minuteStep: number | null;
}

/** How a network's posts are cut and limited. Units beside each; null: not known. */
export interface PublishingRules {
  /** Longest text of a post, in the unit of `text`. */
  postLength: number | null;
  text: TextRules;
  /** Most pictures in one post. */
  media: number | null;
  /** What files must be like; absent: nobody has said. */
  files?: FileRules;
  /** Where each phone's feed cuts a text; null: not known. */
  fold: { android: Fold | null; iphone: Fold | null };
  grid: PictureGrid;
  /** Where the author or the device decides between several: the others. */
  otherGrids?: readonly PictureGrid[];
  /** Sizes of its covers (covers.ts); absent: it has none, or nobody has said. */
  covers?: readonly CoverRule[];
  type: FeedType;
  /** Of the first link in a post without pictures; null: none is drawn, as far as is known. */
  linkCard: LinkCard | null;
  /**
   * A regular expression of the network's mention markup; its first group is what readers see.
   * null: what is written is what is seen.
   */
  mention: string | null;
  /** What to mind about the composer's timer; missing: nothing that we know of. */
  timer?: PublishingTimer;
}
