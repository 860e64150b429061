import { ask, type Mark, type PanelSubject } from '../../utils/messages.ts';
import type { NetworkPlaces, Page, Place, PlaceName } from '../../utils/networks/network.ts';
import type { Guard } from '../../utils/page/guard.ts';
import { isOurHost, type Slot } from '../../utils/page/mark.ts';
import { boxOf, focusedBox, isAnswered, openBox, shownBox } from '../../utils/page/reply-box.ts';
import type { Answered } from '../../utils/page/reply-box.ts';
import { watchPlaces } from '../../utils/page/watch.ts';
import { answeringTo, type Answering } from './answering.ts';
import { coversOf, makeCovers } from './cover.ts';
import { besideBox } from './coach/panel.ts';
import { watchSending } from './coach/watch-sending.ts';
import { features } from './features/index.ts';
import { measureFolds } from './folds.ts';
import { beginFill, draftOf } from './fill.ts';
import { goTo, waitingBeside, type PageOrder } from './going.ts';
import { countHealth } from './health.ts';
import { lightMentions } from './mentions.ts';
import { makeModeration } from './moderation.ts';
import type { Panels } from './panels.ts';
import { withoutText } from './private.ts';
import { rulerOnPage } from './ruler/on-page.ts';
import { replyByKey } from './reply-by-key.ts';
import { makeReader, type Reader } from './reader.ts';
import type { Slots } from './slots.ts';

/** What a feature may do with the page it stands on. */
export interface PageHelp {
  page: Page;
  /** Aborted when the page becomes another one. */
  signal: AbortSignal;
  /**
   * Shows the feature's panel beside its mark; or beside the box where its text would go, which is
   * opened first, as the person has just asked.
   */
  openPanel(
    mark: Pick<Mark, 'feature' | 'place' | 'key'>,
    slot: Slot,
    beside?: Beside,
  ): Promise<void>;
}
/** `box-in-use`: the one that has the focus, if it is of the right kind; else it is opened. */
export type Beside = 'mark' | 'box' | 'box-in-use';

interface Parts {
  /** With what the person taught. */
  network: NetworkPlaces;
  guard: Guard;
  slots: Slots;
  panels: Panels;
}

/** Places that the background hears of. Boxes are found when they are needed: typing is no news. */
const told = ['identity', 'community', 'post', 'comment', 'message', 'person'] as const;
/** Until the panel tells how much room it needs. */
const panelHeight = 420;
/** Marks are asked for again this often while the tab is seen: waiting clocks go on. */
const refreshMs = 60_000;

/** Of elements that stand in one another. */
const innermost = (nested: readonly Element[]) =>
  nested.reduce((inner, next) => (inner.contains(next) ? next : inner));

/** Starts all help on one page; everything stops when the signal does. */
export function helpOnPage(page: Page, parts: Parts, signal: AbortSignal): void {
  const { network, guard, slots, panels } = parts;
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
  /** The answer to what stands at a place; null where none can be written. */
  async function answering(
    { place, key }: Pick<Mark, 'place' | 'key'>,
    beside: Beside,
  ): Promise<Answering | null> {
    return isAnswered(place) ? answerIn(place, key, beside) : null;
  }
  async function answerIn<What extends Answered>(what: What, key: string, beside: Beside) {
    const element = () => reader.elementOf(what, key);
    const at = element();
    let box = beside === 'box-in-use' ? focusedBox(what, network, at) : undefined;
    if (beside !== 'mark' && at && !box && network.places[boxOf[what]]) {
      const isThere = () =>
        (focusedBox(what, network, at) ?? shownBox(what, at, network)) !== undefined;
      const came = health.wished(boxOf[what], isThere);
      box = await openBox(what, at, network);
      if (box) came();
    }
    return answeringTo({ what, element, network, identity: reader.identity, box });
  }

  /** Beside whom a panel was shown last. */
  let last: Pick<Mark, 'place' | 'key'> | undefined;
  const help: PageHelp = {
    page,
    signal,
    async openPanel(mark, slot, beside = 'mark') {
      const subject: Omit<PanelSubject, 'turn'> = {
        feature: mark.feature,
        network: page.network,
        place: mark.place,
        key: mark.key,
        url: page.url,
        community: reader.community(),
      };
      if (isAnswered(mark.place)) last = { place: mark.place, key: mark.key };
      const answer = await answering(mark, beside);
      const element = reader.elementOf(mark.place, mark.key);
      const opener = () => slot.button(mark.feature);
      await panels.open({
        subject,
        where: {
          beside: (answer?.box() ?? opener() ?? slot.host).getBoundingClientRect(),
          about: (element ?? slot.host).getBoundingClientRect(),
          height: panelHeight,
        },
        answering: answer,
        opener,
      });
    },
  };

  const drawMarks = (marks: readonly Mark[], keys: readonly { place: PlaceName; key: string }[]) =>
    slots.draw(
      covers.with(keys).flatMap(({ place, key }) =>
        (place === 'cover' ? covers.elements() : reader.elementsOf(place, key)).map((element) => ({
          rows: (place === 'cover' ? covers.place : places[place]) ?? { anchors: [] },
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

  const health = countHealth({
    page,
    places: covers.place ? { ...places, cover: covers.place } : places,
    guard,
    signal,
    atRest: (saw) => {
      for (const { element, reading } of coversOf(page, network)) {
        saw('cover', element, reading.key, reading.fields);
      }
    },
    tell: (report) => ask('page.health', report),
  });
  const reader: Reader = makeReader({
    ...{ page, network, places, guard, signal },
    draw: drawMarks,
    saw: health.saw,
  });
  const mentions = lightMentions({ page, network, guard, signal, keyOf: reader.keyOf });
  const folds = measureFolds({ page, network, guard, signal, keyOf: reader.keyOf });
  const ruler = rulerOnPage({ page, network, guard, panels, reader }, signal);
  const watch = watchPlaces({
    root: document,
    places,
    signal,
    isOurs: isOurHost,
    dirty: (found) =>
      guard.run('page', () => {
        for (const each of found) slots.reattach(each);
        reader.read(found);
        mentions.found(found);
        folds.found(found);
        // It stands, but is that place no more: another chat under the same frame.
        for (const each of found) if (!reader.keyOf(each.place, each.element)) slots.drop(each);
      }),
    turned: (found) => guard.run('page', () => slots.drop(found)),
    gone: (found) =>
      guard.run('page', () => {
        for (const each of found) slots.drop(each);
        reader.forget(found);
        mentions.gone(found);
      }),
    changed() {
      mentions.changed();
      ruler.changed();
    },
  });

  const refresh = () => {
    coach.forget();
    if (!document.hidden) void guard.later('page', () => reader.refresh());
  };
  const timer = setInterval(refresh, refreshMs);
  signal.addEventListener('abort', () => clearInterval(timer));
  document.addEventListener('visibilitychange', refresh, { signal });
  const coach = watchSending(
    {
      ...{ page, network, guard },
      commentOf: (element) => {
        const around = watch.elements('comment').filter((one) => one.contains(element));
        return (around[0] && reader.keyOf('comment', innermost(around))) ?? null;
      },
      community: reader.community,
      identity: reader.identity,
    },
    signal,
    ({ name, editor }) =>
      panels.open(besideBox(page, { place: name, editor, community: reader.community() })),
  );
  const order: PageOrder = {
    ...{ elements: watch.elements, keyOf: reader.keyOf, waits: reader.waits },
    slotOf: (place, element) => slots.of({ place, element }),
  };
  panels.on({
    refresh() {
      refresh();
      void mentions.again();
      ruler.again();
    },
    moderate: makeModeration({ page, network, signal }),
    command: () =>
      void guard.later('reply-templates', () =>
        replyByKey({ ...order, network, help, last: () => last }),
      ),
    fill: (question) => beginFill(question, network, guard, health),
    draft: () => draftOf(network),
    coach,
    composed: ruler.composed,
    async go(step, from) {
      const next = waitingBeside(from, step, order);
      if (next) await goTo(next, help);
      return next ? 'moved' : 'none';
    },
  });
}
