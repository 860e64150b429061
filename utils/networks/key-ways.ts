/**
 * What can be published with a key that the person pastes: data for the form, the manifest and the
 * plan. How it is done stands in each network's `api.ts`, for the background alone.
 */
export interface KeyWay {
  /** The match pattern of the API's host; asked for when the person pastes the first key. */
  host: string;
  /** Match patterns of where its events are told; asked for when the person wants to hear of them. */
  eventHosts?: readonly string[];
  /** The network holds a post until its time; else the browser has to be open then. */
  schedules: boolean;
  /** It takes one idempotency key once: an uncertain request may be asked for again. */
  onceByKey: boolean;
  /** Most pictures; 0: none can go this way. */
  pictures: number;
  /** Longest text, UTF-16 units: alone, and under pictures. */
  text: { alone: number; underPictures: number };
  /** What a community's key tells besides; how, stands in members-api.ts and events-api.ts. */
  tells: readonly ('members' | 'comments')[];
  /** The looks of a key, to tell a wrong paste before anything is asked. */
  looks: RegExp;
}

/** By the network's id. Sources: facts/apis.md, parts 1 and 2. */
export const keyWays: Readonly<Record<string, KeyWay>> = {
  vk: {
    host: 'https://api.vk.com/*',
    eventHosts: ['https://lp.vk.com/*', 'https://lp.vk.ru/*'],
    schedules: true,
    onceByKey: true,
    // photos.getWallUploadServer answers 27 to a community key.
    pictures: 0,
    text: { alone: 16_384, underPictures: 16_384 },
    tells: ['members', 'comments'],
    looks: /^(?:vk\d\.[a-z]\.[\w-]{40,500}|[0-9a-f]{85})$/,
  },
  telegram: {
    host: 'https://api.telegram.org/*',
    schedules: false,
    onceByKey: false,
    pictures: 10,
    text: { alone: 4096, underPictures: 1024 },
    tells: [],
    looks: /^\d{5,15}:[\w-]{30,60}$/,
  },
};

/** Hosts of all APIs that a key may be used with. */
export const keyHosts: readonly string[] = Object.values(keyWays).flatMap(
  ({ host, eventHosts = [] }) => [host, ...eventHosts],
);
