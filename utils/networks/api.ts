import type { NetworkApi } from './network-api.ts';
import { telegramApi } from './telegram/api.ts';
import { vkApi } from './vk/api.ts';

/** The networks that can be published on with a key, for the background alone (key-ways.ts). */
export const networkApis: Readonly<Record<string, NetworkApi>> = {
  vk: vkApi,
  telegram: telegramApi,
};
