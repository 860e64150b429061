import type { PersonCard } from './schema.ts';

/** 1 comment seen is a first one, 2 to 4 a known person, 5 and more a regular. */
export function standingOf(commentsSeen: number): PersonCard['standing'] {
  if (commentsSeen <= 1) return 'first';
  return commentsSeen < 5 ? 'known' : 'regular';
}
