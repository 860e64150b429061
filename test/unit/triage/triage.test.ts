import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownCopy } from '../../../utils/triage/own.ts';
import { kindReader, toneReader } from '../../../utils/triage/readers.ts';
import { triage } from '../../../utils/triage/rules.ts';
import { why } from '../../../utils/triage/why.ts';
import { headsFrom } from '../../../utils/triage/weights.ts';
import { HEADS, shippedHeads } from '../../triage/shipped.ts';

const heads = shippedHeads();

describe('triage of a comment', () => {
  it.each([
    ['сколько стоит этот торт?', 'ru', 'price', 'neutral'],
    ['Спасибо огромное, все очень вкусно!', 'ru', 'thanks', 'positive'],
    ['есть ли в наличии 38 размер', 'ru', 'availability', 'neutral'],
    ['how much is the big one?', 'en', 'price', 'neutral'],
    ['Terima kasih, cantik sangat', 'ms', 'thanks', 'positive'],
  ])('%s', (text, lang, kind, tone) => {
    expect(triage(heads, text)).toMatchObject({ lang, kind, tone, toxic: false });
  });
  it('hears swearing', () => {
    expect(triage(heads, 'Вы идиоты и воры, пошли вы').toxic).toBe(true);
  });
  it('has no label for what it cannot read', () => {
    expect(triage(heads, '')).toMatchObject({ lang: null });
    expect(triage(heads, '12345')).toMatchObject({ lang: null });
    const french = triage(heads, "Je voudrais savoir combien coûte l'envoi vers la Belgique");
    expect(french).toMatchObject({ lang: 'fr', tone: null, kind: null });
  });
  it('lets the community’s language win where words are few', () => {
    expect(triage(heads, 'ок', { expected: 'ru' }).lang).toBe('ru');
  });
  it('never throws and trusts between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { confidence } = triage(heads, text);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe('why', () => {
  it('names the words that decided, the most telling first', () => {
    const text = 'подскажите пожалуйста какая цена';
    const { kind } = why(heads, text, { lang: 'ru', tone: 'neutral', kind: 'price' });
    expect(kind[0]?.word).toMatch(/цена|какая/);
    const weights = kind.map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });
  it('says nothing where there is no label', () => {
    expect(why(heads, 'ну', { lang: 'ru', tone: null, kind: null })).toEqual({
      tone: [],
      kind: [],
    });
  });
});

describe('a person’s own copy', () => {
  const text = 'а бочонок полный али как';
  const taught = (label: string) => ({
    tone: ownCopy(toneReader(heads), []),
    kind: ownCopy(kindReader(heads), [{ text, lang: 'ru', label }]),
  });
  it('says of a corrected text what the person said', () => {
    const before = triage(heads, text, { expected: 'ru' });
    const label = before.kind === 'delivery' ? 'how-to' : 'delivery';
    const own = { ...taught(label) };
    const gated = triage(heads, `${text} доставка`, { expected: 'ru', own });
    expect(triage(heads, text, { expected: 'ru', own: taught('how-to') }).kind).toBe('how-to');
    expect(gated.kind).toBe(label);
  });
  it('leaves unlike texts as they were', () => {
    const other = 'Спасибо огромное, все очень вкусно!';
    expect(triage(heads, other, { own: taught('complaint') }).kind).toBe(triage(heads, other).kind);
  });
});

describe('weights from outside', () => {
  it('are refused when shorter than described', () => {
    const described = {
      version: 2,
      trained: 'abcd',
      heads: Object.fromEntries(
        HEADS.map((name) => {
          const { weights, ...rest } = heads[name];
          return [name, { ...rest, from: 0, bytes: weights.length }];
        }),
      ),
    };
    expect(() => headsFrom(described, new ArrayBuffer(10))).toThrow('shorter');
    expect(() => headsFrom({ version: 1 }, new ArrayBuffer(10))).toThrow();
  });
});
