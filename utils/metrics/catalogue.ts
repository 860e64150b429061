/**
 * What a specialist measures: every metric that the checklist, goals, imports and reports know, with
 * its unit, what is good, how often it is taken and where it comes from. Pure data. Its words stand
 * in locales under `metrics:name.<id>` and `metrics:means.<id>`; definitions: facts/peers.md,
 * section 4.
 */

export type MetricUnit =
  | 'people'
  | 'times'
  /** Of a hundred. */
  | 'percent'
  /** From -100 to 100. */
  | 'score'
  | 'minutes'
  /** In the community's currency. */
  | 'money'
  | 'pages';

export interface MetricDefinition {
  unit: MetricUnit;
  /** Which way is good news; `neither`: it depends. */
  better: 'up' | 'down' | 'neither';
  /** `monthly`: the control measurement at the month's end. */
  cadence: 'daily' | 'weekly' | 'monthly';
  /**
   * `read`: pages tell it while the person visits them. `typed`: the person does, or an imported
   * file. `computed`: from other metrics (`formula.ts`), never typed.
   */
  source: 'read' | 'typed' | 'computed';
  /**
   * How days become a week or a month. `last`: the newest one stands for all (followers). `mean`:
   * people are not counted twice by adding days, so days are averaged, and it is called that.
   */
  over: 'last' | 'sum' | 'mean';
  group: MetricGroup;
}

export const metricGroups = [
  'audience',
  'reach',
  'engagement',
  'answers',
  'posts',
  'ads',
  'site',
  'money',
] as const;
export type MetricGroup = (typeof metricGroups)[number];

const audience = { group: 'audience', unit: 'people', better: 'up', cadence: 'daily' } as const;
const reach = { group: 'reach', better: 'up', cadence: 'daily', source: 'typed' } as const;
const engagement = { group: 'engagement', better: 'up', cadence: 'daily', source: 'read' } as const;
const answers = { group: 'answers', cadence: 'daily', source: 'read' } as const;
const ads = { group: 'ads', cadence: 'daily' } as const;
const cost = { ...ads, unit: 'money', better: 'down', source: 'computed', over: 'mean' } as const;
const site = { group: 'site', cadence: 'daily', source: 'typed', better: 'up' } as const;
const money = { group: 'money', cadence: 'monthly' } as const;

export const metrics = {
  members: { ...audience, source: 'read', over: 'last' },
  growth: { ...audience, source: 'computed', over: 'sum' },
  newMembers: { ...audience, source: 'typed', over: 'sum' },
  lostMembers: { ...audience, better: 'down', source: 'typed', over: 'sum' },
  visitors: { ...audience, source: 'typed', over: 'mean' },
  visits: { ...audience, unit: 'times', source: 'typed', over: 'sum' },

  reach: { ...reach, unit: 'people', over: 'mean' },
  viralReach: { ...reach, unit: 'people', over: 'mean' },
  /** Reach by followers: never called ER. */
  reachRate: { ...reach, unit: 'percent', source: 'computed', over: 'mean' },
  views: { ...reach, unit: 'times', source: 'read', over: 'sum' },

  /** The median of the last 20 posts by the community's own denominator: the headline. */
  er: { ...engagement, unit: 'percent', over: 'last' },
  erDay: { ...engagement, unit: 'percent', over: 'mean' },
  likes: { ...engagement, unit: 'times', over: 'sum' },
  reposts: { ...engagement, unit: 'times', over: 'sum' },
  comments: { ...engagement, unit: 'times', over: 'sum' },
  saves: { ...engagement, unit: 'times', source: 'typed', over: 'sum' },
  mentionsPositive: { ...engagement, unit: 'times', source: 'typed', over: 'sum' },
  mentionsNegative: { ...engagement, unit: 'times', better: 'down', source: 'typed', over: 'sum' },

  waiting: { ...answers, unit: 'times', better: 'down', over: 'last' },
  answered: { ...answers, unit: 'times', better: 'up', over: 'sum' },
  /** The median of first replies, by the community's business hours where it has them. */
  replyTime: { ...answers, unit: 'minutes', better: 'down', over: 'mean' },
  negativeShare: { ...answers, unit: 'percent', better: 'down', over: 'mean' },
  /** (positive − negative) / (positive + negative). */
  netSentiment: { ...answers, unit: 'score', better: 'up', over: 'mean' },

  posts: {
    ...{ group: 'posts', unit: 'times', better: 'neither' },
    ...{ cadence: 'daily', source: 'read', over: 'sum' },
  },
  /** Posts that came out of those that were planned. */
  planKept: {
    ...{ group: 'posts', unit: 'percent', better: 'up' },
    ...{ cadence: 'weekly', source: 'read', over: 'mean' },
  },

  adSpend: { ...ads, unit: 'money', better: 'neither', source: 'typed', over: 'sum' },
  adClicks: { ...ads, unit: 'times', better: 'up', source: 'typed', over: 'sum' },
  leads: { ...ads, unit: 'times', better: 'up', source: 'typed', over: 'sum' },
  costPerFollower: cost,
  costPerClick: cost,
  costPerLead: cost,

  siteVisits: { ...site, unit: 'times', over: 'sum' },
  sitePages: { ...site, unit: 'pages', over: 'mean' },
  siteTime: { ...site, unit: 'minutes', over: 'mean' },
  siteBounce: { ...site, unit: 'percent', better: 'down', over: 'mean' },
  siteNew: { ...site, unit: 'percent', better: 'neither', over: 'mean' },
  siteGoals: { ...site, unit: 'times', over: 'sum' },
  siteConversion: { ...site, unit: 'percent', source: 'computed', over: 'mean' },

  promoUses: {
    ...money,
    unit: 'times',
    better: 'up',
    cadence: 'daily',
    source: 'typed',
    over: 'sum',
  },
  budget: { ...money, unit: 'money', better: 'neither', source: 'typed', over: 'sum' },
  revenue: { ...money, unit: 'money', better: 'up', source: 'typed', over: 'sum' },
  roi: { ...money, unit: 'percent', better: 'up', source: 'computed', over: 'mean' },
} as const satisfies Record<string, MetricDefinition>;

export type MetricId = keyof typeof metrics;

export const metricIds = Object.keys(metrics) as MetricId[];

export const isMetric = (id: string): id is MetricId => Object.hasOwn(metrics, id);

/** What is known of a metric. */
export const metricOf = (id: MetricId): MetricDefinition => metrics[id];
