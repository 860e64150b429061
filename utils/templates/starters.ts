import type { Template } from './schema.ts';
import { startersEn } from './starters-en.ts';
import { startersRu } from './starters-ru.ts';

export type Starter = Pick<
  Template,
  'title' | 'body' | 'tags' | 'language' | 'kinds' | 'tone' | 'variants'
> & { starter: string };

/** Templates that everyone begins with, so that the picker is useful on the first day. */
export const starters: Starter[] = [...startersRu, ...startersEn];

/** Came with the second release; those before were shipped without kinds. */
const second = /^(?:how-to|hello|off-topic|spam|insult)-/u;
export const earlierStarters: ReadonlySet<string> = new Set(
  starters.map(({ starter }) => starter).filter((id) => !second.test(id)),
);
