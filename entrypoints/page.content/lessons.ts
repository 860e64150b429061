import { undated } from '../../utils/page/read.ts';
import { ask } from '../../utils/messages.ts';
import type { NetworkId, NetworkPlaces, Page, Place } from '../../utils/networks/network.ts';
import { places } from '../../utils/networks/places.ts';
import { countUses } from '../../utils/page/teach/uses.ts';
import { withTeachings } from '../../utils/teachings/rules.ts';
import type { Taught } from '../../utils/teachings/schema.ts';

/** What the person taught of this tab's network: asked for before anything is read. */
export interface Lessons {
  /** Waits for the background's answer; without one the shipped rows do. */
  ask(network: NetworkId | undefined): Promise<void>;
  /** Before that nothing is read. */
  known(): boolean;
  /** True when this changes what is read. */
  learn(taught: readonly Taught[]): boolean;
  placesOf(network: NetworkId): NetworkPlaces;
  /** Tells once, when the page has come to rest, how the teachings went on it. */
  watch(network: NetworkPlaces, page: Page, signal: AbortSignal): void;
}

/** A page has drawn its posts by then. */
const settledMs = 4000;

export function makeLessons(): Lessons {
  let taught: readonly Taught[] | null = null;
  return {
    async ask(network) {
      const answer = network && (await ask('page.teachings', { network }).catch(() => null));
      taught ??= answer ? answer.taught : [];
    },
    known: () => taught !== null,
    learn(next) {
      const changed = JSON.stringify(taught) !== JSON.stringify(next);
      taught = next;
      return changed;
    },
    placesOf: (network) =>
      taught?.length ? withTeachings(places[network], taught) : places[network],
    watch(network, page, signal) {
      const here = taught?.filter(({ place }) => {
        const own = network.places[place] as Place | undefined;
        return own?.kinds.includes(page.kind);
      });
      if (!here?.length) return;
      const timer = setTimeout(() => {
        const context = undated(network.takes, page.url, Date.now());
        const uses = countUses(document, network, here, context);
        void ask('page.taught', { network: page.network, uses }).catch(() => undefined);
      }, settledMs);
      signal.addEventListener('abort', () => clearTimeout(timer));
    },
  };
}
