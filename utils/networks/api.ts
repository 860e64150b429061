import type { NetworkApi } from './network-api.ts';
import type { EventsApi } from './events-api.ts';
import type { MembersApi } from './members-api.ts';
import { telegramApi } from './telegram/api.ts';
import { vkApi } from './vk/api.ts';
import { vkEvents } from './vk/events-api.ts';
import { vkMembers } from './vk/members-api.ts';
import { ownNames } from '../text/own-names.ts';

/** The networks that can be published on with a key, for the background alone (key-ways.ts). */
export const networkApis: Readonly<Record<string, NetworkApi>> = ownNames({
  vk: vkApi,
  telegram: telegramApi,
});

/** Those whose key tells of the members (membership/rules.ts says which, for surfaces). */
export const membersApis: Readonly<Record<string, MembersApi>> = ownNames({ vk: vkMembers });

/** Those whose key tells of comments as they are written (listening/rules.ts). */
export const eventsApis: Readonly<Record<string, EventsApi>> = ownNames({ vk: vkEvents });
