import type { Template } from './schema.ts';
import { startersEn } from './starters-en.ts';
import { startersRu } from './starters-ru.ts';

export type Starter = Pick<Template, 'title' | 'body' | 'tags' | 'language'> & { starter: string };

/** Templates that everyone begins with, so that the picker is useful on the first day. */
export const starters: Starter[] = [...startersRu, ...startersEn];
