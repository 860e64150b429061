import type { KeyAnswer } from './key-messages.ts';

/** Comments by a key's events (utils/messages.ts). */
export interface ListeningProtocol {
  /** The person wants to hear of comments of a community (`network:id`) at once: tried first. */
  'ui.listening.on': { ask: { community: string }; answer: KeyAnswer };
  'ui.listening.off': { ask: { community: string }; answer: null };
}
