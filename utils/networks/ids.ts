/** The ids of all networks; everything that must name each of them is derived from here. */
export const networkIds = [
  'vk',
  'ok',
  'telegram',
  'facebook',
  'instagram',
  'x',
  'youtube',
  'livejournal',
  'pinterest',
  'twitch',
] as const;

/** Folder name, settings key, locale key: one id everywhere. */
export type NetworkId = (typeof networkIds)[number];
