import type { NotDone } from './network-api.ts';

/** What a network tells of a community's comments as it happens. Ids as the network's pages have them. */
export type CommentEvent =
  | {
      kind: 'written';
      id: string;
      post: string;
      /** The writer's id, a community's with its sign. */
      author: string;
      text: string;
      /** Epoch milliseconds. */
      at: number;
      replyTo: string | null;
    }
  | { kind: 'gone'; id: string; post: string };

/** Where events are asked for; lives as long as the network lets it, and is never kept. */
export interface EventsServer {
  address: string;
  key: string;
}
export type ServerEnd = { end: 'server'; server: EventsServer; place: string } | NotDone;

export type EventsEnd =
  /** `place`: where to go on. `odd`: so many that should have been comments were not understood. */
  | { end: 'events'; place: string; events: CommentEvent[]; odd: number }
  /** Some happened that can no longer be told; it goes on at `place`. */
  | { end: 'passed'; place: string }
  /** The server wants another key; `all`: the place is worth nothing either. */
  | { end: 'anew'; all: boolean }
  | NotDone;

/** Comments as they are written, where a network's key tells of them. Nothing throws. */
export interface EventsApi {
  /** May this key hear of comments, and does the network tell of them? */
  check(key: string, owner: string, signal: AbortSignal): Promise<{ end: 'good' } | NotDone>;
  open(key: string, owner: string, signal: AbortSignal): Promise<ServerEnd>;
  /** Answers when something happened, or after some 20 seconds. */
  listen(server: EventsServer, place: string, signal: AbortSignal): Promise<EventsEnd>;
  /** Names by id, of those that the network tells. */
  names(key: string, ids: readonly string[], signal: AbortSignal): Promise<Map<string, string>>;
}
