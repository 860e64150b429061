import type { KeyFault } from '../networks/network-api.ts';

/** A community whose comments the person wants to hear of as they are written. Local. */
export interface Listener {
  /** `network:id`. */
  community: string;
  network: string;
  since: number;
  /** Where in the network's events to go on; null: from now. */
  place: string | null;
  /** When the network answered last; null: not yet. */
  heardAt: number | null;
  /** When some passed by that can no longer be told, until the person has seen that. */
  passedAt: number | null;
  fault: KeyFault | null;
  code: number | null;
  /** Nothing is asked before; null: at once. */
  retryAt: number | null;
  /** Failures in a row. */
  tries: number;
  /** It goes on only when the person says so. */
  failed: boolean;
}
