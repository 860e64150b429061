import MiniSearch, { type SearchResult } from 'minisearch';
import type { Template } from './schema.ts';
import { fromTranslit } from './translit.ts';

/**
 * Finding a template by a few letters: typos, word endings, the wrong keyboard layout, and Russian
 * in Latin letters.
 */

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

/** A match by a slip counts this much of one by the letters themselves. */
const slip = 0.2;

/** What the typed letters may mean; what was typed is believed most. */
const readings = (query: string) => [
  { text: query, trust: 1 },
  { text: otherLayout(query), trust: 0.95 },
  ...(/[a-z]/iu.test(query) ? [{ text: fromTranslit(query), trust: 0.8 }] : []),
];

export interface TemplateSearch {
  /** Without a query all in the order they came in (most used first); with one, the best first. */
  (query: string): Template[];
  /** Reads some more templates ahead of the first query; false: all are read. */
  prepare(): boolean;
}

/** So many at a time hold nobody up. */
const readAtOnce = 100;

const emptyIndex = () =>
  new MiniSearch<{ id: number; title: string; body: string; tags: string; folder: string }>({
    fields: ['title', 'tags', 'folder', 'body'],
    tokenize: wordsOf,
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 4, tags: 3, folder: 2 },
      prefix: true,
      // A slip in a short word would match everything.
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      combineWith: 'AND',
    },
  });

/**
 * A search over title, texts, tags and folder. What equals another in its match keeps the order that
 * the templates came in.
 */
export function templateSearch(templates: readonly Template[]): TemplateSearch {
  const index = emptyIndex();
  // Most replies are chosen without a letter: reading all of them first would keep the panel.
  let read = 0;
  function readTo(end: number) {
    const some = templates.slice(read, end);
    index.addAll(
      some.map(({ title, body, variants, tags, folder }, at) => ({
        id: read + at,
        title,
        body: [body, ...(variants ?? [])].join('\n'),
        tags: tags.join(' '),
        folder: folder ?? '',
      })),
    );
    read += some.length;
  }
  const find = (query: string) => {
    if (!wordsOf(query).length && !wordsOf(otherLayout(query)).length) return [...templates];
    readTo(templates.length);
    const scores = new Map<number, number>();
    for (const { text, trust } of readings(query)) {
      if (!wordsOf(text).length) continue;
      const note = (found: SearchResult[], by: number) => {
        for (const { id, score } of found) {
          scores.set(Number(id), Math.max(score * by, scores.get(Number(id)) ?? 0));
        }
      };
      // "privet" means привет sooner than a slip of "private".
      note(index.search(text, { fuzzy: false }), trust);
      note(index.search(text), trust * slip);
    }
    return [...scores]
      .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
      .map(([id]) => templates[id])
      .filter((template) => template !== undefined);
  };
  const prepare = () => {
    readTo(read + readAtOnce);
    return read < templates.length;
  };
  return Object.assign(find, { prepare });
}
