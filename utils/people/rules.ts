import type { PersonCard } from './schema.ts';

/** 1 comment seen is a first one, 2 to 4 a known person, 5 and more a regular. */
export function standingOf(commentsSeen: number): PersonCard['standing'] {
  if (commentsSeen <= 1) return 'first';
  return commentsSeen < 5 ? 'known' : 'regular';
}

/** The words that somebody is found by, small, with ё as е; at most eight, each once. */
export function nameWords(name: string): string[] {
  const plain = name.normalize('NFKC').toLowerCase().replaceAll('ё', 'е');
  const words = (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, 40));
  return [...new Set(words)].slice(0, 8);
}
