import { describe, expect, it } from 'vitest';
import { saidIn, type CardColours } from '../../../utils/networks/card.ts';
import { cardOf } from '../../../utils/networks/cards.ts';
import { networkIds } from '../../../utils/networks/ids.ts';
import { networks } from '../../../utils/networks/index.ts';
import { allPhones, bundledFace, phoneOf, widthNamed } from '../../../utils/preview/phones.ts';

/** WCAG 2: relative luminance and contrast of two `#rrggbb`. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\da-f]{2}/giu) ?? []).map((part) => {
    const share = parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}
const poor = ({ card, ink, muted, link, pill }: CardColours) =>
  [
    [ink, card],
    [muted, card],
    [link, card],
    [muted, pill],
  ].filter(([text = '', ground = '']) => contrast(text, ground) < 4.5);

describe.each([...networkIds])('the card of %s', (id) => {
  const look = cardOf(id);

  it('can be read, light and dark', () => {
    expect([poor(look.colours.light), poor(look.colours.dark)]).toEqual([[], []]);
  });

  it('shows text and pictures, once each', () => {
    const { parts } = look;
    expect(new Set(parts).size).toBe(parts.length);
    expect(parts).toContain('text');
    expect(parts).toContain('pictures');
  });

  it('has a place for a link where its network draws one', () => {
    expect(networks[id].rules.linkCard !== null && !look.parts.includes('link')).toBe(false);
  });
});

describe('words and phones', () => {
  it('of a language that a network has no word in are English', () => {
    expect(saidIn({ en: 'more', ru: 'ещё' }, 'ru-RU')).toBe('ещё');
    expect(saidIn({ en: 'more', ru: 'ещё' }, 'kk')).toBe('more');
  });

  it('of a network that is not known are those of a plain feed', () => {
    expect(cardOf('nowhere')).toBe(cardOf('ok'));
  });

  it('name every width once', () => {
    const all = allPhones.map(({ width }) => width);
    expect(all).toEqual([...new Set(all)].sort((a, b) => a - b));
    for (const width of all) {
      expect(phoneOf(width).width).toBe(width);
      expect(widthNamed(String(width))).toBe(width);
    }
    expect(widthNamed('361')).toBeNull();
  });

  it('begin with a face that we bring', () => {
    expect(bundledFace('Roboto, Arial')).toBe("'Roboto Variable', Roboto, Arial");
    expect(bundledFace('-apple-system, Arial')).toMatch(/^'Inter Variable', /);
  });
});
