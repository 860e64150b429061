import type { Ask } from '../../utils/messages.ts';
import type { FieldState, Page, Place, PlaceName } from '../../utils/networks/network.ts';
import type { Guard } from '../../utils/page/guard.ts';

/**
 * Counts how well this page is read: by place and field, how many things gave it, and which rows.
 * Nothing of what was read leaves here. Told in batches, each time the visit's whole count.
 */
export interface HealthCount {
  /** An element was read; `fields` null: it stands there, but nothing names it. */
  saw(place: PlaceName, element: Element, key: string | null, fields: Fields | null): void;
  /**
   * The person has just asked for a box. One that does not come in 5 s is missing where it must be;
   * `isThere` is asked then. Call what this gives when it came, however late.
   */
  wished(place: BoxPlace, isThere: () => boolean): () => void;
}
/** Places that are looked for when the person asks for them, and at no other time. */
export type BoxPlace = 'replyBox' | 'messageBox' | 'composer';
type Fields = Readonly<Record<string, { state: FieldState; row: string | null }>>;
type Report = Ask<'page.health'>;

interface Options {
  page: Page;
  places: Readonly<Partial<Record<PlaceName, Place>>>;
  guard: Guard;
  signal: AbortSignal;
  /** The page stands as it will: what nobody watches (a cover) may be counted now. */
  atRest?(saw: HealthCount['saw']): void;
  tell(report: Report): Promise<unknown>;
}

/** A place that must be there and is not for so long after the page has loaded: it has changed. */
const missingMs = 5000;
/** What is being drawn gets its values late: it is counted as it stands then. */
const settleMs = 4000;
/** So many things of a kind tell enough of a visit. */
const mostThings = 300;
const better: readonly FieldState[] = ['absent', 'unrecognised', 'read'];
/** A place itself, among its fields (utils/health/schema.ts). */
const whole = '*';

export function countHealth({ page, places, guard, signal, atRest, tell }: Options): HealthCount {
  const visit = crypto.randomUUID();
  /** By place and thing: the best that was read of each field in this visit. */
  const things = new Map<PlaceName, Map<string | Element, Map<string, Fields[string]>>>();
  /** Elements that are some place by name: not a nameless other one (X's replies are no posts). */
  const named = new WeakSet<Element>();
  /** Asked at the end of `missingMs`; true once the place was seen. */
  const there = new Map<PlaceName, boolean>();
  /** Boxes that were asked for and have come, or have not in time. */
  const wishes = new Map<BoxPlace, Set<{ came: boolean }>>();
  let told = '';
  let soon: ReturnType<typeof setTimeout> | undefined;
  let missing: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    clearTimeout(soon);
    soon = undefined;
    const counts = [
      ...countThings(places, things),
      ...countPlaces(page, places, there),
      ...countWishes(wishes),
    ];
    const now = JSON.stringify(counts);
    if (!counts.length || now === told) return;
    told = now;
    const { network, kind, url, community } = page;
    void guard.later('health', () =>
      // A count that was lost is told again with the next.
      tell({ network, kind, url, community, visit, counts }).catch(() => undefined),
    );
  };
  const flushSoon = () => {
    if (!signal.aborted) soon ??= setTimeout(() => guard.run('health', flush), settleMs);
  };

  /** Begins anew whenever the tab is shown: nothing is drawn in a hidden one. */
  const watchMissing = () => {
    clearTimeout(missing);
    if (document.hidden || document.readyState !== 'complete') return;
    missing = setTimeout(() => {
      guard.run('health', () => atRest?.(saw));
      // A chat holds comments where another holds posts.
      const talk = things.has('comment') || things.has('message');
      for (const [name, place] of Object.entries(places) as [PlaceName, Place][]) {
        const usual = name === 'community' || name === 'cover' || (name === 'post' && !talk);
        const asked = place.must?.includes(page.kind) || usual;
        if (asked && !there.has(name)) there.set(name, false);
      }
      guard.run('health', flush);
    }, missingMs);
  };
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) guard.run('health', flush);
      watchMissing();
    },
    { signal },
  );
  window.addEventListener('load', watchMissing, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(missing);
    guard.run('health', flush);
    clearTimeout(soon);
  });
  watchMissing();

  function saw(...[place, element, key, fields]: Parameters<HealthCount['saw']>): void {
    const own = things.get(place) ?? new Map<string | Element, Map<string, Fields[string]>>();
    things.set(place, own);
    if (key !== null && fields) {
      there.set(place, true);
      // It was drawn piece by piece, and has got its name.
      named.add(element);
      for (const each of things.values()) each.delete(element);
      // Ads show less than posts do.
      if (fields['ad']?.state === 'read') return;
      // On a post's own page the others are answers and offers: there the whole place is asked for.
    } else if (named.has(element) || (place === 'post' && page.kind === 'post')) return;
    const name = key ?? element;
    const known = own.get(name);
    if (!known && own.size >= mostThings) return;
    const best = known ?? new Map<string, Fields[string]>();
    const keyField = places[place]?.key ?? '';
    const unnamed: Fields = { [keyField]: { state: 'absent', row: null } };
    for (const [field, now] of Object.entries(fields ?? unnamed)) {
      const { unless } = places[place]?.fields[field] ?? {};
      if (now.state === 'absent' && unless && element.matches(unless)) continue;
      const before = best.get(field);
      if (before && better.indexOf(before.state) >= better.indexOf(now.state)) continue;
      best.set(field, { state: now.state, row: now.row });
    }
    own.set(name, best);
    flushSoon();
  }
  return {
    saw,
    wished(place, isThere) {
      const wish = { came: false };
      const own = wishes.get(place) ?? new Set();
      const settle = (came: boolean) => {
        wish.came ||= came;
        wishes.set(place, own.add(wish));
        flushSoon();
      };
      const timer = setTimeout(() => guard.run('health', () => settle(isThere())), missingMs);
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
      return () => {
        clearTimeout(timer);
        settle(true);
      };
    },
  };
}

function countThings(
  places: Options['places'],
  things: ReadonlyMap<PlaceName, ReadonlyMap<unknown, ReadonlyMap<string, Fields[string]>>>,
): Report['counts'] {
  return [...things].flatMap(([place, own]) => {
    const names = new Set([...own.values()].flatMap((fields) => [...fields.keys()]));
    return [...names].map((field) => {
      const all = [...own.values()].map((fields) => fields.get(field)).filter((one) => !!one);
      const number = (state: FieldState) => all.filter((one) => one.state === state).length;
      const rows = Map.groupBy(
        all.filter((one) => one.state === 'read').map(({ row }) => row?.slice(0, 500) ?? ''),
        (row) => row,
      );
      return {
        place,
        field,
        expected: places[place]?.fields[field]?.expected ?? false,
        ...{ read: number('read'), absent: number('absent') },
        unrecognised: number('unrecognised'),
        rows: [...rows]
          .sort(([, a], [, b]) => b.length - a.length)
          .slice(0, 4)
          .map(([row]) => row),
      };
    });
  });
}

function countPlaces(
  page: Page,
  places: Options['places'],
  there: ReadonlyMap<PlaceName, boolean>,
): Report['counts'] {
  const lasting = [...there].filter(([place]) => !places[place]?.passing);
  return lasting.map(([place, seen]) => ({
    place,
    field: whole,
    expected: places[place]?.must?.includes(page.kind) ?? false,
    ...{ read: seen ? 1 : 0, absent: seen ? 0 : 1, unrecognised: 0, rows: [] },
  }));
}

/** Each time that the person asked for one it had to come. */
function countWishes(
  wishes: ReadonlyMap<BoxPlace, ReadonlySet<{ came: boolean }>>,
): Report['counts'] {
  return [...wishes].map(([place, all]) => {
    const read = [...all].filter(({ came }) => came).length;
    const counts = { read, absent: all.size - read, unrecognised: 0, rows: [] };
    return { place, field: whole, expected: true, ...counts };
  });
}
