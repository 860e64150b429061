import type { MetricId } from './catalogue.ts';

/** Lists to begin with, by the kind of client; words under `metrics:list.<id>`. */
export const listTemplates = {
  shop: [
    ...['members', 'posts', 'er', 'waiting', 'replyTime', 'reach', 'siteVisits'],
    ...['adSpend', 'leads', 'costPerLead', 'promoUses', 'revenue'],
  ],
  media: [
    ...['members', 'growth', 'posts', 'views', 'er', 'reposts', 'waiting', 'reach', 'viralReach'],
    ...['visitors', 'siteVisits', 'siteTime'],
  ],
  agency: [
    ...['members', 'growth', 'newMembers', 'lostMembers', 'posts', 'planKept', 'views', 'er'],
    ...['answered', 'replyTime', 'negativeShare', 'netSentiment', 'waiting', 'reach', 'visits'],
    ...['adSpend', 'adClicks', 'costPerFollower', 'costPerClick', 'leads', 'costPerLead'],
    ...['siteVisits', 'siteGoals', 'siteConversion', 'budget', 'revenue', 'roi'],
  ],
  brand: ['members', 'growth', 'posts', 'views', 'er', 'comments', 'saves', 'waiting', 'reach'],
} as const satisfies Record<string, readonly MetricId[]>;

export type ListTemplate = keyof typeof listTemplates;

/** Of a community that nobody has chosen a list for: what ticks itself, and two typed rows. */
export const firstList: readonly MetricId[] = [
  'members',
  'posts',
  'er',
  'waiting',
  'reach',
  'siteVisits',
];
