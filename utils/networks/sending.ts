import type { Where } from './network.ts';

/** The contract's fourth part (network.ts): how what stands in a box leaves it. */
export interface Sending {
  /** In which of the editor's ancestors its button stands, best first: the nearest of the first that is there. */
  around: readonly Where[];
  /** The network's own button, in there: all rows count. `says`: its text, where nothing else tells it. */
  button: readonly Where[];
  /** What Enter does alone. With Shift it makes a line everywhere. */
  enter: 'sends' | 'line';
  /** The person can change that in the network: what Enter was seen to do counts more. */
  changeable?: true;
  /** Ctrl or Cmd with Enter sends too. */
  ctrlEnter: boolean;
  /** Longest text that the network takes here, UTF-16 units; missing: not known. */
  longest?: number;
}
