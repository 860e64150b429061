import { undated } from '../../utils/page/read.ts';
import { ask } from '../../utils/messages.ts';
import type { NetworkPlaces, Page, Place } from '../../utils/networks/network.ts';
import type { Taught } from '../../utils/teachings/schema.ts';
import type { Hands } from './hands.ts';
import type { RestHolder } from './rest.ts';

/** What the person taught of this tab's network: asked for before anything is read. */
export interface Lessons {
  /** Waits for the background's answer; without one the shipped rows do. */
  ask(): Promise<void>;
  /** Before that nothing is read. */
  known(): boolean;
  /** True when this changes what is read. */
  learn(taught: readonly Taught[]): Promise<boolean>;
  /** The shipped rows, and before them those that were taught. */
  places(): NetworkPlaces;
  /** Tells once, when the page has come to rest, how the teachings went on it. */
  watch(network: NetworkPlaces, page: Page, signal: AbortSignal): void;
}

/** A page has drawn its posts by then. */
const settledMs = 4000;

/** `hands`: the second script is brought only for who has taught something. */
export function makeLessons(
  shipped: NetworkPlaces,
  rest: RestHolder,
  hands: () => Promise<Pick<Hands, 'countUses'>>,
): Lessons {
  let taught: readonly Taught[] | null = null;
  /** Who has taught nothing needs nobody to merge it; where nobody can, the shipped rows do. */
  const merges = async (told: readonly Taught[]) => {
    if (told.length) await rest.fetch().catch(() => null);
  };
  return {
    async ask() {
      const answer = await ask('page.teachings', { network: shipped.id }).catch(() => null);
      const told = answer?.taught ?? [];
      await merges(told);
      taught ??= told;
    },
    known: () => taught !== null,
    async learn(next) {
      await merges(next);
      const changed = JSON.stringify(taught) !== JSON.stringify(next);
      taught = next;
      return changed;
    },
    places() {
      const merge = rest.now()?.withTeachings;
      return merge && taught?.length ? merge(shipped, taught) : shipped;
    },
    watch(network, page, signal) {
      const here = taught?.filter(({ place }) => {
        const own = network.places[place] as Place | undefined;
        return own?.kinds.includes(page.kind);
      });
      if (!here?.length) return;
      const tell = async () => {
        const { countUses } = await hands();
        if (signal.aborted) return;
        const context = undated(network.takes, page.url, Date.now());
        const uses = countUses(document, network, here, context);
        await ask('page.taught', { network: page.network, uses });
      };
      const timer = setTimeout(() => void tell().catch(() => undefined), settledMs);
      signal.addEventListener('abort', () => clearTimeout(timer));
    },
  };
}
