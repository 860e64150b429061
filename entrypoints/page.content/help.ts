import type { Mark, PanelSubject } from '../../utils/messages.ts';
import type { Page, Place, PlaceName } from '../../utils/networks/network.ts';
import { places as allPlaces } from '../../utils/networks/places.ts';
import type { Guard } from '../../utils/page/guard.ts';
import { isOurHost, type Slot } from '../../utils/page/mark.ts';
import { focusedReplyBox, isReplyBox, openReplyBox } from '../../utils/page/reply-box.ts';
import { watchPlaces } from '../../utils/page/watch.ts';
import { features } from './features/index.ts';
import { beginFill, draftOf } from './fill.ts';
import type { Panels } from './panels.ts';
import { makeReader, type Reader } from './reader.ts';
import type { Slots } from './slots.ts';

/** What a feature may do with the page it stands on. */
export interface PageHelp {
  page: Page;
  /** Shows the feature's panel beside its mark; `box` is where its text would go. */
  openPanel(
    mark: Pick<Mark, 'feature' | 'place' | 'key'>,
    slot: Slot,
    box?: HTMLElement,
  ): Promise<void>;
  /** Presses the network's own *reply* of a comment; undefined when the page gives no box. */
  openReplyBox(comment: Element): Promise<HTMLElement | undefined>;
}

interface Parts {
  guard: Guard;
  slots: Slots;
  panels: Panels;
}

/** Places that the background hears of. Boxes are found when they are needed: typing is no news. */
const told = ['identity', 'community', 'post', 'comment'] as const;
/** Until the panel tells how much room it needs. */
const panelHeight = 420;
/** Marks are asked for again this often while the tab is seen: waiting clocks go on. */
const refreshMs = 60_000;

/** Starts all help on one page; everything stops when the signal does. */
export function helpOnPage(page: Page, { guard, slots, panels }: Parts, signal: AbortSignal): void {
  const network = allPlaces[page.network];
  const places: Partial<Record<PlaceName, Place>> = Object.fromEntries(
    told.flatMap((name) => {
      const place = network.places[name];
      return place?.kinds.includes(page.kind) ? [[name, place]] : [];
    }),
  );

  // The strip of the page before this one: its element, the whole page, stays.
  if (!places.community) slots.drop({ place: 'community', element: document.documentElement });

  const help: PageHelp = {
    page,
    openReplyBox: (comment) => openReplyBox(comment, network),
    async openPanel(mark, slot, box) {
      const subject: Omit<PanelSubject, 'turn'> = {
        feature: mark.feature,
        network: page.network,
        place: mark.place,
        key: mark.key,
        url: page.url,
        community: reader.community(),
      };
      const element = reader.elementOf(mark.place, mark.key);
      const opener = () => slot.button(mark.feature);
      await panels.open({
        subject,
        where: {
          beside: (box ?? opener() ?? slot.host).getBoundingClientRect(),
          about: (element ?? slot.host).getBoundingClientRect(),
          height: panelHeight,
        },
        box,
        fits: (found) => isReplyBox(found, network),
        findBox: async () =>
          focusedReplyBox(network) ??
          (element && mark.place === 'comment' ? await help.openReplyBox(element) : undefined),
        opener,
      });
    },
  };

  const drawMarks = (marks: readonly Mark[], keys: readonly { place: PlaceName; key: string }[]) =>
    slots.draw(
      keys.flatMap(({ place, key }) =>
        reader.elementsOf(place, key).map((element) => ({
          rows: places[place] ?? { anchors: [] },
          element,
          place,
          key,
          marks: features.flatMap((feature) =>
            marks.filter(
              (mark) => mark.feature === feature.id && mark.place === place && mark.key === key,
            ),
          ),
          pressed: (mark: Mark, slot: Slot) => {
            const feature = features.find(({ id }) => id === mark.feature);
            void guard.later(mark.feature, async () =>
              feature?.pressed({ mark, slot, element, help }),
            );
          },
        })),
      ),
    );

  const reader: Reader = makeReader({ page, network, places, guard, signal, draw: drawMarks });
  const watch = watchPlaces({
    root: document,
    places,
    signal,
    isOurs: isOurHost,
    dirty: (found) =>
      guard.run('page', () => {
        for (const each of found) slots.reattach(each);
        reader.read(found);
        // It stands, but is that place no more: another chat under the same frame.
        for (const each of found) if (!reader.keyOf(each.place, each.element)) slots.drop(each);
      }),
    turned: (found) => guard.run('page', () => slots.drop(found)),
    gone: (found) =>
      guard.run('page', () => {
        for (const each of found) slots.drop(each);
        reader.forget(found);
      }),
  });

  const refresh = () => {
    if (!document.hidden) void guard.later('page', () => reader.refresh());
  };
  const timer = setInterval(refresh, refreshMs);
  signal.addEventListener('abort', () => clearInterval(timer));
  document.addEventListener('visibilitychange', refresh, { signal });
  panels.on({
    refresh,
    command: () => void guard.later('reply-templates', () => replyByKey(watch.elements('comment'))),
    fill: (question) => beginFill(question, network, guard),
    draft: () => draftOf(network),
  });

  /** The shortcut: templates for the box in use, else for the first waiting comment in view. */
  async function replyByKey(comments: readonly Element[]): Promise<void> {
    const box = focusedReplyBox(network);
    const own = box && comments.find((comment) => comment.contains(box));
    const next = own ?? comments.find((comment) => reader.waits(comment));
    const slot = next && slots.of({ place: 'comment', element: next });
    const key = next && reader.keyOf('comment', next);
    if (next && slot && key) {
      const mark = { feature: 'reply-templates', place: 'comment', key } as const;
      await help.openPanel(mark, slot, box ?? (await help.openReplyBox(next)));
    }
  }
}
