import { ask, type Mark } from '../../utils/messages.ts';
import type {
  NetworkId,
  NetworkPlaces,
  Page,
  Parse,
  Place,
  PlaceName,
} from '../../utils/networks/network.ts';
import type { Guard } from '../../utils/page/guard.ts';
import type { FoundPlace } from '../../utils/page/watch.ts';
import type { Reading } from '../../utils/page/read.ts';
import type { showReloadChip } from '../../utils/reload-chip.ts';
import type { withTeachings } from '../../utils/teachings/rules.ts';
import { bringOnce, offer } from './bring.ts';
import type { HealthCount } from '../page-rest/health.ts';

/**
 * The third script, entrypoints/page-rest/: what counts, measures and mends rows. Nobody waits for
 * it, so it comes when the page has come to rest; what is seen before that is kept for it here
 * (bring.ts).
 */
const script = 'rest';

export interface Rest {
  begin(page: PageAtRest): RestOnPage;
  withTeachings: typeof withTeachings;
  showReloadChip: typeof showReloadChip;
}
/** One page, as the first script reads it. */
export interface PageAtRest {
  page: Page;
  /** With what the person taught. */
  network: NetworkPlaces;
  /** Those that this page may have, its cover among them. */
  places: Readonly<Partial<Record<PlaceName, Place>>>;
  guard: Guard;
  /** Aborted when the page becomes another one. */
  signal: AbortSignal;
  /** All posts near the view. */
  posts(): readonly Element[];
  /** Covers are not watched: what the page has of them now, read. */
  covers(): readonly { element: Element; reading: Reading<Record<string, Parse>> }[];
  keyOf(place: PlaceName, element: Element): string | undefined;
}
export interface RestOnPage extends HealthCount {
  found(found: readonly FoundPlace[]): void;
  /** The mark with the words that others have too (page-rest/sharing.ts). */
  share(mark: Mark): Mark;
}

/** Called by the third script when it comes. */
export const offerRest = (rest: Rest): void => offer(script, rest);

export interface RestHolder {
  /** null until it has come. */
  now(): Rest | null;
  /** Brings it when it is not there; throws when nobody brings it. */
  fetch(): Promise<Rest>;
  /** What it does on this page, which may begin before it comes. */
  visit(page: PageAtRest): RestOnPage;
}

/** A page that never rests does not fill the memory. */
const mostKept = 2000;
/** A busy page is not waited for any longer. */
const idleMs = 2000;

function whenAtRest(signal: AbortSignal, run: () => void): void {
  const soon = () => {
    const idle = requestIdleCallback(run, { timeout: idleMs });
    signal.addEventListener('abort', () => cancelIdleCallback(idle), { once: true });
  };
  if (document.readyState === 'complete') soon();
  else window.addEventListener('load', soon, { once: true, signal });
}

export function makeRest(network: NetworkId): RestHolder {
  let rest: Rest | null = null;
  const fetch = bringOnce(
    script,
    () => ask('page.rest', { network }),
    (came: Rest) => (rest = came),
  );
  return {
    now: () => rest,
    fetch,
    visit(page) {
      let work: RestOnPage | null = null;
      const kept: Parameters<HealthCount['saw']>[] = [];
      const begin = (all: Rest): void => {
        if (work || page.signal.aborted) return;
        work = all.begin(page);
        for (const seen of kept.splice(0)) work.saw(...seen);
      };
      // Not at once, even where it is there: the first marks come first.
      whenAtRest(page.signal, () => {
        void page.guard.later('health', async () => begin(await fetch()));
      });
      return {
        saw(...seen) {
          if (work) work.saw(...seen);
          else if (kept.length < mostKept) kept.push(seen);
        },
        found: (found) => work?.found(found),
        share: (mark) => work?.share(mark) ?? mark,
        wished(place, isThere) {
          if (work) return work.wished(place, isThere);
          // The person was quicker than the page: what they asked for is counted all the same.
          let came: (() => void) | null = null;
          let early = false;
          void page.guard.later('health', async () => {
            const all = await fetch();
            begin(all);
            came = work?.wished(place, isThere) ?? null;
            if (early) came?.();
          });
          return () => {
            early = true;
            came?.();
          };
        },
      };
    },
  };
}
