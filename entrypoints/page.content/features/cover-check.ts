import type { PageFeature } from './index.ts';

/** On the cover of an own community: a press draws over it what a phone shows, the next takes it off. */
export const coverCheck: PageFeature = {
  id: 'cover-check',
  pressed: async (what) => (await what.help.work())?.cover(what),
};
