import { ownNames } from './own-names.ts';

/**
 * Chromium carries no Kazakh: it names a day "M11 22, Sun" and writes 12,345.6 (its `supportedLocalesOf`
 * says otherwise). Russian is formed the same way, so figures are taken from it and words replaced.
 */

const weekdays = {
  long: ['жексенбі', 'дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі'],
  short: ['жс', 'дс', 'сс', 'ср', 'бс', 'жм', 'сб'],
};
const russianWeekdays = ['во', 'по', 'вт', 'ср', 'че', 'пя', 'су'];
const russianShort = ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'];
const months = {
  long: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(
    ' ',
  ),
  short: 'қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.'.split(' '),
};
const russianMonths = /^(янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)/u;
const monthOrder = ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя'];

function monthOf(russian: string, isShort: boolean): string {
  const found = russianMonths.exec(russian)?.[1]?.replace('мая', 'май');
  if (!found) return russian;
  const place = monthOrder.indexOf(found);
  return months[isShort ? 'short' : 'long'].at(place) ?? russian;
}

function weekdayOf(russian: string): string {
  const short = russianShort.indexOf(russian);
  if (short >= 0) return weekdays.short[short] ?? russian;
  return weekdays.long[russianWeekdays.indexOf(russian.slice(0, 2))] ?? russian;
}

type DatePart = Pick<Intl.DateTimeFormatPart, 'type' | 'value'>;

/** The year stands first, a whole weekday last: "2026 ж. 22 қараша, жексенбі". */
function dateOf(parts: readonly DatePart[], isShort: boolean): string {
  const years = parts.filter(({ type }) => type === 'year');
  const hasName = parts.some(({ type, value }) => type === 'month' && russianMonths.test(value));
  const yearFirst = hasName && years.length === 1;
  let last = '';
  const text = parts
    .map(({ type, value }) => {
      if (type === 'month') return monthOf(value, isShort);
      if (type === 'year' && yearFirst) return '';
      if (type === 'weekday') {
        const name = weekdayOf(value);
        if (!hasName || name.length < 3) return name;
        last = `, ${name}`;
        return '';
      }
      if (type !== 'literal') return value;
      return value.replace(/[\s\u{a0}]г\./u, yearFirst ? '' : ' ж.').replace(' в ', ', ');
    })
    .join('')
    .replace(/^[,\s]+|[,\s]+$/gu, '');
  return `${yearFirst ? `${years[0]?.value ?? ''} ж. ` : ''}${text}${last}`;
}

export class KazakhDates extends Intl.DateTimeFormat {
  readonly #short: boolean;
  constructor(_: unknown, options: Intl.DateTimeFormatOptions = {}) {
    super('ru', options);
    this.#short = options.month === 'short' || options.dateStyle === 'medium';
  }
  override format = (at?: Date | number) => dateOf(super.formatToParts(at), this.#short);
  override formatRange(from: Date | number, to: Date | number) {
    return dateOf(super.formatRangeToParts(from, to), this.#short);
  }
}

const unitWords: readonly [RegExp, string][] = [
  [/^ч$/u, 'сағ'],
  [/^час/u, 'сағат'],
  [/^д/u, 'күн'],
  [/^минут/u, 'минут'],
  [/^секунд/u, 'секунд'],
  [/^Б$/u, 'байт'],
  [/^тыс/u, 'мың'],
];

export class KazakhNumbers extends Intl.NumberFormat {
  constructor(_: unknown, options: Intl.NumberFormatOptions = {}) {
    super('ru', options);
  }
  override formatToParts(value: number | bigint) {
    const parts = super.formatToParts(value);
    return parts
      .filter(({ type }, n) => type !== 'literal' || parts[n + 1]?.type !== 'percentSign')
      .map(({ type, value: text }) => {
        const word =
          type === 'unit' || type === 'compact'
            ? unitWords.find(([pattern]) => pattern.test(text))?.[1]
            : undefined;
        return { type, value: word ?? text };
      });
  }
  override format = (value: number | bigint | string) =>
    this.formatToParts(Number(value))
      .map((part) => part.value)
      .join('');
}

/** The unit, "in this", "in the one before", "after …". */
const times = ownNames<readonly [string, string, string, string, string]>({
  second: ['секунд', 'қазір', '', '', 'секундтан'],
  minute: ['минут', 'осы минут', '', '', 'минуттан'],
  hour: ['сағат', 'осы сағат', '', '', 'сағаттан'],
  day: ['күн', 'бүгін', 'кеше', 'ертең', 'күннен'],
  week: ['апта', 'осы апта', 'өткен апта', 'келесі апта', 'аптадан'],
  month: ['ай', 'осы ай', 'өткен ай', 'келесі ай', 'айдан'],
  year: ['жыл', 'биыл', 'былтыр', 'келесі жыл', 'жылдан'],
});

export class KazakhAgo extends Intl.RelativeTimeFormat {
  readonly #auto: boolean;
  constructor(_: unknown, options: Intl.RelativeTimeFormatOptions = {}) {
    super('ru', options);
    this.#auto = options.numeric === 'auto';
  }
  override format(value: number, unit: Intl.RelativeTimeFormatUnit) {
    const words = times[unit.replace(/s$/u, '')];
    if (!words) return super.format(value, unit);
    const [name, now, before, next, after] = words;
    const near = value === 0 ? now : value === -1 ? before : value === 1 ? next : '';
    if (this.#auto && near) return near;
    const n = new KazakhNumbers('kk').format(Math.abs(value));
    return value > 0 ? `${n} ${after} кейін` : `${n} ${name} бұрын`;
  }
}

export class KazakhLists extends Intl.ListFormat {
  readonly #and: string;
  constructor(_: unknown, { type = 'conjunction' }: Intl.ListFormatOptions = {}) {
    super('ru', { type });
    this.#and = { conjunction: ' және ', disjunction: ' не ', unit: ', ' }[type];
  }
  override format(all: Iterable<string>) {
    const words = [...all];
    return words.join(words.length === 2 ? this.#and : ', ');
  }
}

const names = ownNames<string>({
  ...{ kk: 'қазақ тілі', ru: 'орыс тілі', en: 'ағылшын тілі', ro: 'румын тілі', ms: 'малай тілі' },
  ...{ uk: 'украин тілі', KZT: 'Қазақстан теңгесі', RUB: 'Ресей рублі', USD: 'АҚШ доллары' },
  ...{ EUR: 'еуро', RON: 'Румыния лейі', MDL: 'Молдова лейі', MYR: 'Малайзия ринггиті' },
  ...{ UAH: 'Украина гривнасы', BYN: 'Беларусь рублі', GBP: 'Британия фунты' },
});

export class KazakhNames extends Intl.DisplayNames {
  constructor(_: unknown, options: Intl.DisplayNamesOptions) {
    super('ru', options);
  }
  override of(code: string) {
    return names[code] ?? super.of(code);
  }
}
