/** Numbers and dates as VK writes them (facts: "Formats"). */

const MOSCOW = 3 * 3600_000;
const MINUTE = 60_000;
const MONTHS = 'янв фев мар апр мая июн июл авг сен окт ноя дек'.split(' ');
const rules = new Intl.PluralRules('ru');

/** `count(2, 'просмотр', 'просмотра', 'просмотров')` → «2 просмотра». */
export function plural(value: number, one: string, few: string, many: string): string {
  const kind = rules.select(value);
  return kind === 'one' ? one : kind === 'few' ? few : many;
}

/** `12480` → «12 480», with the no-break space that VK uses. */
export function exact(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}

/** `1130` → «1.1K»: Latin K and a dot, even in the Russian interface (F21). Zero is an empty string. */
export function short(value: number): string {
  if (value === 0) return '';
  if (value < 1000) return String(value);
  const thousands = Math.floor(value / 100) / 10;
  return value < 1_000_000
    ? `${thousands >= 100 ? Math.floor(thousands) : thousands}K`
    : `${Math.floor(value / 100_000) / 10}M`;
}

/** `style` "short" is the React skin's «2 мин назад», "words" the older «две минуты назад». */
export function date(time: number, style: 'short' | 'words', now = Date.now()): string {
  const seconds = Math.max(0, Math.floor((now - time) / 1000));
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (seconds < 10) return 'только что';
  if (hours < 4 && style === 'short') {
    return minutes < 1
      ? `${seconds} сек назад`
      : hours < 1
        ? `${minutes} мин назад`
        : `${hours} ч назад`;
  }
  if (minutes < 1) return `${seconds} ${plural(seconds, 'секунду', 'секунды', 'секунд')} назад`;
  if (hours < 1) {
    const word = ['', 'минуту', 'две минуты', 'три минуты'][minutes];
    return `${word ?? `${minutes} ${plural(minutes, 'минуту', 'минуты', 'минут')}`} назад`;
  }
  if (hours < 4) return `${['', 'час', 'два часа', 'три часа'][hours]} назад`;
  return calendar(time, now);
}

function calendar(time: number, now: number): string {
  // Shifted by Moscow's offset, the UTC parts are Moscow's parts.
  const there = new Date(time + MOSCOW);
  const days =
    Math.floor((now + MOSCOW) / (1440 * MINUTE)) - Math.floor((time + MOSCOW) / (1440 * MINUTE));
  const clock = `${there.getUTCHours()}:${String(there.getUTCMinutes()).padStart(2, '0')}`;
  if (days === 0) return `сегодня в ${clock}`;
  if (days === 1) return `вчера в ${clock}`;
  const day = `${there.getUTCDate()} ${MONTHS[there.getUTCMonth()]}`;
  const year = there.getUTCFullYear();
  return year === new Date(now + MOSCOW).getUTCFullYear()
    ? `${day} в ${clock}`
    : `${day}\u00a0${year}`;
}

export function duration(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
