import { ask, type Mark } from '../../utils/messages.ts';
import type {
  IdentityFields,
  NetworkPlaces,
  Page,
  Place,
  PlaceName,
} from '../../utils/networks/network.ts';
import type { Guard } from '../../utils/page/guard.ts';
import { readPlace, type Reading } from '../../utils/page/read.ts';
import type { FoundPlace } from '../../utils/page/watch.ts';
import type {
  CommentReading,
  MessageReading,
  PageReading,
  PersonReading,
  PostReading,
} from '../../utils/readings/schema.ts';
import type { HealthCount } from '../page-rest/health.ts';
import { zoneAt } from './zone.ts';

/** Reads places, sends what is new to the background, and hands its marks on. */
export interface Reader {
  read(found: readonly FoundPlace[]): void;
  forget(found: readonly FoundPlace[]): void;
  /** Marks of everything known, asked for anew. */
  refresh(): Promise<void>;
  elementOf(place: PlaceName, key: string): Element | undefined;
  elementsOf(place: PlaceName, key: string): Element[];
  keyOf(place: PlaceName, element: Element): string | undefined;
  /** Does the background's last word say that this comment or message waits? */
  waits(place: PlaceName, element: Element): boolean;
  /** The community that the page showed (`network:id`); null when none was read yet. */
  community(): string | null;
  /** Who is logged in, as the page told last; null when it did not. */
  identity(): Reading<IdentityFields> | null;
}

type Key = { place: PlaceName; key: string };
interface Options {
  page: Page;
  network: NetworkPlaces;
  places: Readonly<Partial<Record<PlaceName, Place>>>;
  guard: Guard;
  signal: AbortSignal;
  draw(marks: readonly Mark[], keys: readonly Key[]): void;
  /** Hears of every element that was read, for the health count. */
  saw: HealthCount['saw'];
}

/** A batch holds at most this many (utils/readings/schema.ts refuses more). */
const most = { post: 100, comment: 200, message: 200, person: 200 };
/** There are many of these: one without a name counts against health. */
const listed: ReadonlySet<PlaceName> = new Set<PlaceName>(['post', 'comment', 'message']);
/** Nothing new for so long: the person has stopped scrolling. */
const calmMs = 1500;
const nameOf = ({ place, key }: Key) => `${place} ${key}`;

export function makeReader({ page, network, places, guard, signal, draw, saw }: Options): Reader {
  /** What each element is, by place: one element may be two places (the whole page is). */
  const keys = new Map<PlaceName, Map<Element, string>>();
  /** The same post may stand twice on a page (pinned above, and in its place). */
  const byName = new Map<string, Set<Element>>();
  /** What was last sent of a place: the same reading is not sent twice. */
  const sent = new Map<string, string>();
  const marks = new Map<string, Mark[]>();
  /**
   * Readings that got no mark, because the background did not know their community yet (a page
   * draws its posts before its header): sent once more when the community has been read.
   */
  const unmarked = new Map<string, PostReading | CommentReading | PersonReading>();
  let opened = true;
  let queue: Promise<unknown> = Promise.resolve();
  let community: string | null = null;
  let identity: Reading<IdentityFields> | null = null;

  const context = () => ({
    takes: network.takes,
    lang: document.documentElement.lang || 'en',
    zone: zoneAt(Date.now()),
    now: Date.now(),
    // Under a window the address is the window's.
    baseUrl: network.pageOf(new URL(location.href))?.over ? page.url : location.href,
  });
  const elementsOf = (place: PlaceName, key: string) => [
    ...(byName.get(nameOf({ place, key })) ?? []),
  ];
  const keysOf = (place: PlaceName): Key[] =>
    [...new Set(keys.get(place)?.values())].map((key) => ({ place, key }));
  const lose = ({ place, element }: FoundPlace) => {
    const key = keys.get(place)?.get(element);
    if (key === undefined) return;
    byName.get(nameOf({ place, key }))?.delete(element);
    keys.get(place)?.delete(element);
  };
  const remember = (found: FoundPlace, key: string) => {
    lose(found);
    const of = keys.get(found.place) ?? new Map<Element, string>();
    keys.set(found.place, of.set(found.element, key));
    const name = nameOf({ place: found.place, key });
    byName.set(name, (byName.get(name) ?? new Set()).add(found.element));
  };

  /** The answer may hold marks of places that were not asked for: their clocks have stopped. */
  const keep = (questions: readonly Key[], told: readonly Mark[]) => {
    // A post that stands twice on the page was read twice, and answered twice.
    const answered = [
      ...new Map(told.map((mark) => [`${mark.feature} ${nameOf(mark)}`, mark])).values(),
    ];
    const names = new Set(questions.map(nameOf));
    const others = answered.filter((mark) => !names.has(nameOf(mark)));
    const asked = [...questions, ...new Map(others.map((mark) => [nameOf(mark), mark])).values()];
    const byKey = Map.groupBy(answered, nameOf);
    for (const at of asked) {
      const own = byKey.get(nameOf(at)) ?? [];
      marks.set(nameOf(at), own);
      if (own.length) unmarked.delete(nameOf(at));
    }
    guard.run('page', () => draw(answered, asked));
  };

  const unmarkedKeys = (): Key[] =>
    [...unmarked.keys()].map((name) => {
      const [place = '', key = ''] = name.split(' ');
      return { place: place as PlaceName, key };
    });

  const send = async (batch: PageReading, asked: Key[]) => {
    opened = false;
    const { marks: answered } = await ask('page.read', batch);
    if (signal.aborted) return;
    keep(asked, answered);
    // New posts move the median that all others are held against.
    if (batch.posts.length) refreshSoon();
  };

  let soon: ReturnType<typeof setTimeout> | undefined;
  const refreshSoon = () => {
    clearTimeout(soon);
    soon = setTimeout(() => void guard.later('page', refresh), calmMs);
  };
  signal.addEventListener('abort', () => clearTimeout(soon));
  const refresh = async () => {
    const all = [...keys].flatMap(([place, of]) =>
      [...new Set(of.values())].map((key) => ({ place, key })),
    );
    if (!all.length) return;
    const asked = all.slice(0, 500);
    const { marks: answered } = await ask('page.marks', {
      network: page.network,
      url: page.url,
      keys: asked,
    });
    if (!signal.aborted) keep(asked, answered);
  };

  return {
    read(found) {
      const now = context();
      const fresh: Key[] = [];
      const again: Key[] = [];
      const read: Record<string, { key: string; fields: unknown }[]> = {};
      for (const { place, element } of found) {
        const rows = places[place];
        const what = rows && readPlace(element, rows, now);
        if (!what || what.key === null) {
          const unnamed = what && what.refused !== 'not-here' && listed.has(place);
          if (unnamed) guard.run('health', () => saw(place, element, null, null));
          lose({ place, element });
          continue;
        }
        const at = { place, key: what.key };
        remember({ place, element }, what.key);
        guard.run('health', () => saw(place, element, what.key, what.fields));
        const name = nameOf(at);
        const signature = JSON.stringify(what.fields);
        if (sent.get(name) === signature) again.push(at);
        else {
          sent.set(name, signature);
          fresh.push(at);
          (read[place] ??= []).push(what);
        }
      }
      // Known already: an element that came back gets its marks without a question.
      draw(
        again.flatMap((at) => marks.get(nameOf(at)) ?? []),
        again.filter((at) => marks.has(nameOf(at))),
      );
      if (!fresh.length) return;
      if (read.community) {
        for (const at of unmarkedKeys()) {
          const name = nameOf(at);
          if (fresh.some((other) => nameOf(other) === name)) continue;
          fresh.push(at);
          (read[at.place] ??= []).push(unmarked.get(name) as PostReading);
        }
      }
      const posts = (read.post ?? []) as PostReading[];
      const comments = (read.comment ?? []) as CommentReading[];
      const messages = (read.message ?? []) as MessageReading[];
      const people = (read.person ?? []) as PersonReading[];
      for (const post of posts) unmarked.set(nameOf({ place: 'post', key: post.key }), post);
      for (const each of comments) unmarked.set(nameOf({ place: 'comment', key: each.key }), each);
      for (const each of people) unmarked.set(nameOf({ place: 'person', key: each.key }), each);
      do {
        const batch: PageReading = {
          network: page.network,
          page,
          opened,
          identity: (read.identity?.[0] ?? null) as PageReading['identity'],
          community: (read.community?.[0] ?? null) as PageReading['community'],
          posts: posts.splice(0, most.post),
          comments: comments.splice(0, most.comment),
          ...(messages.length ? { messages: messages.splice(0, most.message) } : {}),
          ...(people.length ? { people: people.splice(0, most.person) } : {}),
        };
        const inBatch = new Set([
          ...batch.posts.map(({ key }) => nameOf({ place: 'post', key })),
          ...batch.comments.map(({ key }) => nameOf({ place: 'comment', key })),
          ...(batch.people ?? []).map(({ key }) => nameOf({ place: 'person', key })),
        ]);
        const asked = fresh.filter((at) => !(at.place in most) || inBatch.has(nameOf(at)));
        // One message of a dialogue has its marks, the last that came in: they leave the one before.
        if (batch.messages) asked.push(...keysOf('message'));
        // In order: the background keeps a post only when it knows the post's community.
        queue = queue.then(() => guard.later('page', () => send(batch, asked)));
      } while (posts.length || comments.length || messages.length || people.length);
      identity = (read.identity?.[0] as Reading<IdentityFields> | undefined) ?? identity;
      community = read.community?.[0] ? `${page.network}:${read.community[0].key}` : community;
    },
    forget(found) {
      for (const each of found) lose(each);
    },
    refresh,
    elementOf: (place, key) => elementsOf(place, key)[0],
    elementsOf,
    keyOf: (place, element) => keys.get(place)?.get(element),
    waits(place, element) {
      const key = keys.get(place)?.get(element);
      const own = key === undefined ? undefined : marks.get(nameOf({ place, key }));
      return own?.some((mark) => mark.parts.some((part) => part.icon === 'clock')) ?? false;
    },
    community: () => community,
    identity: () => identity,
  };
}
