import MiniSearch from 'minisearch';
import type { Template } from './schema.ts';

/** Finding a template by a few letters: typos, word endings and the wrong keyboard layout. */

const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const cyrillic = 'йцукенгшщзхъфывапролджэячсмитьбюё';

const otherKey = new Map<string, string>();
[...latin].forEach((letter, place) => {
  const other = cyrillic.charAt(place);
  otherKey.set(letter, other);
  otherKey.set(other, letter);
});

/** What the same keys give in the other layout: "ghbdtn" → "привет", "зкшсу" → "price". */
export function otherLayout(text: string): string {
  return [...text.toLowerCase()].map((letter) => otherKey.get(letter) ?? letter).join('');
}

/** Small letters, and ё as е: people type both. */
const plain = (text: string) => text.toLowerCase().replaceAll('ё', 'е');

/** Letters and digits of any script make words. */
const wordsOf = (text: string) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

export type TemplateSearch = (query: string) => Template[];

/**
 * A search over title, body and tags. Without a query all are given in the order they came in
 * (most used first); with one, the best match first and that order among equals.
 */
export function templateSearch(templates: readonly Template[]): TemplateSearch {
  const index = new MiniSearch<{ id: number; title: string; body: string; tags: string }>({
    fields: ['title', 'tags', 'body'],
    tokenize: wordsOf,
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 4, tags: 3 },
      prefix: true,
      // A slip in a short word would match everything.
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      combineWith: 'AND',
    },
  });
  index.addAll(
    templates.map(({ title, body, tags }, id) => ({ id, title, body, tags: tags.join(' ') })),
  );
  return (query) => {
    if (!wordsOf(query).length && !wordsOf(otherLayout(query)).length) return [...templates];
    const scores = new Map<number, number>();
    for (const text of [query, otherLayout(query)]) {
      if (!wordsOf(text).length) continue;
      for (const { id, score } of index.search(text)) {
        scores.set(Number(id), Math.max(score, scores.get(Number(id)) ?? 0));
      }
    }
    return [...scores]
      .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
      .map(([id]) => templates[id])
      .filter((template) => template !== undefined);
  };
}
