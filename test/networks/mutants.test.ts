import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../tools/read.ts';
import { realFeed, realPin, realTelegram, savedPages } from './saved-pages.ts';

/** Networks change without notice: what a page loses or gains must not crash us or read as zero. */

const HOSTILE = [
  '',
  ' ',
  '<script>alert(1)</script>',
  'Показать ещё',
  '١٢٣',
  '\u202e\u0000\ufffd',
  '9'.repeat(400),
  '-1',
  '1e9',
  'NaN',
  '{"__proto__":1}',
  'javascript:alert(1)',
  'wall-1_2',
];

/**
 * React draws no digits for zero, so a like button that lost its label looks like a like button
 * with none: no reader can tell them apart, and inside them nothing is changed here.
 */
const ZERO_BY_SILENCE = '[data-testid^="post_footer_action"], [data-testid="comment-like"]';

/** Seeded, so that a failure can be repeated (mulberry32). */
function dice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

function mutant(html: string, seed: number): string {
  const { document } = parseHTML(html);
  const roll = dice(seed);
  for (let cuts = 1 + roll(4); cuts > 0; cuts -= 1) {
    const elements = [...document.body.querySelectorAll('*')];
    const element = elements[roll(elements.length)];
    if (!element?.parentElement || element.parentElement.closest(ZERO_BY_SILENCE)) continue;
    const names = element.getAttributeNames();
    const name = names[roll(names.length || 1)];
    const text = HOSTILE[roll(HOSTILE.length)] ?? '';
    const how = roll(5);
    if (how === 0) element.remove();
    else if (how === 1) element.after(element.cloneNode(true));
    else if (how === 2) element.replaceChildren();
    else if (how === 3) element.replaceChildren(document.createTextNode(text));
    else if (name) element.setAttribute(name, text);
  }
  return String(document);
}

/** Every count by where it stands: `posts -1_2 likes`. */
function counts({ posts, comments }: ReturnType<typeof readHtml>): Map<string, number | null> {
  const found = [...posts, ...comments].flatMap((one) =>
    (['likes', 'reposts', 'comments', 'views'] as const).map((name) => {
      const field = name in one ? (one as (typeof posts)[number])[name] : null;
      return [`${one.id} ${name}`, field?.value ?? null] as const;
    }),
  );
  return new Map(found);
}

const real = realFeed();
const pin = realPin();
const pages = [...savedPages(), ...(real ? [real] : []), ...realTelegram(), ...(pin ? [pin] : [])];

describe('mutants of pages', () => {
  it.each(pages)('$name: no exception, no wrong zero', ({ html, ...options }) => {
    const before = counts(readHtml(html, options));
    for (let seed = 1; seed <= 80; seed += 1) {
      const after = counts(readHtml(mutant(html, seed), options));
      for (const [where, value] of after) {
        // A new key is another thing than before (an attribute became one): nothing to compare.
        if (value === 0 && before.has(where)) {
          expect(before.get(where), `${where}, seed ${seed}`).toBe(0);
        }
      }
    }
  });
});
