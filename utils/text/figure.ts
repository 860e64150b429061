import { parseCount } from './count.ts';

/** Numbers as tables hold them: `1 234,5`, `1,234.50 ₽`, `12,4 %`, `(5)`, `1,2 тыс.`, `—`. */

export interface ShownNumber {
  value: number;
  /** A percent sign stood there. */
  percent: boolean;
  /** It was rounded by a word ("1,2 тыс."). */
  rounded: boolean;
}
/** `formula`: a spreadsheet's own text of one. `unclear`: read in two ways. */
export type NumberFault = 'bad' | 'formula' | 'unclear';

export interface NumberContext {
  /** For words of thousands; BCP 47. */
  lang: string;
  /** The decimal sign that the other cells of the column have; null: none tells. */
  decimal: '.' | ',' | null;
  /** What a lone `1,234` is where no other cell tells: a thousand, a bit over one, or unclear. */
  three: 'thousand' | 'decimal' | 'unclear';
}

const nothing = /^(?:[-–—]+|n\/?a|#n\/a|#н\/д|н\/д|нет данных|no data|null|none|nan|not set)$/iu;
const money = /(?:[₽$€₸£¥]|руб(?:\.|лей|ля|ль)?|тенге|тг\.?|лей|lei|rub|usd|eur|kzt|mdl|myr|rm)/giu;

const plainOf = (text: string): string =>
  text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu, '')
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .trim();

/** null: the cell says that nothing is known. Never 0 for what is not understood. */
export function parseFigure(
  text: string,
  context: NumberContext,
): ShownNumber | { fault: NumberFault } | null {
  if (text.length > 80) return { fault: 'bad' };
  // An apostrophe keeps a spreadsheet from running a cell; it is no part of it.
  const plain = plainOf(text).replace(/^'/u, '');
  if (plain === '' || nothing.test(plain)) return null;
  if (plain.startsWith('=') || plain.startsWith('@')) return { fault: 'formula' };
  const inBrackets = /^\((.+)\)$/u.exec(plain)?.[1];
  const signed = (inBrackets ?? plain).replace(money, '').trim();
  const negative = inBrackets !== undefined || /^[-−–]/u.test(signed);
  const unsigned = signed.replace(/^[-−–+]\s*/u, '');
  const percent = /%$/u.test(unsigned);
  const bare = unsigned.replace(/\s*%$/u, '');
  const sign = negative ? -1 : 1;
  if (/\p{L}/u.test(bare)) {
    // A phrase is no cell of a table: it begins with its number.
    const count = /^\d/u.test(bare) ? parseCount(bare, { lang: context.lang }) : null;
    if (!count || percent) return { fault: 'bad' };
    return { value: sign * count.value, percent, rounded: count.precision > 0 };
  }
  const digits = digitsOf(bare, context);
  if (typeof digits === 'object') return digits;
  const value = Number(digits);
  return Number.isFinite(value)
    ? { value: value === 0 ? 0 : sign * value, percent, rounded: false }
    : { fault: 'bad' };
}

/** `1234.5` of `1 234,5`. */
function digitsOf(
  shown: string,
  { decimal, three }: NumberContext,
): string | { fault: NumberFault } {
  if (!/^(?:\d{1,3}(?:[ ’']\d{3})+|\d+)(?:[.,]\d+)*$/u.test(shown)) return { fault: 'bad' };
  const closed = shown.replace(/[ ’']/gu, '');
  const signs = closed.replace(/\d/gu, '');
  if (signs === '') return closed;
  const last = signs.at(-1) ?? '';
  const [whole = '', ...groups] = closed.split(/[.,]/u);
  const kinds = new Set(signs);
  if (kinds.size === 2) {
    const before = groups.slice(0, -1);
    const mixed = signs.slice(0, -1).includes(last) || before.some(({ length }) => length !== 3);
    return mixed ? { fault: 'bad' } : `${whole}${before.join('')}.${groups.at(-1) ?? ''}`;
  }
  const grouped = whole.length <= 3 && groups.every(({ length }) => length === 3);
  if (signs.length > 1) return grouped ? whole + groups.join('') : { fault: 'bad' };
  const spaced = closed !== shown;
  const isDecimal =
    !grouped || spaced || /^0/u.test(whole) || last === decimal
      ? true
      : decimal !== null || three === 'thousand'
        ? false
        : three === 'decimal'
          ? true
          : null;
  if (isDecimal === null) return { fault: 'unclear' };
  return isDecimal ? `${whole}.${groups[0] ?? ''}` : whole + (groups[0] ?? '');
}

/** The decimal sign of a column, by the cells that leave no doubt; null: none, or both. */
export function decimalOf(cells: readonly string[]): '.' | ',' | null {
  const found = new Set<string>();
  for (const cell of cells) {
    const parts = /^[-−–+(]?[\d \u00a0\u202f’']*(?:[.,]\d{3})*([.,])(\d+)\)?\s*%?$/u.exec(
      cell.trim(),
    );
    const [, sign, tail] = parts ?? [];
    if (sign && tail && tail.length !== 3) found.add(sign);
  }
  const [only] = found;
  return found.size === 1 && (only === '.' || only === ',') ? only : null;
}

/** Minutes of `00:02:35` or `2:35` (hours never stand alone in tables of visits); null: no span. */
export function parseSpan(text: string): number | null {
  const parts = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:\.\d+)?$/u.exec(plainOf(text));
  if (!parts) return null;
  const [hours, minutes, seconds] = [parts[1] ?? 0, parts[2], parts[3]].map(Number);
  if ((seconds ?? 60) > 59 || (minutes ?? 60) > 59) return null;
  return (hours ?? 0) * 60 + (minutes ?? 0) + (seconds ?? 0) / 60;
}
