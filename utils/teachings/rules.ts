import type {
  FieldRows,
  NetworkPlaces,
  Place,
  PlaceName,
  Row,
  Where,
} from '../networks/network.ts';
import type { TeachAsk } from './asking.ts';
import type { Taught, Teaching } from './schema.ts';

/**
 * What may be taught. Of private messages nothing that could carry their words: a taught row that
 * reads them would break the promise that they are not even read.
 */
export const taughtPlaces = [
  'community',
  'post',
  'comment',
  'message',
  'replyBox',
  'messageBox',
  'composer',
] as const satisfies readonly PlaceName[];

/** The fields that a person can point at, by place; the place itself can be taught everywhere. */
export const taughtFields: Readonly<Record<(typeof taughtPlaces)[number], readonly string[]>> = {
  community: ['name', 'followers', 'id', 'screenName'],
  post: [
    'views',
    'likes',
    'reposts',
    'comments',
    'text',
    'date',
    'authorName',
    'authorUrl',
    'url',
    'id',
  ],
  comment: ['text', 'authorName', 'authorUrl', 'date', 'likes', 'url', 'id'],
  message: ['date'],
  replyBox: [],
  messageBox: [],
  composer: [],
};

export function mayTeach(place: string, field: string | null): boolean {
  if (!Object.hasOwn(taughtFields, place)) return false;
  return field === null || taughtFields[place as keyof typeof taughtFields].includes(field);
}

/** The same thing taught again takes the old one's place. */
export const idOf = ({ network, place, field }: TeachAsk): string =>
  `${network}:${place}:${field ?? ''}`;

const attributeName = '[a-z][a-z-]{0,40}';
/** `[data-testid="post"]`, `[href*="/wall"]`; names alone of what holds words for people. */
const attribute = `\\[(?:${attributeName}|(?!(?:aria-|title|alt|placeholder|value|style|on))${attributeName}[*^$]?="[\\w/=?&.:-]{1,60}")\\]`;
const simple = `(?:\\.[A-Za-z_][\\w-]{0,60}|#[A-Za-z_][\\w-]{0,60}|${attribute}|:nth-of-type\\(\\d{1,3}\\))`;
const tag = '[a-z][a-z0-9-]{0,60}';
const plain = `(?:${tag}${simple}{0,3}|${simple}{1,3})`;
const has = `:has\\(${plain}\\)`;
const compound = `(?:${plain}(?:${has})?|:scope${simple}{0,3})`;
const selector = new RegExp(`^${compound}(?:(?: > | )${compound}){0,7}$`);

/**
 * Is it a selector of the plain kind that teaching makes: tags, classes, ids, attributes, positions?
 * Whether the browser knows it, the browser is asked (CSS.supports, and again when it is used).
 */
export function isStructural(css: string): boolean {
  return css.length <= 300 && selector.test(css);
}

/** Parts of a regular expression that can only go so far. Letters stand for themselves. */
const part =
  /^(?:\\[dDwWsS./()-]|\[\^?(?:\\[dws.\-/]|[\w=/?&#:.•+@\p{P}-])+\]|[\w/=&#:•, -])(?:\{\d{1,2}(?:,\d{1,2})?\}|\?)?/u;

/** A key's two numbers share 20 × 20. */
const mostWays = 20_000;

/**
 * May this be run on a page's text? Every repetition has an end, groups are not repeated, and there
 * are few of them: no text makes it run away.
 */
export function isSafeMatch(pattern: string): boolean {
  if (pattern.length > 160) return false;
  let left = pattern;
  let depth = 0;
  /** In how many ways the repetitions can share out one text. */
  let ways = 1;
  while (left !== '') {
    const group = /^\((?:\?:)?/.exec(left)?.[0];
    const mark = /^(?:[\^$|]|\)\??)/.exec(left)?.[0];
    const found = group ?? mark ?? part.exec(left)?.[0];
    if (found === undefined) return false;
    if (group) depth += 1;
    if (mark?.startsWith(')')) depth -= 1;
    const [, from, to] = /\{(\d+),(\d+)\}$/.exec(found) ?? [];
    if (from && to) ways *= Number(to) - Number(from) + 1;
    if (depth < 0 || ways > mostWays) return false;
    left = left.slice(found.length);
  }
  if (depth !== 0) return false;
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/** A teaching that found nothing in so many places in a row rests: the shipped rows come first again. */
const restsAfter = 40;

export const isResting = ({ missed }: Pick<Teaching, 'missed'>): boolean => missed >= restsAfter;

/** What the page saw of a teaching, added to what was known. */
export function seen(
  teaching: Teaching,
  { places, matched }: { places: number; matched: number },
  now: number,
): Teaching {
  if (places === 0) return teaching;
  return {
    ...teaching,
    missed: matched > 0 ? 0 : teaching.missed + places,
    seen: { at: now, places, matched },
  };
}

/** Only functions that the network has: `constructor` is a name too. */
const known = (rows: readonly Row[], takes: NetworkPlaces['takes']) =>
  rows.filter(
    ({ take }) =>
      typeof take === 'string' || !('named' in take) || Object.hasOwn(takes, take.named),
  );

/**
 * A network's places with what was taught before the shipped rows; what rests stands behind them,
 * so that it can be seen to match again. Pure: the shipped tables stay as they are.
 */
export function withTeachings(network: NetworkPlaces, taught: readonly Taught[]): NetworkPlaces {
  const places: Record<string, Place> = { ...(network.places as Record<string, Place>) };
  for (const { place: name, field, where, rows, resting } of taught) {
    const place = places[name];
    if (!place || !mayTeach(name, field)) continue;
    const order = <T>(own: readonly T[], shipped: readonly T[]) =>
      resting ? [...shipped, ...own] : [...own, ...shipped];
    const inField = (of: string): Place['fields'] => {
      const old: FieldRows | undefined = place.fields[of];
      if (!old) return place.fields;
      return {
        ...place.fields,
        [of]: { ...old, rows: order(known(rows, network.takes), old.rows) },
      };
    };
    places[name] =
      field === null
        ? { ...place, where: order<Where>(where, place.where), fields: inField(place.key) }
        : { ...place, fields: inField(field) };
  }
  return { ...network, places: places as NetworkPlaces['places'] };
}
