import { editorsSite } from './editors/site.ts';
import { livejournalSite } from './livejournal/site.ts';
import { pinterestSite } from './pinterest/site.ts';
import type { Site } from './site.ts';
import { telegramSite } from './telegram/site.ts';
import { twitchSite } from './twitch/site.ts';
import { vkSite } from './vk/site.ts';

/** Every network of the sandbox; a new one joins with its line here. */
export const SITES: readonly (() => Site)[] = [
  vkSite,
  telegramSite,
  livejournalSite,
  pinterestSite,
  twitchSite,
  // No network: pages with the editors that networks use.
  editorsSite,
];
