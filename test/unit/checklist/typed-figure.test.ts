import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editable, typedFigure } from '../../../utils/checklist/typed-figure.ts';
import type { MetricUnit } from '../../../utils/metrics/catalogue.ts';

describe('a typed figure', () => {
  it.each([
    ['1200', 1200],
    ['1 200', 1200],
    ['1\u00a0200\u202f300', 1_200_300],
    ['1,200', 1200],
    ['1.200.300', 1_200_300],
    ['12.0', 12],
    ['1200+340', 1540],
    ['1200 + 340 - 40', 1500],
    ['1 200−200', 1000],
    ['3*400', 1200],
    ['2+3×4', 14],
    ['5400/12', 450],
    ['1200*0,5', 600],
    ['30*0,1', 3],
    ['100-20/4*2', 90],
    ['0', 0],
    ['007', 7],
    ['5-5', 0],
  ])('of people: %s is %i', (text, value) => {
    expect(typedFigure(text, 'people')).toEqual({ value });
  });

  it.each([
    ['money', '12,5', 12.5],
    ['money', '1 200,50', 1200.5],
    ['money', '1,200', 1200],
    ['money', '1,200.50', 1200.5],
    ['money', '1.200.300,5', 1_200_300.5],
    ['money', '10/3', 3.33],
    ['pages', '10/3', 3.3333],
    ['money', '450,50+49,50', 500],
    ['percent', '3,25', 3.25],
    ['percent', '3.250', 3.25],
    ['percent', '42 %', 42],
    ['percent', '100', 100],
    ['pages', '1,234', 1.234],
    ['score', '-12,5', -12.5],
    ['minutes', '1:30', 1.5],
    ['minutes', '0:09', 0.15],
    ['minutes', '1:02:00', 62],
    ['minutes', '2,5', 2.5],
    ['minutes', '90/60', 1.5],
  ] as const)('of %s: %s is %f', (unit, text, value) => {
    expect(typedFigure(text, unit)).toEqual({ value });
  });

  it.each(['', '  ', '\u00a0'])('%j clears the row', (text) => {
    for (const unit of ['people', 'money', 'percent', 'minutes'] as const) {
      expect(typedFigure(text, unit)).toBe('empty');
    }
  });

  it.each([
    ['people', 'abc', 'nonsense'],
    ['people', '12k', 'nonsense'],
    ['people', '+5', 'nonsense'],
    ['people', '5+', 'nonsense'],
    ['people', '5++5', 'nonsense'],
    ['people', '5*-2', 'nonsense'],
    ['people', '1e5', 'nonsense'],
    ['people', '∞', 'nonsense'],
    ['people', '１２', 'nonsense'],
    ['people', '5%', 'nonsense'],
    ['people', '1:30', 'nonsense'],
    ['people', '1.2.3', 'nonsense'],
    ['people', '.', 'nonsense'],
    ['people', '1,2', 'whole'],
    ['people', '10/4', 'whole'],
    ['people', '5/0', 'zero'],
    ['people', '-5', 'negative'],
    ['people', '3-5', 'negative'],
    ['people', '99999999999', 'large'],
    ['people', '9007199254740993', 'large'],
    ['money', '1.200,50,1', 'nonsense'],
    ['money', '-1', 'negative'],
    ['percent', '100,1', 'percent'],
    ['percent', '-1', 'negative'],
    ['score', '101', 'score'],
    ['score', '-101', 'score'],
    ['minutes', '1:75', 'nonsense'],
    ['minutes', '1:99:00', 'nonsense'],
    ['minutes', '1:3', 'nonsense'],
  ] as const)('of %s: %s is refused, %s', (unit, text, refused) => {
    expect(typedFigure(text, unit)).toEqual({ refused });
  });

  it('is never anything but a finite number within its unit', () => {
    const units: MetricUnit[] = ['people', 'money', 'percent', 'score', 'minutes', 'pages'];
    const text = fc.string({ unit: fc.constantFrom(...'0123456789.,+-*/: %'), maxLength: 14 });
    fc.assert(
      fc.property(text, fc.constantFrom(...units), (written, unit) => {
        const figure = typedFigure(written, unit);
        if (figure === 'empty' || 'refused' in figure) return;
        expect(Number.isFinite(figure.value)).toBe(true);
        expect(figure.value).toBeGreaterThanOrEqual(unit === 'score' ? -100 : 0);
        if (unit === 'people') expect(Number.isInteger(figure.value)).toBe(true);
        if (unit === 'percent') expect(figure.value).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('a kept figure that is changed', () => {
  it.each([
    ['people', 12_480, '12480'],
    ['money', 1200.5, '1200,5'],
    ['percent', 3.25, '3,25'],
    ['minutes', 1.5, '1:30'],
    ['minutes', 62, '62:00'],
  ] as const)('of %s: %f is written %s', (unit, value, text) => {
    expect(editable(value, unit, 'ru')).toBe(text);
  });

  it('is the same figure when it is typed again, in every language', () => {
    const whole = fc.integer({ min: 0, max: 10_000_000 });
    const languages = fc.constantFrom('ru', 'en', 'ro', 'kk', 'ms');
    fc.assert(
      fc.property(whole, languages, (value, language) => {
        expect(typedFigure(editable(value, 'people', language), 'people')).toEqual({ value });
        const money = value / 100;
        expect(typedFigure(editable(money, 'money', language), 'money')).toEqual({ value: money });
      }),
    );
  });
});
