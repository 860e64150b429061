import type { NetworkId, NetworkPlaces } from './network.ts';
import { telegramPlaces } from './telegram/places.ts';
import { vkPlaces } from './vk/places.ts';
import { xPlaces } from './x/places.ts';

/** Every network's places. For `page.content` and tests alone: no other surface reads pages. */
export const places: Readonly<Record<NetworkId, NetworkPlaces>> = {
  vk: vkPlaces,
  telegram: telegramPlaces,
  x: xPlaces,
};
