import { describe, expect, it } from 'vitest';
import { best, sharesOf, type Head, type Seen } from '../../../utils/triage/head.ts';
import { brandShare, kindReader, toneReader } from '../../../utils/triage/readers.ts';
import { shippedHeads } from '../../triage/shipped.ts';

const nothing: Seen = {
  hashed: { hashes: new Uint32Array(), from: new Uint16Array(), whole: new Uint8Array() },
  cues: [],
};
/** A head that says the same of every text: its biases alone. */
const saying = (classes: readonly string[], language: string, bias: readonly number[]): Head => ({
  classes,
  words: 1,
  blocks: { [language]: { buckets: 1, at: 0, scale: bias.map(() => 0), bias } },
  cuesAt: 0,
  cueRows: 0,
  cueScale: bias.map(() => 0),
  weights: new Int8Array(bias.length),
});
const TONES = ['negative', 'neutral', 'positive'];
const heads = (brand: number) => ({
  ...shippedHeads(),
  tone: saying(TONES, '*', [4, 0]),
  talk: saying(TONES, 'en', [-4, -4]),
  brand: saying(['brand', 'talk'], '*', [brand]),
  // Half this, half that: leans the tone a little, in every test the same way.
  kind: saying(['complaint', 'insult'], '*', [0]),
});
const toneOf = (brand: number, language: string) => {
  const reader = toneReader(heads(brand));
  const scores = reader.scores(nothing, language);
  return scores && best(reader, sharesOf(scores));
};

describe('tone by two experts', () => {
  it('hears our corpus where a text is said to a brand, the sets where it is not', () => {
    expect(toneOf(9, 'en')?.name).toBe('negative');
    expect(toneOf(-9, 'en')?.name).toBe('positive');
  });
  it('gives shares between the two where it is not sure, more to the brand', () => {
    expect(brandShare(heads(0), nothing, 'en')).toBeGreaterThan(0.7);
    const share = toneOf(0, 'en')?.share ?? 0;
    expect(share).toBeGreaterThan(0.6);
    expect(share).toBeLessThan(0.9);
  });
  it('hears our corpus alone in a language that no set speaks', () => {
    expect(toneOf(-9, 'ms')?.name).toBe('negative');
    expect(toneOf(-9, 'ms')?.share).toBeCloseTo(toneOf(9, 'ms')?.share ?? 0);
  });
});

describe('kind', () => {
  it('falls back to off-topic only where nothing else is near', () => {
    const kinds = ['off-topic', 'thanks', 'spam'];
    const nameOf = (bias: number[]) => {
      const reader = kindReader({ ...heads(0), kind: saying(kinds, '*', bias) });
      const scores = reader.scores(nothing, 'ru');
      return scores && best(reader, sharesOf(scores)).name;
    };
    expect(nameOf([1.5, 1])).toBe('thanks');
    expect(nameOf([2.5, 1])).toBe('off-topic');
  });
});
