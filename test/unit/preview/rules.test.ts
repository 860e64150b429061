import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fold } from '../../../utils/networks/publishing.ts';
import { rules } from '../../../utils/networks/vk/rules.ts';
import { foldText, shownText } from '../../../utils/preview/rules.ts';
import { sharedFile } from '../../shared-folder.ts';

const facts = sharedFile('data/preview-facts.json');
const here = existsSync(facts);
if (!here) console.warn('SKIPPED: preview-facts.json is absent, its vectors are not tried');

const android = rules.fold.android as Extract<Fold, { kind: 'length' }>;
const at = (rate: number): Fold => ({ ...android, rate });
const words = (length: number) => 'слово '.repeat(length / 6 + 1).slice(0, length);
const lines = (count: number, length: number) =>
  Array.from({ length: count }, () => words(length).replace(/ $/, 'а')).join('\n');

/** The vectors name their texts by a case; `first 5` have their space where the answer says. */
function textOf(name: string, length: number): string {
  if (name === 'one 600-char word') return 'ы'.repeat(600);
  if (name.startsWith('10 lines, first 5')) {
    const line = `${'ы'.repeat(49)} ${'ы'.repeat(50)}`;
    return [...Array<string>(5).fill(line), ...Array<string>(5).fill('ы')].join('\n');
  }
  const found = /^(\d+) lines of (\d+)/.exec(name);
  return found ? lines(Number(found[1]), Number(found[2])) : words(length);
}

interface Vector {
  rate: number;
  case: string;
  len: number;
  cutAt: number | null;
}

describe.skipIf(!here)('the vectors of the facts', () => {
  const { vectors } = here
    ? (JSON.parse(readFileSync(facts, 'utf8')) as { vectors: { vkTextCut: Vector[] } })
    : { vectors: { vkTextCut: [] } };

  it('are all there', () => expect(vectors.vkTextCut.length).toBeGreaterThanOrEqual(9));

  it.each(vectors.vkTextCut)('$case at rate $rate', ({ rate, case: name, len, cutAt }) => {
    const text = textOf(name, len);
    expect(text.length).toBe(len);
    const { visible, folded } = foldText(text, at(rate));
    expect(folded ? visible.length : null).toBe(cutAt);
  });
});

describe('the fold by length', () => {
  it.each([
    ['nothing', '', null],
    ['a short text', 'Свежий хлеб с восьми утра', null],
    ['384 characters', words(384), null],
    ['385 characters', words(385), 191],
    ['nine lines', lines(9, 10), null],
    ['ten lines', lines(10, 10), 54],
    ['ten empty lines', '\n'.repeat(9), null],
    ['a picture of nothing, with an end', `${'\n'.repeat(12)}конец`, 0],
    ['blanks that only look like a text', `да${' '.repeat(500)}`, null],
    // The 5th break stands at 384 exactly: still within reach.
    ['long lines, the 5th break at 384', `${'ы'.repeat(380)}${'\n'.repeat(9)}${words(50)}`, 380],
    // One further: out of reach, and there is no blank before 192, so the break is too far as well.
    ['the 5th break beyond 384', `${'ы'.repeat(381)}${'\n'.repeat(9)}${words(50)}`, 381],
    ['a braille blank', `${'ы'.repeat(100)}\u2800${'ы'.repeat(400)}`, 100],
  ])('%s', (_, text, cut) => {
    const { visible, hidden, folded, confidence } = foldText(text, android);
    expect(folded ? visible.length : null).toBe(cut);
    expect(visible + hidden).toBe(text);
    expect(confidence).toBe('exact');
  });

  it('shows more at a higher rate', () => {
    expect(foldText(words(480), at(1)).folded).toBe(false);
    expect(foldText(words(480), at(0.8)).visible).toHaveLength(191);
  });

  it('leaves out an emoji that the cut would halve', () => {
    const family = '👩‍👩‍👧‍👦';
    const text = 'ы'.repeat(190) + family + 'ы'.repeat(400);
    expect(foldText(text, android).visible).toBe('ы'.repeat(190));
  });

  it('leaves a text whole where nothing is known, and says so', () => {
    const unknown = { visible: words(900), hidden: '', folded: false, confidence: 'unknown' };
    expect(foldText(words(900), null)).toMatchObject(unknown);
    expect(foldText(words(900), rules.fold.iphone).confidence).toBe('estimate');
  });

  const anyText = fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
        fc.constantFrom('\n', ' ', '\u2800', '👨‍👩‍👧', '🇰🇿', 'й', '\r\n', '👍🏽', '[id1|Аня]'),
        fc.constantFrom('слово ', 'хлеб\n'),
      ),
      { maxLength: 160, size: 'max' },
    )
    .map((pieces) => pieces.join(''));

  it('never loses or adds a character, and never cuts a letter in two', () => {
    const letters = new Intl.Segmenter('ru', { granularity: 'grapheme' });
    let cuts = 0;
    fc.assert(
      fc.property(anyText, fc.constantFrom(0.5, 0.8, 1), (text, rate) => {
        const { visible, hidden, folded } = foldText(text, at(rate));
        expect(visible + hidden).toBe(text);
        expect(folded).toBe(hidden !== '');
        if (!folded) return;
        cuts++;
        const begins = Array.from(letters.segment(text), ({ index }) => index);
        expect(begins).toContain(visible.length);
        expect(visible.length).toBeLessThanOrEqual(2 * Math.round(240 * rate));
      }),
      { numRuns: 400 },
    );
    expect(cuts).toBeGreaterThan(50);
  });
});

describe('what readers see', () => {
  it('is the name instead of the markup', () => {
    expect(shownText('[id1|Аня], [club5|Тёплый хлеб] и [не это|да]', rules.mention)).toBe(
      'Аня, Тёплый хлеб и [не это|да]',
    );
    expect(shownText('[id1|Аня]', null)).toBe('[id1|Аня]');
  });

  it('is what the fold counts', () => {
    const text = `[id123456789|Аня] ${words(375)}`;
    expect(text.length).toBeGreaterThan(384);
    expect(foldText(shownText(text, rules.mention), android).folded).toBe(false);
  });
});
