import { ask, type TabProtocol } from '../../utils/messages.ts';
import type { NetworkPlaces, Page, PlaceName } from '../../utils/networks/network.ts';
import type { Guard } from '../../utils/page/guard.ts';
import type { Slot } from '../../utils/page/mark.ts';
import type { countUses } from '../../utils/page/teach/uses.ts';
import type { FoundPlace } from '../../utils/page/watch.ts';
import { bringOnce, offer } from './bring.ts';
import type { Pressed } from './features/index.ts';
import type { HealthCount } from '../page-rest/health.ts';
import type { OpenPanel } from './help.ts';
import type { PressedOpener } from './near-box.ts';
import type { Reader } from './reader.ts';

/**
 * The second script, entrypoints/page-hands/: all that is needed only when the person does something
 * (writes, presses a mark, has a post filled in) or has told keywords. It is put in by the background
 * when it is first asked for, into the same world as this one, and leaves its maker here (bring.ts).
 */
const script = 'hands';
type Make = (tab: HandsTab) => Hands;

/** What lasts as long as the script does. */
export interface HandsTab {
  network: NetworkPlaces;
  guard: Guard;
  signal: AbortSignal;
  /** What both scripts have put into the page. */
  hosts: WeakSet<Node>;
  /** What was marked in the page when one of our marks was pressed: in Firefox the press unmarks it. */
  marked(): string;
  /** The network's own *reply* that was pressed last; null: none lately. */
  opener(): PressedOpener | null;
}

/** One page, as the first script reads it. */
export interface PageAtHand {
  page: Page;
  /** With what the person taught. */
  network: NetworkPlaces;
  /** Aborted when the page becomes another one. */
  signal: AbortSignal;
  reader: Reader;
  health: Pick<HealthCount, 'wished'>;
  /** All elements of a place. */
  elements(place: PlaceName): readonly Element[];
  slotOf(place: PlaceName, element: Element): Slot | undefined;
}

/** What the second script does on one page. */
export interface WorkOnPage {
  openPanel: OpenPanel;
  /** A press on a cover's mark. */
  cover(pressed: Pressed): Promise<void>;
  found(found: readonly FoundPlace[]): void;
  gone(found: readonly FoundPlace[]): void;
  /** Something of the page has changed. */
  changed(): void;
  /** What rests on settings and rules is asked for anew where it is needed next. */
  forget(): void;
  /** A surface has changed something that it shows. */
  again(): void;
}

export interface Hands {
  /** How the person's teachings went on a page. */
  countUses: typeof countUses;
  begin(page: PageAtHand): WorkOnPage;
  /** What the background asks of the tab, all but what the first script answers. */
  answer(name: keyof TabProtocol, question: unknown): Promise<unknown>;
  closePanel(): void;
}

/** Called by the second script when it comes. */
export const offerHands = (make: Make): void => offer(script, make);

export interface Holder {
  /** The page is this one now. */
  visit(page: PageAtHand): Visit;
  /** null until the second script was needed. */
  now(): Hands | null;
  /** Brings it when it is not there; throws when nobody brings it. */
  fetch(): Promise<Hands>;
}
export interface Visit {
  now(): WorkOnPage | null;
  /** null: the page has become another one meanwhile. */
  work(): Promise<WorkOnPage | null>;
}

export function makeHolder(tab: HandsTab): Holder {
  let hands: Hands | null = null;
  let current: { page: PageAtHand; work: WorkOnPage | null } | null = null;

  const begin = () => {
    if (!hands || !current || current.work || current.page.signal.aborted) return;
    const { page } = current;
    const all = hands;
    current.work = tab.guard.run('page', () => all.begin(page)) ?? null;
  };
  const fetch = bringOnce(
    script,
    () => ask('page.hands', { network: tab.network.id }),
    (make: Make) => {
      hands = make(tab);
      begin();
      return hands;
    },
  );
  return {
    now: () => hands,
    fetch,
    visit(page) {
      const visit: NonNullable<typeof current> = { page, work: null };
      current = visit;
      begin();
      return {
        now: () => visit.work,
        async work() {
          await fetch();
          return visit.work;
        },
      };
    },
  };
}
