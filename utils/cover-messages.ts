import type { CoverZones } from './covers/rules.ts';
import type { NetworkId } from './networks/network.ts';

/** What the page script asks about a community's cover (utils/messages.ts). */
export interface CoverProtocol {
  /**
   * Where on this cover the zones are. `width`, `height`: the picture's own pixels; 0: not known.
   * null: nothing is known of this network's covers.
   */
  'page.cover': {
    ask: { network: NetworkId; width: number; height: number };
    answer: CoverLook | null;
  };
}

export interface CoverLook {
  /** As shares of the cover, 0 to 1. */
  zones: CoverZones;
  words: { phone: string; desktop: string; more: string };
}
