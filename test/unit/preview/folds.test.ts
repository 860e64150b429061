import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networks } from '../../../utils/networks/index.ts';
import type { Fold } from '../../../utils/networks/publishing.ts';
import { rules as livejournal } from '../../../utils/networks/livejournal/rules.ts';
import { rules as pinterest } from '../../../utils/networks/pinterest/rules.ts';
import { rules as telegram } from '../../../utils/networks/telegram/rules.ts';
import { rules as x } from '../../../utils/networks/x/rules.ts';
import { columnOf, foldByLines, foldText, titleOf } from '../../../utils/preview/rules.ts';
import { graphemes } from '../../../utils/text/graphemes.ts';
import { linksIn } from '../../../utils/text/links.ts';
import { weightedLength } from '../../../utils/text/weighted-length.ts';

const seen = (text: string, fold: Fold | null) => foldText(text, fold, linksIn).visible;
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('\n', ' ', '👨‍👩‍👧', '👍🏽', '日本語', '\r\n', 'https://a.ru/b ', 'слово ', '\u2800'),
  fc.constantFrom('<lj-cut>', '<lj-cut text="да">', '</lj-cut>', '<LJ-CUT text=a/>', '<lj-'),
);
const anyText = fc.array(piece, { maxLength: 60, size: 'max' }).map((pieces) => pieces.join(''));
const begins = (text: string) => {
  let at = 0;
  return [0, ...graphemes(text).map((letter) => (at += letter.length))];
};

describe('on X', () => {
  it.each([
    ['280 letters', 'ы'.repeat(280), 280],
    ['281 letters', 'ы'.repeat(281), 280],
    ['hieroglyphs', '日'.repeat(141), 140],
    ['emoji', '👍🏽'.repeat(141), 560],
    ['a long address', `${'ы'.repeat(256)} https://a.ru/${'b'.repeat(90)}`, 257 + 103],
    ['an address over the edge', `${'ы'.repeat(257)} https://a.ru/b`, 257],
  ])('%s', (_, text, length) => {
    expect(seen(text, x.fold.android)).toHaveLength(length);
    expect(foldText(text, x.fold.android).confidence).toBe('exact');
  });

  it('what is seen weighs 280 at most, and one letter more would not', () => {
    let cuts = 0;
    fc.assert(
      fc.property(anyText, (text) => {
        const { visible, hidden, folded } = foldText(text, x.fold.android, linksIn);
        expect(visible + hidden).toBe(text);
        if (!folded) return;
        cuts++;
        expect(begins(text)).toContain(visible.length);
        expect(weightedLength(text, linksIn)).toBeGreaterThan(280);
        expect(weightedLength(visible, linksIn)).toBeLessThanOrEqual(280);
      }),
      { numRuns: 300 },
    );
    expect(cuts).toBeGreaterThan(20);
  });
});

describe('in Telegram', () => {
  it('nothing is cut', () => {
    const text = `слово\n`.repeat(600);
    expect(foldText(text, telegram.fold.iphone)).toMatchObject({
      visible: text,
      folded: false,
      confidence: 'exact',
    });
  });
});

describe('on Pinterest', () => {
  it.each([
    ['Ржаной хлеб', 'Ржаной хлеб'],
    ['Ржаной хлеб\nРецепт на закваске', 'Ржаной хлеб'],
    ['ы'.repeat(41), 'ы'.repeat(40)],
    ['👍🏽'.repeat(50), '👍🏽'.repeat(40)],
    ['日'.repeat(40), '日'.repeat(30)],
  ])('%s is seen as its title', (text, title) =>
    expect(seen(text, pinterest.fold.android)).toBe(title),
  );

  it('blank lines before it are none', () => {
    expect(titleOf('\n\n Ржаной хлеб \nи соль')).toBe('Ржаной хлеб');
    expect(seen('\n Ржаной хлеб\nи соль', pinterest.fold.android).trim()).toBe('Ржаной хлеб');
  });
});

describe('on LiveJournal', () => {
  const fold = livejournal.fold.android;
  const parts = (text: string) =>
    foldText(text, fold).parts.map((part) => (part.hidden ? [part.text, part.label] : part.text));
  const usual = { en: 'Read more...', ru: 'Читать дальше...' };
  it.each([
    ['Весь текст', ['Весь текст']],
    ['Раз <lj-cut>два</lj-cut> три', ['Раз ', ['два', usual], ' три']],
    ['Раз <lj-cut text="Ещё &quot;хлеб&quot;">два', ['Раз ', ['два', 'Ещё "хлеб"']]],
    ["<LJ-CUT text='a > b'>два</LJ-CUT>", [['два', 'a > b']]],
    ['<lj-cut text=ещё>два</lj-cut>', [['два', 'ещё']]],
    ['<lj-cut text="">два</lj-cut>', [['два', usual]]],
    ['<lj-cut>раз<lj-cut text="a">два</lj-cut>три', [['раздва', usual], 'три']],
    ['раз</lj-cut> два', ['раз два']],
    ['<lj-cutter>раз', ['<lj-cutter>раз']],
    ['<lj-cut text="a">1</lj-cut>2<lj-cut text="b">3</lj-cut>', [['1', 'a'], '2', ['3', 'b']]],
  ])('%s', (text, found) => expect(parts(text)).toEqual(found));

  it('only tags are lost', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { parts: found, visible, hidden, folded } = foldText(text, fold);
        const joined = found.map((part) => part.text).join('');
        expect(joined).toBe(
          text.replace(/<\/?lj-cut(?=[\s>/=])(?:"[^"]*"|'[^']*'|[^<>"'])*?>/giu, ''),
        );
        expect(visible.length + hidden.length).toBe(joined.length);
        expect(folded).toBe(found.some((part) => part.hidden));
      }),
      { numRuns: 300 },
    );
  });
});

describe('by drawn lines', () => {
  const rule = { kind: 'lines', whole: 8, kept: 6, confidence: 'estimate', source: '' } as const;
  /** Breaks a text as a box of so many letters does: at the last blank, else within the word. */
  function lineEnds(text: string, width: number): number[] {
    const ends: number[] = [];
    let at = 0;
    while (at < text.length) {
      const line = text.slice(at, at + width);
      const newline = line.indexOf('\n');
      const blank = line.lastIndexOf(' ');
      const whole = at + width >= text.length;
      at += newline >= 0 ? newline + 1 : whole ? line.length : blank > 0 ? blank + 1 : line.length;
      ends.push(at);
    }
    return ends;
  }
  const width = fc.integer({ min: 8, max: 60 });

  it('is whole up to eight lines and six of nine', () => {
    const text = 'слово '.repeat(9).trim();
    expect(foldByLines(text, lineEnds(text, 6).slice(0, 8), rule).folded).toBe(false);
    expect(foldByLines(text, lineEnds(text, 6), rule).visible).toBe('слово '.repeat(6).trim());
  });

  it('loses nothing, splits no letter, and shows no less where there is more room', () => {
    let cuts = 0;
    fc.assert(
      fc.property(anyText, width, fc.integer({ min: 0, max: 30 }), (text, narrow, more) => {
        const lines = lineEnds(text, narrow);
        const { visible, hidden, folded } = foldByLines(text, lines, rule);
        expect(visible + hidden).toBe(text);
        expect(folded).toBe(hidden !== '');
        expect(begins(text)).toContain(visible.length);
        const wider = lineEnds(text, narrow + more);
        expect(wider.length).toBeLessThanOrEqual(lines.length);
        expect(foldByLines(text, wider, rule).visible.length).toBeGreaterThanOrEqual(
          visible.length,
        );
        if (folded) cuts++;
      }),
      { numRuns: 300 },
    );
    expect(cuts).toBeGreaterThan(50);
  });
});

describe('every network', () => {
  it.each(Object.values(networks).map(({ id, rules }) => [id, rules] as const))(
    '%s has a column on every phone, and says whence its numbers are',
    (_, rules) => {
      for (const screen of [320, 360, 390, 412, 440]) {
        const column = columnOf(rules.type, screen);
        expect(column).toBeGreaterThan(200);
        expect(column + rules.type.side).toBeLessThanOrEqual(screen);
      }
      const said = [rules.fold.android, rules.fold.iphone, rules.type, rules.text, rules.linkCard];
      for (const one of said) if (one) expect(one.source).not.toBe('');
      for (const tags of [rules.text.hashtags ?? []]) {
        expect(tags.map(({ most }) => most)).toEqual(
          tags.map(({ most }) => most).sort((a, b) => a - b),
        );
      }
    },
  );

  it('folds as the facts say', () => {
    const kinds = Object.values(networks).map(({ id, rules: { fold } }) => [
      id,
      fold.android && `${fold.android.kind} ${fold.android.confidence}`,
      fold.iphone && `${fold.iphone.kind} ${fold.iphone.confidence}`,
    ]);
    expect(Object.fromEntries(kinds.map(([id, ...both]) => [id, both]))).toEqual({
      vk: ['length exact', 'lines estimate'],
      ok: [null, null],
      telegram: ['never exact', 'never exact'],
      facebook: ['lines estimate', 'lines estimate'],
      instagram: ['lines estimate', 'lines estimate'],
      x: ['weighted exact', 'weighted exact'],
      youtube: ['lines estimate', 'lines estimate'],
      pinterest: ['title exact', 'title exact'],
      livejournal: ['tag exact', 'tag exact'],
      twitch: [null, null],
    });
  });
});
