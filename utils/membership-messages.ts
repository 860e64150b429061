/** The portrait of a whole membership by key (utils/messages.ts). What it tells stands in the database. */
export interface MembershipProtocol {
  /** The person wants it, or wants one that came to a halt to go on (`network:id`). */
  'ui.membership.take': { ask: { community: string }; answer: null };
  /** Gives it up; nothing of it is kept. */
  'ui.membership.stop': { ask: { community: string }; answer: null };
}
