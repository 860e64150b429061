import { ask, type Mark } from '../../utils/messages.ts';
import type { NetworkPlaces, Page, Place, PlaceName } from '../../utils/networks/network.ts';
import type { Guard } from '../../utils/page/guard.ts';
import { isOurHost, type Slot } from '../../utils/page/mark.ts';
import { watchPlaces } from '../../utils/page/watch.ts';
import { coversOf, makeCovers } from './cover.ts';
import { features, inOrder } from './features/index.ts';
import type { Holder, WorkOnPage } from './hands.ts';
import type { Key } from './known.ts';
import { withoutText } from './private.ts';
import { makeReader, type Reader } from './reader.ts';
import type { RestHolder } from './rest.ts';
import type { Slots } from './slots.ts';

/** What a feature may do with the page it stands on. */
export interface PageHelp {
  page: Page;
  /** Aborted when the page becomes another one. */
  signal: AbortSignal;
  openPanel: OpenPanel;
  /** The second script's work here, brought if need be; null: the page has become another one. */
  work(): Promise<WorkOnPage | null>;
}
/**
 * Shows the feature's panel beside its mark; or beside the box where its text would go, which is
 * opened first, as the person has just asked.
 */
export type OpenPanel = (
  mark: Pick<Mark, 'feature' | 'place' | 'key'>,
  slot: Slot,
  beside?: Beside,
) => Promise<void>;
/** `box-in-use`: the one that has the focus, if it is of the right kind; else it is opened. */
export type Beside = 'mark' | 'box' | 'box-in-use';

interface Parts {
  /** With what the person taught. */
  network: NetworkPlaces;
  guard: Guard;
  slots: Slots;
  hands: Holder;
  rest: RestHolder;
}
/** What the tab may be told of the help on its page. */
export interface HelpOnPage {
  refresh(): void;
}

/** Places that the background hears of. Boxes are found when they are needed: typing is no news. */
const told = ['identity', 'community', 'post', 'comment', 'message', 'person'] as const;
/** Marks are asked for again this often while the tab is seen: waiting clocks go on. */
const refreshMs = 60_000;

/** Starts all help on one page; everything stops when the signal does. */
export function helpOnPage(page: Page, parts: Parts, signal: AbortSignal): HelpOnPage {
  const { network, guard, slots, hands } = parts;
  const places: Partial<Record<PlaceName, Place>> = Object.fromEntries(
    told.flatMap((name): [PlaceName, Place][] => {
      const place = network.places[name] as Place | undefined;
      if (!place?.kinds.includes(page.kind)) return [];
      if (name !== 'message') return [[name, place]];
      // The person's own dialogues are nobody's business: only a community's have a clock.
      const ofCommunity = page.community ?? network.places.community?.kinds.includes(page.kind);
      return ofCommunity ? [[name, withoutText(place)]] : [];
    }),
  );

  // Left by the page before, in the same document: a strip of a list over which a post stands.
  for (const name of told) if (!places[name]) slots.dropAll(name);
  const covers = makeCovers(page, network, slots);
  const help: PageHelp = {
    page,
    signal,
    work: () => visit.work(),
    openPanel: async (...asked) => (await visit.work())?.openPanel(...asked),
  };

  const pressed = (mark: Mark, slot: Slot, element: Element) => {
    const feature = features.find(({ id }) => id === mark.feature);
    void guard.later(mark.feature, async () => feature?.pressed({ mark, slot, element, help }));
  };
  const drawMarks = (keys: readonly Key[]) =>
    slots.draw(
      covers.with(keys).flatMap(({ place, key }) => {
        const marks = inOrder(reader.marksOf(place, key));
        const elements =
          place === 'cover' ? covers.elements(marks.length > 0) : reader.elementsOf(place, key);
        const rows = (place === 'cover' ? covers.place : places[place]) ?? { anchors: [] };
        return elements.map((element) => ({ rows, element, place, key, marks, pressed }));
      }),
    );

  const rest = parts.rest.visit({
    ...{ page, network, guard, signal },
    places: covers.place ? { ...places, cover: covers.place } : places,
    posts: () => watch.elements('post'),
    covers: () => coversOf(page, network),
    keyOf: (place, element) => reader.keyOf(place, element),
  });
  const reader: Reader = makeReader({
    ...{ page, network, places, guard, signal },
    draw: drawMarks,
    rest,
  });
  const watch = watchPlaces({
    root: document,
    places,
    signal,
    isOurs: isOurHost,
    dirty: (found) =>
      guard.run('page', () => {
        slots.reattach(found);
        reader.read(found);
        // It stands, but is that place no more: another chat under the same frame.
        if (!reader.keyOf(found.place, found.element)) slots.drop(found);
      }),
    slice: (found, last) =>
      guard.run('page', () => {
        reader.send(last);
        visit.now()?.found(found);
        rest.found(found);
      }),
    turned: (found) =>
      guard.run('page', () => {
        slots.drop(found);
        // Nor is it drawn as what it was, should that be told now.
        reader.forget([found]);
      }),
    gone: (found) =>
      guard.run('page', () => {
        for (const each of found) slots.drop(each);
        reader.forget(found);
        visit.now()?.gone(found);
      }),
    changed: () => visit.now()?.changed(),
  });
  const visit = hands.visit({
    ...{ page, network, signal, reader, health: rest },
    elements: watch.elements,
    slotOf: (place, element) => slots.of({ place, element }),
  });

  /** Who has told no keywords needs nobody to light them up. */
  const askForMentions = async () => {
    if (page.kind === 'messages' || visit.now()) return;
    const { wanted } = await ask('page.mentions', { network: page.network, styled: true });
    if (wanted.length && !signal.aborted) await visit.work();
  };
  const refresh = () => {
    visit.now()?.forget();
    if (!document.hidden) void guard.later('page', () => reader.refresh());
  };
  const timer = setInterval(refresh, refreshMs);
  signal.addEventListener('abort', () => clearInterval(timer));
  document.addEventListener('visibilitychange', refresh, { signal });
  void guard.later('mentions', askForMentions);
  return {
    refresh() {
      refresh();
      visit.now()?.again();
      void guard.later('mentions', askForMentions);
    },
  };
}
