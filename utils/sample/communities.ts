import { colourFor } from '../communities/rules.ts';
import type { Community } from '../communities/schema.ts';
import { sampleDays, instant, shared, type Frame } from './frame.ts';

/**
 * Numbers that the networks have given to nobody: many digits longer than theirs, so that no link
 * of the sample leads to somebody's real page.
 */
const shopId = '-99990000001';
const channelId = '-10099990000002';
const rivalId = '-99990000003';

export const shop = `vk:${shopId}`;
export const channel = `telegram:${channelId}`;
export const rival = `vk:${rivalId}`;
export const sampleCommunities: readonly string[] = [shop, channel, rival];

/** The id of the nth person who writes in the shop's community. */
export const personId = (n: number) => String(99_990_001_000 + n);

const everyDay = { from: 9 * 60, to: 21 * 60 };

/** What its usual posting times are, weekday and minutes: the posts of the past stand at them. */
export const shopSlots = [
  ...[1, 2, 3, 4, 5].map((weekday) => ({ weekday, minutes: 10 * 60 })),
  ...[2, 4].map((weekday) => ({ weekday, minutes: 18 * 60 + 30 })),
  { weekday: 6, minutes: 12 * 60 },
];
export const channelSlots = [1, 3, 5].map((weekday) => ({ weekday, minutes: 9 * 60 + 30 }));
export const rivalSlots = [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, minutes: 11 * 60 }));

export function communities(frame: Frame): Community[] {
  const { texts, zone, now } = frame;
  const base = {
    screenName: null,
    zone,
    denominator: 'views' as const,
    firstSeenAt: instant(frame, 1 - sampleDays, 9 * 60),
    lastSeenAt: now,
  };
  return [
    {
      ...shared(frame, shop),
      ...base,
      ...{ network: 'vk', id: shopId, name: texts.shop },
      role: 'mine',
      url: `https://vk.com/club${shopId.slice(1)}`,
      colour: colourFor(1),
      answering: { within: 60, hours: Array.from({ length: 7 }, () => everyDay), holidays: [] },
      address: 'vy',
      slots: [...shopSlots],
    },
    {
      ...shared(frame, channel),
      ...base,
      ...{ network: 'telegram', id: channelId, name: texts.channel },
      role: 'mine',
      url: `https://web.telegram.org/a/#${channelId}`,
      colour: colourFor(5),
      slots: [...channelSlots],
    },
    {
      ...shared(frame, rival),
      ...base,
      ...{ network: 'vk', id: rivalId, name: texts.rival },
      role: 'competitor',
      url: `https://vk.com/club${rivalId.slice(1)}`,
      colour: colourFor(7),
    },
  ];
}
