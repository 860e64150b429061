import { describe, expect, it } from 'vitest';
import { networks } from '../../utils/networks/index.ts';
import { HOSTILE, change, counts, wrongZeros, type Undo } from './mutating.ts';
import { readings } from './readings.ts';
import type { Saved } from './readings.ts';
import { savedPages } from './saved-pages.ts';
import { parsed, sharedPages } from './shared-pages.ts';

/** Networks change without notice: what a page loses or gains must not crash us or read as zero. */

/** Of each network, shared among its pages. */
const MUTANTS = 500;

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

interface MutablePage extends Saved {
  name: string;
  document: Document;
}

const shared = sharedPages();
const pages: MutablePage[] = [
  ...savedPages().map(({ html, ...page }) => ({ ...page, document: parsed(html) })),
  ...shared.pages,
];

describe('mutants of pages', () => {
  it.each(Object.values(networks))(
    '$id: no exception, no wrong zero',
    ({ id }) => {
      const own = pages.filter(({ network }) => network === id);
      const share = Math.ceil(MUTANTS / own.length);
      for (const { name, document, ...page } of own) {
        const first = readings(document, page);
        const before = counts(first);
        const known = new Set(first.map(({ place, key }) => `${place} ${key}`));
        const elements = [...document.body.querySelectorAll('*')];
        for (let seed = 1; seed <= share; seed += 1) {
          const roll = dice(seed);
          const undo: (Undo | null)[] = [];
          for (let cuts = 1 + roll(4); cuts > 0; cuts -= 1) {
            const element = elements[roll(elements.length)];
            if (!element) continue;
            const attribute = roll(element.getAttributeNames().length || 1);
            const text = HOSTILE[roll(HOSTILE.length)] ?? '';
            undo.push(change(element, { attribute, text, how: roll(5) }));
          }
          const wrong = wrongZeros(counts(readings(document, page)), before, known);
          expect(wrong, `${name}, seed ${seed}`).toEqual([]);
          for (const back of undo.reverse()) back?.();
        }
        expect(readings(document, page), `${name}: every change was taken back`).toEqual(first);
      }
    },
    120_000,
  );

  it.skipIf(shared.skipped.length === 0)('every shared page is tried', ({ skip }) => {
    console.warn(`SKIPPED: ${shared.skipped.join('; ')}`);
    skip();
  });
});
