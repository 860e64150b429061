import type { NetworkId, PlaceName } from '../networks/network.ts';

/** What page, panel and background say to one another while something is taught: types alone. */

/** What is to be taught: a field of a place, or (null) the place itself. */
export interface TeachAsk {
  network: NetworkId;
  place: PlaceName;
  field: string | null;
}

/**
 * `no-tab`: no tab of that network is open. `no-access`: its permission is missing. `no-place`: no
 * open page of it shows the place that the field belongs to. `not-taught`: that cannot be pointed at.
 */
export type TeachBegun =
  { begun: true } | { begun: false; why: 'no-tab' | 'no-access' | 'no-place' | 'not-taught' };

/** `again`: another example. `retry`: forget this one and point anew. */
export type TeachStep = 'look' | 'keep' | 'again' | 'retry' | 'cancel';

/** What the rule finds now. Shown in our own panel alone. */
export interface TeachView {
  place: PlaceName;
  field: string | null;
  /** false: nothing in what was pointed at can be understood as that. */
  found: boolean;
  places: number;
  read: number;
  /** The first of them, as they were understood. */
  values: (string | number)[];
  /** Beside each count: the page rounds it. */
  rough: boolean[];
  kind: 'count' | 'date' | 'text' | 'place';
  doubt: 'several' | 'few' | 'weak' | null;
  examples: number;
}

/** What stands in the page while the person points; they are nobody's secret. */
export interface TeachWords {
  point: string;
  again: string;
  /** What was pressed belongs to no such place. */
  outside: string;
  keys: string;
}
