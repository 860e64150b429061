/** The contract of a network's official API, for publishing with a key that the person pasted. */

/**
 * What went wrong, as a person can be told it: each has its words (`keys:fault.<id>`) with what to
 * do next. A network's own number goes beside it into the journal.
 */
export const keyFaults = [
  // No answer that we understood: it may be out.
  'no-answer',
  'server',
  'garbled',
  // The network wants the person, or has had enough: everything of this key stands still.
  'captcha',
  'flood',
  'validation',
  'bad-key',
  // It is not out, and may be sent later.
  'too-fast',
  'day-limit',
  'offline',
  // It is not out, and will not go so.
  'no-right',
  'group-key',
  'bad-request',
  'community-gone',
  'no-post-access',
  'post-denied',
  'ads-recently',
  'recipients',
  'links',
  'donut',
  'not-in-chat',
  'no-chat',
  'chat-moved',
  'bad-pictures',
  'too-large',
  'other',
  // Ours.
  'wrong-looks',
  'other-community',
  'no-key',
  'locked',
  'no-host',
  // The network's own switch for telling of events is off.
  'events-off',
] as const;
export type KeyFault = (typeof keyFaults)[number];

/** The person's proof of being one, for the request that was held back. */
export interface CaptchaAnswer {
  /** Of the older kind: which picture it answers. */
  sid: string | null;
  /** The letters, or the token that the network's page gave. */
  answer: string;
}

export interface PostByKey {
  /** The community's id as the API wants it. */
  owner: string;
  text: string;
  pictures: readonly { name: string; type: string; bytes: Blob }[];
  /** The same for ever for one post: a network that knows such keys publishes it once. */
  guid: string;
  /** When the network is to publish it, epoch milliseconds; null: at once. */
  publishAt: number | null;
  captcha: CaptchaAnswer | null;
}

/** How sending ended. Only `lost` leaves open whether it is out. */
export type SendEnd =
  /** `postId`: as `network.postUrl` takes it. */
  | { end: 'published'; postId: string }
  | { end: 'held'; postId: string }
  | { end: 'wait'; fault: KeyFault; ms: number; code: number | null }
  | {
      end: 'stop';
      fault: KeyFault;
      code: number | null;
      /** Where the person proves to be one, and the picture's number where it is a picture. */
      url: string | null;
      sid: string | null;
    }
  | { end: 'refused'; fault: KeyFault; code: number | null }
  | { end: 'lost'; fault: KeyFault; code: number | null };

/** Any end but a good one: also of what only reads. */
export type NotDone = Exclude<SendEnd, { end: 'published' | 'held' }>;

/** Whom a key speaks for. */
export interface KeyOwner {
  /** The community's id as the API wants it. */
  owner: string;
  /** The community's name there; for Telegram its bot's. */
  name: string;
}
export type CheckEnd =
  { end: 'good'; of: KeyOwner } | { end: 'bad'; fault: KeyFault; detail: string };

export interface NetworkApi {
  /** Asks the network what this key is and may do. Publishes nothing. Never throws. */
  check(
    key: string,
    community: { id: string; screenName: string | null },
    signal: AbortSignal,
  ): Promise<CheckEnd>;
  /** Publishes, or hands over for a time. Never throws: what is not understood is `lost`. */
  send(key: string, post: PostByKey, signal: AbortSignal): Promise<SendEnd>;
}

/** What came back from a server; `null`: nothing that was whole. */
export interface Answered {
  status: number;
  /** Parsed; undefined when it was no JSON. */
  body: unknown;
}

/**
 * Asks an API. null: no whole answer came (refused, dropped, cut off, too late), so nobody knows
 * what the other side did. The key goes into nothing but the request.
 */
export async function askApi(url: string, request: RequestInit): Promise<Answered | null> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      method: 'POST',
      ...request,
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    const text = await response.text();
    return { status: response.status, body: parsed(text) };
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
