import type { PictureGrid } from '../networks/publishing.ts';
import { byFirst, carousel, oneBox, siteRows, stack } from './grids/fixed.ts';
import { tilesOf, type Grid } from './grids/layout.ts';
import { mosaic } from './grids/mosaic.ts';
import { telegramAlbum } from './grids/telegram-album.ts';

export type { Grid, Tile } from './grids/layout.ts';

/**
 * Where a post's pictures stand; `ratios` are width / height. Each place of a tile is computed, not
 * drawn, so that a preview and its test agree. A picture without a size counts as a square.
 */
export function gridOf(ratios: readonly number[], width: number, rule: PictureGrid): Grid {
  if (ratios.length === 0) return tilesOf([], []);
  const known = ratios.map((ratio) => (Number.isFinite(ratio) && ratio > 0 ? ratio : 1));
  switch (rule.kind) {
    case 'mosaic':
      return mosaic(known, width, rule);
    case 'site-rows':
      return siteRows(known, width, rule.gap);
    case 'album':
      return telegramAlbum(known, width);
    case 'by-first':
      return byFirst(known, width, rule);
    case 'one-box':
      return oneBox(known, width, rule);
    case 'carousel':
      return carousel(known, width, rule);
    case 'stack':
      return stack(known, width, rule.gap);
  }
}

/** What is worth telling of a cut: a little off the edge nobody misses. */
const noticeable = 0.15;

/** A picture that loses a noticeable part of itself in the feed. */
export interface Cut {
  /** Its place in the post, from 1. */
  place: number;
  /** 0 to 1. */
  share: number;
}

export const cutsOf = ({ tiles }: Pick<Grid, 'tiles'>): Cut[] =>
  tiles.flatMap(({ cut }, n) => (cut > noticeable ? [{ place: n + 1, share: cut }] : []));
