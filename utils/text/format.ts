/** How figures look on our surfaces. Pure; the language is a tag like `ru`. "—" is unknown. */

export const unknownSign = '—';

/** 12480 → "12 480"; ≈ before what rests on rounded counts. */
export function formatCount(value: number | null, language: string, approximate = false): string {
  if (value === null) return unknownSign;
  return (approximate ? '≈' : '') + new Intl.NumberFormat(language).format(Math.round(value));
}

/** Percent, two significant digits below 10 (0.42 %, 3.2 %), whole ones above. */
export function formatRate(value: number | null, language: string, approximate = false): string {
  if (value === null) return unknownSign;
  const digits = value >= 10 ? 0 : value >= 1 ? 1 : 2;
  const text = new Intl.NumberFormat(language, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value / 100);
  return (approximate ? '≈' : '') + text;
}

/** 12480.5 → "12 480,50 ₽"; without a currency a plain number. */
export function formatMoney(
  value: number | null,
  language: string,
  currency: string | null,
): string {
  if (value === null) return unknownSign;
  const digits = Number.isInteger(value) ? 0 : 2;
  const shape = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(
    language,
    currency === null
      ? shape
      : { ...shape, style: 'currency', currency, currencyDisplay: signOf(currency) },
  ).format(value);
}

/** Their short sign is another country's too. */
const shared: ReadonlySet<string> = new Set(
  'AUD CAD NZD HKD SGD TWD MXN ARS CLP COP CNY EGP NOK DKK ISK'.split(' '),
);
/** "₽" rather than "RUB" in every language. */
const signOf = (currency: string) => (shared.has(currency) ? 'symbol' : 'narrowSymbol');

/** 4.25 → "4,3": what is counted in parts. */
export function formatDecimal(value: number | null, language: string): string {
  if (value === null) return unknownSign;
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
}

/** 135 → "2 h 15 min"; below an hour minutes alone, from a day on hours alone. */
export function formatMinutes(value: number | null, language: string): string {
  if (value === null) return unknownSign;
  const unit = (size: number, name: 'hour' | 'minute') =>
    new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'short' }).format(
      size,
    );
  const whole = Math.round(value);
  const [hours, minutes] = [Math.floor(whole / 60), whole % 60];
  if (hours === 0) return unit(minutes, 'minute');
  if (minutes === 0 || hours >= 24) return unit(hours, 'hour');
  return `${unit(hours, 'hour')} ${unit(minutes, 'minute')}`;
}

/** Minutes as site counters show them: 1.5 → "1:30"; 62 → "62:00". */
export function formatStopwatch(minutes: number | null): string {
  if (minutes === null) return unknownSign;
  const seconds = Math.round(minutes * 60);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** 1.83 → "1.8"; 12.4 → "12". */
export function formatTimes(value: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: value >= 10 ? 0 : 1 }).format(
    value,
  );
}

/** +36, −4, 0 with a true minus sign. */
export function formatChange(value: number | null, language: string, approximate = false): string {
  if (value === null) return unknownSign;
  const size = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(
    Math.abs(value),
  );
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return (approximate ? '≈' : '') + sign + size;
}

/** "12 Nov, 14:20" in a zone; with the year when it is not this one. */
export function formatMoment(
  at: number | null,
  language: string,
  zone: string,
  now: number,
): string {
  if (at === null) return unknownSign;
  const year = (moment: number) =>
    new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric' }).format(moment);
  return new Intl.DateTimeFormat(language, {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    ...(year(at) === year(now) ? {} : { year: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}

const sizeUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** 1536 → "1.5 kB"; steps of 1000, as the systems' own file windows mostly count. */
export function formatSize(bytes: number, language: string): string {
  const step = Math.min(3, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const value = bytes / 1000 ** step;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: sizeUnits[step] ?? 'byte',
    maximumFractionDigits: step > 0 && value < 10 ? 1 : 0,
  }).format(value);
}
