import type { Wanted } from './mentions/rules.ts';
import type { NetworkId } from './networks/network.ts';

/** Keywords in pages and moderation (utils/messages.ts). */
export interface MentionProtocol {
  /**
   * What is looked for. `styled`: this document has the colours of what is lit already; else the
   * background lays them over it.
   */
  'page.mentions': { ask: { network: NetworkId; styled: boolean }; answer: { wanted: Wanted[] } };
  /** Keywords in public words of the page beside posts and comments. */
  'page.mentions.seen': {
    ask: {
      network: NetworkId;
      url: string;
      title: string;
      words: { community: string; before: string; match: string; after: string }[];
    };
    answer: null;
  };
  /** Opens the comment's page (`network:id`) and points at its menu there. Presses nothing. */
  'ui.moderate': { ask: { key: string }; answer: 'opened' | 'unknown' };
  /** The same for the comment of the panel, on its own page. */
  'panel.moderate': { ask: { token: string }; answer: Pointed };
}

/** `menu`: at the network's own menu. `comment`: it shows none now, so at the comment. */
export type Pointed = 'menu' | 'comment' | 'none';

export interface PointWords {
  menu: string;
  comment: string;
  none: string;
  close: string;
}
