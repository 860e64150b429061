/** Waiting ones by keys, and bursts (utils/messages.ts). */
export interface InboxProtocol {
  /**
   * The person asks for the next (1) or previous (-1) comment or dialogue that waits on the panel's
   * page: it is scrolled to and the panel stands beside it. `none`: no other waits there.
   */
  'panel.go': { ask: { token: string; step: 1 | -1 }; answer: 'moved' | 'none' };
  /** The person has seen that many comments came at once (`network:id` of the community). */
  'ui.burst.seen': { ask: { community: string }; answer: null };
}
