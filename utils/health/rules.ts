import type { PlaceName } from '../networks/network.ts';
import type {
  FieldHealth,
  FieldState,
  HealthDay,
  HealthSign,
  NetworkHealth,
  PlaceHealth,
  Tally,
  Visit,
} from './schema.ts';

/** So many days are kept. */
export const keptDays = 30;
/** Things that must have been looked at before anything is said: one odd post proves nothing. */
const enough = 10;
/** Of places that stand once on a page: visits. */
const enoughOnce = 3;
/** Under this share of what was looked at a field is lost; above the other it was read well. */
const lostBelow = 0.5;
const wellAbove = 0.8;
/** So few things, all well read, are enough to believe that it works again. */
const healed = 3;
/** What was last seen longer ago says nothing of today's page. */
const believedMs = 14 * 86_400_000;

/** A place itself, among its fields (schema.ts, `wholePlace`; rules import types alone). */
const whole = '*';
const manifold: ReadonlySet<PlaceName> = new Set<PlaceName>(['post', 'comment', 'message']);

const looked = ({ read, absent, unrecognised }: Tally) => read + absent + unrecognised;
const total = (visits: readonly Tally[]) => ({
  read: visits.reduce((sum, { read }) => sum + read, 0),
  looked: visits.reduce((sum, visit) => sum + looked(visit), 0),
});
const share = (visits: readonly Tally[]) => {
  const all = total(visits);
  return all.looked ? all.read / all.looked : 0;
};
const isGood = (visit: Tally) => share([visit]) >= wellAbove;

/** The last visits that together looked at so many things; all of them where there were fewer. */
function lastVisits(visits: readonly Visit[], things: number): readonly Visit[] {
  let from = visits.length;
  for (let sum = 0; from > 0 && sum < things; from--) {
    const visit = visits[from - 1];
    if (visit) sum += looked(visit);
  }
  return visits.slice(from);
}

/** Shown by every thing of a page or by none. The rest (a repost's id, a thread) lies in the content. */
const steady: Readonly<Partial<Record<PlaceName, readonly string[]>>> = {
  community: ['id', 'name', 'followers', 'screenName'],
  post: ['authorName', 'authorUrl', 'authorId', 'date', 'likes', 'reposts', 'comments', 'views'],
  comment: ['authorName', 'authorUrl', 'authorId', 'date'],
  message: ['authorName', 'authorId', 'date'],
};

interface Verdict {
  state: FieldState;
  since: number | null;
}
const fine: Verdict = { state: 'read', since: null };

/** When the run of bad visits at the end began; null: there was no good one before it. */
function sinceOf(visits: readonly Visit[], good: (visit: Visit) => boolean): number | null {
  const last = visits.findLastIndex(good);
  return last < 0 ? null : (visits[last + 1]?.at ?? null);
}

interface Believed {
  /** So many things must have been looked at. */
  needed: number;
  /** Its absence counts although it was never read there. */
  always: boolean;
  /** Its absence counts where it was read well before. */
  steadily: boolean;
}

/** Pages of one sort, in time. */
function judgeSort(visits: readonly Visit[], { needed, always, steadily }: Believed): Verdict {
  const recent = lastVisits(visits, Math.min(healed, needed));
  if (share(recent) >= wellAbove) return changedRow(visits, recent);
  const window = lastVisits(visits, needed);
  if (total(window).looked < needed) return { state: 'unsure', since: null };
  if (share(window) >= lostBelow) return fine;
  const wasGood = visits.slice(0, visits.length - window.length).some(isGood);
  if (!always && !(steadily && wasGood)) return { state: 'unsure', since: null };
  return { state: 'lost', since: sinceOf(visits, isGood) };
}

/** Read, but not by the row that gave it before: the page is being rebuilt. */
function changedRow(visits: readonly Visit[], recent: readonly Visit[]): Verdict {
  const before = visits.slice(0, visits.length - recent.length).findLast(isGood);
  const usual = before?.rows[0];
  // Rows take turns where a page has two ways to say it: only one that is gone for good counts.
  if (usual === undefined || recent.some(({ rows }) => rows.includes(usual))) return fine;
  const since = sinceOf(visits, ({ rows }) => rows.includes(usual));
  return { state: 'changed', since };
}

const worst: readonly FieldState[] = ['gone', 'lost', 'changed', 'read', 'unsure'];

/** How a field does, from its days (any order). `today`: `YYYY-MM-DD`. */
export function judgeField(
  days: readonly HealthDay[],
  today: string,
  now: number,
): FieldHealth | null {
  const ordered = [...days].sort((a, b) => a.day.localeCompare(b.day));
  const last = ordered.at(-1);
  if (!last) return null;
  const { place, field, expected } = last;
  const visits = ordered.flatMap((day) => day.visits).sort((a, b) => a.at - b.at);
  const isWhole = field === whole;
  const needed = isWhole ? 1 : manifold.has(place) ? enough : enoughOnce;
  // Where an address names no community (a chat's number), any other may stand there next time.
  const named = visits.filter(({ kind, of }) => kind !== 'community' || of !== '');
  const told = isWhole && !expected ? named : visits;
  const steadily = isWhole || (steady[place]?.includes(field) ?? false);
  // What only some communities show is held against the same community alone.
  const sorts = Map.groupBy(told, ({ sort, of }) => (expected ? sort : `${sort} ${of}`));
  const verdicts = [...sorts.values()]
    .filter((sort) => now - (sort.at(-1)?.at ?? 0) <= believedMs)
    .map((sort) => judgeSort(sort, { needed, always: expected, steadily }));
  const [verdict = { state: 'unsure', since: null } as Verdict] = verdicts.sort(
    (a, b) => worst.indexOf(a.state) - worst.indexOf(b.state),
  );
  const day = last.day === today ? last : null;
  const counted = total(day ? [...day.visits, day.earlier] : []);
  const state = isWhole && verdict.state === 'lost' ? 'gone' : verdict.state;
  return {
    ...{ place, field, expected, state },
    today: { read: counted.read, looked: counted.looked },
    row: visits.findLast(({ rows }) => rows.length > 0)?.rows[0] ?? null,
    since: verdict.since,
    missedUrl: ordered.findLast(({ missedUrl }) => missedUrl)?.missedUrl ?? null,
  };
}

const order: readonly PlaceName[] = [
  'community',
  'post',
  'comment',
  'message',
  'identity',
  'cover',
  'replyBox',
  'messageBox',
  'composer',
];

/** Every network that was looked at within the kept days, place by place. */
export function healthOf(rows: readonly HealthDay[], today: string, now: number): NetworkHealth[] {
  return [...Map.groupBy(rows, ({ network }) => network)].map(([network, own]) => ({
    network,
    places: [...Map.groupBy(own, ({ place }) => place)]
      .map(([place, days]) => placeHealth(place, days, today, now))
      .sort((a, b) => order.indexOf(a.place) - order.indexOf(b.place)),
  }));
}

function placeHealth(
  place: PlaceName,
  days: readonly HealthDay[],
  today: string,
  now: number,
): PlaceHealth {
  const all = [...Map.groupBy(days, ({ field }) => field).values()]
    .map((own) => judgeField(own, today, now))
    .filter((field) => field !== null);
  const fields = all.filter(({ field }) => field !== whole);
  const wanted = fields.filter(({ expected, state }) => expected || state === 'lost');
  const counted = wanted.length ? wanted : fields.filter(({ row }) => row !== null);
  return {
    place,
    today: {
      read: counted.reduce((sum, field) => sum + field.today.read, 0),
      expected: counted.reduce((sum, field) => sum + field.today.looked, 0),
    },
    looked: Math.max(0, ...fields.map((field) => field.today.looked)),
    whole: all.find(({ field }) => field === whole) ?? null,
    fields,
  };
}

/** What has to be told: one sign a place, the graver first. */
export function signsOf(networks: readonly NetworkHealth[]): HealthSign[] {
  return networks.flatMap(({ network, places }) =>
    places
      .map((place) => signOf(network, place))
      .filter((sign) => sign !== null)
      .sort((a, b) => Number(b.gone) - Number(a.gone)),
  );
}

function signOf(network: HealthSign['network'], at: PlaceHealth): HealthSign | null {
  const gone = at.whole?.state === 'gone' ? at.whole : null;
  const lost = at.fields.filter(({ state }) => state === 'lost');
  const first = gone ?? lost[0];
  if (!first) return null;
  const moments = lost.map(({ since }) => since).filter((since) => since !== null);
  return {
    network,
    place: at.place,
    gone: gone !== null,
    lost: lost.map(({ field }) => field),
    works: at.fields
      .filter(({ state }) => state === 'read' || state === 'changed')
      .map(({ field }) => field),
    since: gone ? gone.since : moments.length ? Math.min(...moments) : null,
    missedUrl: first.missedUrl,
  };
}

/** What of ours stands still while a field is lost. */
export type Consequence = 'er' | 'erByViews' | 'erByFollowers' | 'clock' | 'nothing';

export function consequenceOf({ place, gone, lost }: Pick<HealthSign, 'place' | 'gone' | 'lost'>) {
  const has = (...names: string[]) => names.some((name) => lost.includes(name));
  const told = (): Consequence => {
    if (place === 'post' && (gone || has('id', 'likes', 'comments', 'reposts'))) return 'er';
    if (place === 'post' && has('views')) return 'erByViews';
    if (place === 'community' && has('followers')) return 'erByFollowers';
    if (place === 'comment' && (gone || has('id', 'date', 'authorId', 'postId'))) return 'clock';
    if (place === 'message' && (gone || has('id', 'date', 'conversation'))) return 'clock';
    return 'nothing';
  };
  return told();
}
