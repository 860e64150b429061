import type { NetworkId, NetworkPlaces } from './network.ts';
import { livejournalPlaces } from './livejournal/places.ts';
import { pinterestPlaces } from './pinterest/places.ts';
import { telegramPlaces } from './telegram/places.ts';
import { twitchPlaces } from './twitch/places.ts';
import { vkPlaces } from './vk/places.ts';

/** Every network's places. For `page.content` and tests alone: no other surface reads pages. */
export const places: Readonly<Record<NetworkId, NetworkPlaces>> = {
  vk: vkPlaces,
  telegram: telegramPlaces,
  livejournal: livejournalPlaces,
  pinterest: pinterestPlaces,
  twitch: twitchPlaces,
};
