import { vkPlaces } from './vk/places.ts';
import { okPlaces } from './ok/places.ts';
import { telegramPlaces } from './telegram/places.ts';
import { facebookPlaces } from './facebook/places.ts';
import { instagramPlaces } from './instagram/places.ts';
import { xPlaces } from './x/places.ts';
import { youtubePlaces } from './youtube/places.ts';
import { livejournalPlaces } from './livejournal/places.ts';
import { pinterestPlaces } from './pinterest/places.ts';
import { twitchPlaces } from './twitch/places.ts';
import type { NetworkId, NetworkPlaces } from './network.ts';

/** Every network's places, for tests: a page carries those of its own network alone (on-page.ts). */
export const places: Readonly<Record<NetworkId, NetworkPlaces>> = {
  vk: vkPlaces,
  ok: okPlaces,
  telegram: telegramPlaces,
  facebook: facebookPlaces,
  instagram: instagramPlaces,
  x: xPlaces,
  youtube: youtubePlaces,
  livejournal: livejournalPlaces,
  pinterest: pinterestPlaces,
  twitch: twitchPlaces,
};
