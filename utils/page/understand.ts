import type { Parse, Row, Values } from '../networks/network.ts';
import { parseCount } from '../text/count.ts';
import { dateAmong } from '../text/dates-together.ts';
import { parseIsoDate } from '../text/iso-date.ts';
import type { ReadContext } from './read.ts';

interface Understood {
  value: Values[Parse];
  precision: number;
}

/** Longest that the background accepts (readings/schema.ts): one bad value must not cost a batch. */
export const LONGEST = { text: 50_000, id: 120, url: 2000, list: 50 } as const;

/** No post is from before or after these years: another unit was meant. */
const [earliest, latest] = [Date.UTC(1990), Date.UTC(2200)];

/** The value that a taken text stands for; null when it cannot be understood. */
export function understand(
  parse: Parse,
  taken: string | string[],
  row: Row,
  found: Element,
  context: ReadContext,
): Understood | null {
  if (parse === 'flag') return exact(true);
  if (parse === 'list') {
    const list = (typeof taken === 'string' ? [taken] : taken).filter((each) => each !== '');
    return exact(list.slice(0, LONGEST.list).map((each) => each.slice(0, 200).toWellFormed()));
  }
  if (typeof taken !== 'string') return parse === 'count' ? sumOf(taken, context) : null;
  // Half a sign (a page that cut a text in the middle of one) is no sign: databases and files choke.
  const text = taken.toWellFormed().trim();
  if (text === '') {
    const believed = row.empty !== undefined && found.firstElementChild !== null;
    return believed ? exact(row.empty as 0 | '') : null;
  }
  if (row.epoch) {
    const moment = /^\d{1,15}$/.test(text) ? Number(text) : 0;
    const unit = row.epoch === 'seconds' ? 1000 : 1;
    return moment * unit >= earliest && moment * unit <= latest
      ? { value: moment * unit, precision: unit - 1 }
      : null;
  }
  if (parse === 'count') return parseCount(text, context);
  if (parse === 'date') return parseIsoDate(text) ?? dateAmong(text, context);
  if (parse === 'id') return /^\S+$/u.test(text) ? exact(text) : null;
  if (parse === 'url') return addressOf(text, context.baseUrl);
  return exact(text);
}

/** The sum of counts, each of them understood; null for none. Roundings add up too. */
function sumOf(parts: readonly string[], context: ReadContext): Understood | null {
  const counts = parts.map((part) => parseCount(part, context)).filter((count) => count !== null);
  if (counts.length === 0 || counts.length < parts.length) return null;
  return {
    value: counts.reduce((sum, { value }) => sum + value, 0),
    precision: counts.reduce((sum, { precision }) => sum + precision, 0),
  };
}

function exact(value: Values[Parse]): Understood {
  return { value, precision: 0 };
}

/** A link as pages print them: nothing in it that resolving it would change. */
const plainPath = /^\/(?!\/)[\w/?=&-]*$/;
/** The page's own address, as browsers write it. */
const plainOrigin = /^https?:\/\/[a-z\d.-]+(?=\/)/;

function addressOf(text: string, base: string): Understood | null {
  const origin = plainPath.test(text) && plainOrigin.exec(base)?.[0];
  if (origin) return exact(origin + text);
  const url = URL.parse(text, base);
  return url && /^https?:$/.test(url.protocol) ? exact(url.href) : null;
}
