import { ask, type Mark } from '../../utils/messages.ts';
import type {
  IdentityFields,
  NetworkPlaces,
  Page,
  Parse,
  Place,
  PlaceName,
} from '../../utils/networks/network.ts';
import type { Guard } from '../../utils/page/guard.ts';
import { readPlace, type ReadContext, type Reading } from '../../utils/page/read.ts';
import { makeSlices } from '../../utils/page/slices.ts';
import { stampOf } from '../../utils/page/stamp.ts';
import type { FoundPlace } from '../../utils/page/watch.ts';
import type {
  CommentReading,
  MessageReading,
  PageReading,
  PersonReading,
  PostReading,
} from '../../utils/readings/schema.ts';
import { keyIn, makeKnown, nameOf, type Key } from './known.ts';
import type { RestOnPage } from './rest.ts';

/** Reads places, sends what is new to the background, and hands its marks on. */
export interface Reader {
  /** Reads one; it is sent with the others of its batch. */
  read(found: FoundPlace): void;
  /** Sends what was read; `last`: nothing more comes soon, else only a full batch goes. */
  send(last: boolean): void;
  forget(found: readonly FoundPlace[]): void;
  /** Marks of everything known, asked for anew. */
  refresh(): Promise<void>;
  /** The background's last word. */
  marksOf(place: PlaceName, key: string): readonly Mark[];
  elementOf(place: PlaceName, key: string): Element | undefined;
  elementsOf(place: PlaceName, key: string): readonly Element[];
  keyOf(place: PlaceName, element: Element): string | undefined;
  /** Does the background's last word say that this comment or message waits? */
  waits(place: PlaceName, element: Element): boolean;
  /** The community that the page showed (`network:id`); null when none was read yet. */
  community(): string | null;
  /** Who is logged in, as the page told last; null when it did not. */
  identity(): Reading<IdentityFields> | null;
}

interface Options {
  page: Page;
  network: NetworkPlaces;
  places: Readonly<Partial<Record<PlaceName, Place>>>;
  guard: Guard;
  signal: AbortSignal;
  /** Marks of these have come. */
  draw(keys: readonly Key[]): void;
  /** Hears of every element that was read, for the health count. */
  rest: Pick<RestOnPage, 'saw' | 'share'>;
}

/** In a batch (utils/readings/schema.ts refuses more). */
const most = { post: 100, comment: 200, message: 200, person: 200 };
/** There are many of these: one without a name counts against health. */
const listed: ReadonlySet<PlaceName> = new Set<PlaceName>(['post', 'comment', 'message']);
/** Nothing new for so long: the person has stopped scrolling. */
const calmMs = 1500;
/** Drawn at a time: the layout around all of them is read before any is written. */
const drawnAtOnce = 48;
/** Between two questions: each drawing costs the browser a look through all layers (bench page-cost). */
const pauseMs = 500;
const noMarks: readonly Mark[] = [];
/** By key: what is read again before it is sent is sent once. */
type Read = Partial<Record<PlaceName, Map<string, Reading<Record<string, Parse>>>>>;

export function makeReader({ page, network, places, guard, signal, draw, rest }: Options): Reader {
  const known = makeKnown();
  /** What was last sent of a place: the same reading is not sent twice. */
  const sent = new Map<string, number>();
  const marks = new Map<string, readonly Mark[]>();
  /**
   * Got no mark: perhaps the community is not known yet (a page draws its header later than posts,
   * and piece by piece). Read and sent once more with each new reading of the community.
   */
  const unmarked = new Map<string, Key>();
  let opened = true;
  /** One question at a time, in order; what is read meanwhile goes with the next, all at once. */
  let asking = false;
  let community: string | null = null;
  let identity: Reading<IdentityFields> | null = null;
  /** What the next batch will hold. */
  let read: Read = {};
  let fresh: Key[] = [];
  let again: Key[] = [];
  const drawing = makeSlices<string>({
    signal,
    work(names) {
      const now = [...names].slice(0, drawnAtOnce);
      for (const name of now) names.delete(name);
      guard.run('page', () => draw(now.map(keyIn)));
    },
  });
  const context = (): ReadContext => ({
    takes: network.takes,
    lang: document.documentElement.lang || 'en',
    zone: null,
    now: Date.now(),
    // Under a window the address is the window's.
    baseUrl: network.pageOf(new URL(location.href))?.over ? page.url : location.href,
  });
  /** Of one batch: its things are read at the same time. */
  let now: ReadContext | null = null;

  /** The answer may hold marks of places that were not asked for: their clocks have stopped. */
  const keep = (asked: readonly Key[], told: readonly Mark[]) => {
    // A post that stands twice on the page was read twice, and answered twice.
    const answered = [
      ...new Map(told.map((mark) => [`${mark.feature} ${nameOf(mark)}`, mark])).values(),
    ];
    const byName = Map.groupBy(answered, nameOf);
    const names = new Set(asked.map(nameOf));
    for (const { place, key } of asked)
      if (place === 'community') marks.delete(nameOf({ place: 'cover', key }));
    for (const name of names) if (!byName.has(name)) marks.delete(name);
    for (const [name, own] of byName) {
      marks.set(name, own.map(rest.share));
      unmarked.delete(name);
      names.add(name);
    }
    drawing.add(names);
  };
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
  const refresh = async () => {
    const asked = known.keys().slice(0, 500);
    if (signal.aborted || !asked.length) return;
    const { marks: answered } = await ask('page.marks', {
      network: page.network,
      url: page.url,
      keys: asked,
    });
    if (!signal.aborted) keep(asked, answered);
  };
  /** Adds to the batch what is new or has changed; `always`: also what was sent as it is. */
  const readOne = ({ place, element }: FoundPlace, always = false) => {
    const rows = places[place];
    const what = rows && readPlace(element, rows, (now ??= context()));
    if (!what || what.key === null) {
      const unnamed = what && what.refused !== 'not-here' && listed.has(place);
      if (unnamed) guard.run('health', () => rest.saw(place, element, null, null));
      return known.lose({ place, element });
    }
    const at = { place, key: what.key };
    const came = known.keyOf(place, element) !== what.key;
    known.remember({ place, element }, what.key);
    guard.run('health', () => rest.saw(place, element, what.key, what.fields));
    const name = nameOf(at);
    const stamp = stampOf(what.fields);
    // What went before its community was known has no mark yet: it is sent once more when it is back.
    const isNews = sent.get(name) !== stamp || always || (came && unmarked.has(name));
    if (!isNews) return void again.push(at);
    sent.set(name, stamp);
    fresh.push(at);
    (read[place] ??= new Map()).set(what.key, what);
  };
  const readUnmarked = () => {
    const names = new Set(fresh.map(nameOf));
    for (const [name, at] of unmarked) {
      const [element] = names.has(name) ? [] : known.elementsOf(at);
      if (element) readOne({ place: at.place, element }, true);
    }
  };
  function sendAll(): void {
    // Known already: an element that came back gets its marks without a question.
    drawing.add(again.map(nameOf).filter((name) => marks.has(name)));
    again = [];
    if (asking) return;
    const batched = (place: PlaceName) => [...(read[place]?.values() ?? [])] as unknown[];
    const [named] = batched('community') as NonNullable<PageReading['community']>[];
    if (named) readUnmarked();
    const posts = batched('post') as PostReading[];
    const comments = batched('comment') as CommentReading[];
    const messages = batched('message') as MessageReading[];
    const people = batched('person') as PersonReading[];
    const [own = null] = batched('identity') as Reading<IdentityFields>[];
    const keys = fresh;
    [now, read, fresh] = [null, {}, []];
    if (!keys.length) return;
    for (const at of keys)
      if (at.place in most && at.place !== 'message') unmarked.set(nameOf(at), at);
    identity = own ?? identity;
    community = named ? `${page.network}:${named.key}` : community;
    let queue: Promise<unknown> = Promise.resolve();
    do {
      const batch: PageReading = {
        network: page.network,
        page,
        opened,
        identity: own,
        community: named ?? null,
        posts: posts.splice(0, most.post),
        comments: comments.splice(0, most.comment),
        ...(messages.length ? { messages: messages.splice(0, most.message) } : {}),
        ...(people.length ? { people: people.splice(0, most.person) } : {}),
      };
      const inBatch: Partial<Record<PlaceName, readonly { key: string }[]>> = {
        ...{ post: batch.posts, comment: batch.comments, person: batch.people ?? [] },
      };
      const isIn = ({ place, key }: Key) => inBatch[place]?.some((one) => one.key === key);
      const asked = keys.filter((at) => !(at.place in most) || isIn(at));
      // One message of a dialogue has its marks, the last that came in: they leave the one before.
      if (batch.messages) asked.push(...known.keys('message'));
      queue = queue.then(() => guard.later('page', () => send(batch, asked)));
    } while (posts.length || comments.length || messages.length || people.length);
    asking = true;
    void Promise.all([queue, new Promise((on) => setTimeout(on, pauseMs))]).then(() => {
      asking = false;
      sendAll();
    });
  }
  return {
    read: readOne,
    send(last) {
      if (last || fresh.length >= most.post) sendAll();
    },
    forget(found) {
      for (const each of found) known.lose(each);
    },
    refresh,
    marksOf: (place, key) => marks.get(nameOf({ place, key })) ?? noMarks,
    elementOf: (place, key) => known.elementsOf({ place, key })[0],
    elementsOf: (place, key) => known.elementsOf({ place, key }),
    keyOf: known.keyOf,
    waits(place, element) {
      const key = known.keyOf(place, element);
      const own = key === undefined ? undefined : marks.get(nameOf({ place, key }));
      return own?.some((mark) => mark.parts.some((part) => part.icon === 'clock')) ?? false;
    },
    community: () => community,
    identity: () => identity,
  };
}
