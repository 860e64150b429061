import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networks } from '../../../utils/networks/index.ts';
import { firstBelow } from '../../../utils/page/phone-lines.ts';
import { asWritten, cutOf } from '../../../utils/preview/cut.ts';
import { countWords } from '../../../entrypoints/page-hands/ruler/view.ts';

const { fold, mention } = networks.vk.rules;
const android = fold.android;
const never = () => null;
const vk = (text: string) => cutOf(text, android, mention, never);
const words = (length: number) =>
  'хлеб '
    .repeat(Math.ceil(length / 5))
    .slice(0, length)
    .trim() + 'ю';

describe('where a feed cuts a text that is being written', () => {
  it('is after VK’s 192 letters, at a space, once there are more than 384', () => {
    expect(vk('Хлеб')).toEqual({ state: 'whole', whole: 4 });
    const long = words(400);
    const cut = vk(long);
    expect(cut).toEqual({ state: 'cut', at: 189, visible: 189, whole: long.length });
    expect(long.slice(0, 189).endsWith('хлеб')).toBe(true);
  });

  it('is told of the text as it is written, with blanks before it', () => {
    const long = words(400);
    expect(vk(`\n\n  ${long}  `)).toMatchObject({ at: 4 + 189, visible: 189, whole: long.length });
  });

  it('counts what readers see of a mention, and stands where it is written', () => {
    const markup = '[id5|Анна Пекарева]';
    const long = `${markup} ${words(400)}`;
    const cut = vk(long);
    if (cut.state !== 'cut') throw new Error('not cut');
    const shown = long.replace(markup, 'Анна Пекарева');
    expect(cut.whole).toBe(shown.length);
    expect(long.slice(0, cut.at).replace(markup, 'Анна Пекарева')).toBe(
      shown.slice(0, cut.visible),
    );
  });

  it('is unknown where nobody has said, and never where the feed shows all', () => {
    expect(cutOf(words(3000), null, null, never)).toEqual({ state: 'unknown', whole: 3001 - 1 });
    const telegram = networks.telegram.rules.fold.android;
    expect(cutOf(words(3000), telegram, null, never).state).toBe('whole');
  });

  it('asks for drawn lines where the network cuts by them, and splits no letter', () => {
    const rule = networks.facebook.rules.fold.android;
    const text = `Хлеб 👩‍🍳 ${words(300)}`;
    const asked: string[] = [];
    const kept = (shown: string) => {
      asked.push(shown);
      // In the middle of the cook.
      return 7;
    };
    expect(cutOf(text, rule, null, kept)).toMatchObject({ state: 'cut', at: 5, visible: 5 });
    expect(asked).toEqual([text]);
    expect(cutOf(text, rule, null, never).state).toBe('whole');
  });

  it('never shows more than there is (property)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 900 }), (text) => {
        const cut = vk(text);
        if (cut.state !== 'cut') return;
        expect(cut.visible).toBeLessThan(cut.whole);
        expect(cut.at).toBeLessThanOrEqual(text.length);
        expect(text.slice(0, cut.at).trim()).not.toBe('');
      }),
    );
  });
});

describe('a place in the shown text', () => {
  it('is the same in a text without mentions', () => {
    expect(asWritten('Хлеб', mention, 3)).toBe(3);
    expect(asWritten('Хлеб', null, 3)).toBe(3);
  });
  it('in the middle of a name is behind its markup', () => {
    expect(asWritten('а [id5|Анна] б', mention, 4)).toBe('а [id5|Анна]'.length);
    expect(asWritten('а [id5|Анна] б', mention, 6)).toBe('а [id5|Анна]'.length);
    expect(asWritten('а [id5|Анна] б', mention, 8)).toBe('а [id5|Анна] б'.length);
  });
});

describe('the first letter below a line', () => {
  // 10 letters a line, 20 px a line; letters that are not drawn at the ends.
  const topOf = (at: number) => (at % 10 === 9 ? null : Math.floor(at / 10) * 20);
  it('is the first of the next line, with what is not drawn before it', () => {
    expect(firstBelow(35, topOf, 20)).toBe(9);
    expect(firstBelow(35, topOf, 40)).toBe(19);
    expect(firstBelow(35, topOf, 10)).toBe(9);
    expect(firstBelow(35, (at) => Math.floor(at / 10) * 20, 20)).toBe(10);
  });
  it('is the end where nothing stands below', () => {
    expect(firstBelow(35, topOf, 200)).toBe(35);
    expect(firstBelow(0, topOf, 0)).toBe(0);
  });
});

describe('what the count says', () => {
  const said = {
    language: 'ru',
    count: 'видно {visible} из {whole}',
    whole: '{whole}: видно всё',
    unknown: '{whole}: сгиб неизвестен',
    label: '{visible}/{whole}',
    wholeLabel: 'все {whole}',
    unknownLabel: '? {whole}',
    more: '',
    hints: {
      'link-first': '',
      'hashtag-first': '',
      shouting: '',
      greeting: '',
      wordless: '',
      'no-verb': '',
    },
  };
  it('is in the person’s numbers', () => {
    const cut = { state: 'cut', at: 190, visible: 189, whole: 12_345 } as const;
    expect(countWords(cut, said).text).toBe(`видно 189 из 12\u00a0345`);
    expect(countWords({ state: 'whole', whole: 7 }, said)).toEqual({
      text: '7: видно всё',
      label: 'все 7',
    });
    expect(countWords({ state: 'unknown', whole: 7 }, said).label).toBe('? 7');
  });
});
