import type { SlipKind } from '../../utils/mentions/misspellings.ts';
import type { MentionMark, MentionPlace } from '../../utils/mentions/schema.ts';

/** The keys of the words; a literal each, so that the words' test sees them. */
export const placeWords: Record<MentionPlace, string> = {
  post: 'mentions:place.post',
  comment: 'mentions:place.comment',
  page: 'mentions:place.page',
};
export const markWords: Record<Exclude<MentionMark, 'new'>, string> = {
  seen: 'mentions:seen',
  ours: 'mentions:ours',
  'not-us': 'mentions:notUs',
};
export const markedWords: Record<Exclude<MentionMark, 'new'>, string> = {
  seen: 'mentions:marked.seen',
  ours: 'mentions:marked.ours',
  'not-us': 'mentions:marked.notUs',
};
export const slipWords: Record<SlipKind, string> = {
  translit: 'mentions:slip.translit',
  layout: 'mentions:slip.layout',
  sound: 'mentions:slip.sound',
  doubled: 'mentions:slip.doubled',
  neighbour: 'mentions:slip.neighbour',
};
