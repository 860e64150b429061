import type { Confidence } from './publishing.ts';

/** Sizes of a network's covers: data for the check on the page and the cropper. Pixels. */

export interface Size {
  width: number;
  height: number;
}

/**
 * What a device shows of a cover. `fill`: a box of this shape is filled from the middle, the rest is
 * cut. `middle`: just so many pixels of the cover's middle, counted at the rule's own size.
 */
export interface CoverView extends Size {
  how: 'fill' | 'middle';
}

/** A circle over the cover, as shares of what the phone shows: its centre, its width. */
export interface CoverAvatar {
  x: number;
  /** Over 1: its centre lies below the cover. */
  y: number;
  /** Of the view's width. */
  size: number;
}

/** What the person may set otherwise. */
export interface CoverFigures extends Size {
  /** Heaviest file, megabytes; null: nobody has said, so it is not checked. */
  megabytes: number | null;
  /** null: nobody has said. */
  phone: CoverView | null;
  desktop: CoverView | null;
  /** Kept free of words and faces, as shares of the whole cover. */
  keepOff: { sides: number; top: number; bottom: number };
  /** null: none stands over it, or nobody has said where. */
  avatar: CoverAvatar | null;
}

export const coverIds = [
  'vk-page',
  'vk-page-flat',
  'vk-live',
  'ok-page',
  'ok-page-small',
  'facebook-page',
  'x-page',
  'youtube-page',
] as const;
export type CoverId = (typeof coverIds)[number];

export interface CoverRule extends CoverFigures {
  id: CoverId;
  /** `page`: stands above the community. `live`: the phone's own, which moves. */
  surface: 'page' | 'live';
  confidence: Confidence;
  source: string;
  /** The sources say different things: told beside it. */
  disputed: boolean;
}
