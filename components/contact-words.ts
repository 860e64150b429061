import type { HowMet } from '../utils/welcome/schema.ts';

/** How somebody was first met, for lists and the panel. */
export const metWords: Readonly<Record<HowMet, string>> = {
  liked: 'welcome:met.liked',
  joined: 'welcome:met.joined',
  commented: 'welcome:met.commented',
};
