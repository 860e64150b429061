import type { MetricUnit } from '../metrics/catalogue.ts';
import { formatStopwatch } from '../text/format.ts';

/** Why a typed figure is not taken; the surface has a sentence for each. */
export type Refused = 'nonsense' | 'zero' | 'whole' | 'negative' | 'percent' | 'score' | 'large';

export type TypedFigure = { value: number } | 'empty' | { refused: Refused };

/** The longest figure that can be a day's reach or spend: more is a slip of the finger. */
const largest = 10_000_000_000;

interface Kind {
  /** So many places behind the comma are kept; with none "12,5" is refused. */
  places: number;
  least: number;
  most: number;
  /** What is said of one that is larger. */
  beyond: Refused;
  /**
   * "1,200" is one thousand two hundred. Else it is one and two tenths: no percent and no count of
   * pages a visit has thousands.
   */
  thousands: boolean;
}

const count: Kind = { places: 0, least: 0, most: largest, beyond: 'large', thousands: true };
const kinds: Record<MetricUnit, Kind> = {
  people: count,
  times: count,
  // Of a third of a rouble the cents: "1,125" would be read as thousands when it is changed.
  money: { ...count, places: 2 },
  pages: { ...count, places: 4, thousands: false },
  minutes: { ...count, places: 4, thousands: false },
  percent: { ...count, places: 4, most: 100, beyond: 'percent', thousands: false },
  score: { places: 4, least: -100, most: 100, beyond: 'score', thousands: false },
};

/**
 * A typed figure in the metric's unit: digits with spaces or thousands separators, a comma or a
 * point before parts, or a small sum with + - * / ("1200+340", "5 400 / 12"). Minutes also as
 * "1:30" (a minute and a half, as site counters show it) or "1:02:00". `empty` clears the row.
 * What is refused says why.
 */
export function typedFigure(text: string, unit: MetricUnit): TypedFigure {
  const kind = kinds[unit];
  const plain = text
    .replace(/[\s\u00a0\u202f'’]/gu, '')
    .replace(/[−–]/gu, '-')
    .replace(/×/gu, '*')
    .replace(/[÷∶]/gu, '/')
    .replace(unit === 'percent' ? /%$/u : /$^/u, '');
  if (plain === '') return 'empty';
  const value = unit === 'minutes' && plain.includes(':') ? clock(plain) : sum(plain, kind);
  if (typeof value === 'string') return { refused: value };
  // 0,1 × 30 is a whole number, whatever a computer makes of it.
  const whole = Math.abs(value - Math.round(value)) < 1e-9;
  if (kind.places === 0 && !whole) return { refused: 'whole' };
  const rounded = Math.round(value * 10 ** kind.places) / 10 ** kind.places;
  if (rounded > kind.most) return { refused: kind.beyond };
  if (rounded < kind.least) return { refused: kind.least < 0 ? kind.beyond : 'negative' };
  // No "-0".
  return { value: rounded + 0 };
}

/** "1:30" and "1:02:00" in minutes. */
function clock(plain: string): number | Refused {
  const parts = /^(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)$/u.exec(plain);
  if (!parts) return 'nonsense';
  const [, hours = '0', minutes = '0', seconds = '0'] = parts;
  if (parts[1] !== undefined && Number(minutes) > 59) return 'nonsense';
  return Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
}

/** Multiplication before addition; a sign may stand before the first number. */
function sum(plain: string, kind: Kind): number | Refused {
  if (!/^-?[\d.,]+(?:[-+*/][\d.,]+)*$/u.test(plain)) return 'nonsense';
  let all = 0;
  for (const [term] of plain.matchAll(/[+-]?[^+-]+/gu)) {
    const sign = term.startsWith('-') ? -1 : 1;
    let product: number | null = null;
    for (const [, way = '', digits = ''] of term
      .replace(/^[+-]/u, '')
      .matchAll(/([*/]?)([\d.,]+)/gu)) {
      const factor = numberOf(digits, kind);
      if (factor === null) return 'nonsense';
      if (way === '/' && factor === 0) return 'zero';
      product = product === null ? factor : way === '/' ? product / factor : product * factor;
    }
    all += sign * (product ?? 0);
  }
  return all;
}

/** null: its commas and points say no number in this unit. */
function numberOf(digits: string, { thousands }: Kind): number | null {
  if (/^\d+$/u.test(digits)) return Number(digits);
  // One kind of separator, groups of three: 1,200 and 1.200.300.
  const grouped = /^\d{1,3}(?:,\d{3})+$|^\d{1,3}(?:\.\d{3})+$/u.test(digits);
  if (grouped && thousands) return Number(digits.replace(/[.,]/gu, ''));
  if (/^\d+[.,]\d+$/u.test(digits)) return Number(digits.replace(',', '.'));
  // Both kinds: the last one stands before the parts.
  const both = /^\d{1,3}(?:(,)\d{3}(?:,\d{3})*\.|(\.)\d{3}(?:\.\d{3})*,)\d+$/u.exec(digits);
  if (!both || !thousands) return null;
  const between = both[1] ?? both[2] ?? '';
  return Number(digits.replaceAll(between, '').replace(',', '.'));
}

/** A kept figure as it is written to be changed: without spaces, signs of money or percent. */
export function editable(value: number, unit: MetricUnit, language: string): string {
  if (unit === 'minutes') return formatStopwatch(value);
  return new Intl.NumberFormat(language, {
    useGrouping: false,
    maximumFractionDigits: kinds[unit].places,
    numberingSystem: 'latn',
  }).format(value);
}
