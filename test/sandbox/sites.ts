import { editorsSite } from './editors/site.ts';
import { facebookSite } from './facebook/site.ts';
import { instagramSite } from './instagram/site.ts';
import { telegramApiSite } from './keys/telegram-api.ts';
import { livejournalSite } from './livejournal/site.ts';
import { okSite } from './ok/site.ts';
import { pinterestSite } from './pinterest/site.ts';
import { telegramSite } from './telegram/site.ts';
import { telegramWebSite } from './telegram/web/site.ts';
import { twitchSite } from './twitch/site.ts';
import { vkSite } from './vk/site.ts';
import { xSite } from './x/site.ts';
import { youtubeSite } from './youtube/site.ts';
import type { Site } from './site.ts';

/** Every network of the sandbox; a new one joins with its line here. */
export const SITES: readonly (() => Site)[] = [
  vkSite,
  okSite,
  telegramSite,
  telegramWebSite,
  facebookSite,
  instagramSite,
  xSite,
  youtubeSite,
  livejournalSite,
  pinterestSite,
  twitchSite,
  // The official API of bots; VK's stands with its pages, for what it publishes is seen there.
  telegramApiSite,
  // No network: pages with the editors that networks use.
  editorsSite,
];
