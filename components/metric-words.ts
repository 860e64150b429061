import type { TFunction } from 'i18next';
import type { ListTemplate } from '../utils/metrics/lists.ts';
import { metricOf, type MetricGroup, type MetricId } from '../utils/metrics/catalogue.ts';
import {
  formatChange,
  formatCount,
  formatDecimal,
  formatMinutes,
  formatMoney,
  formatRate,
  formatStopwatch,
} from '../utils/text/format.ts';

/** The words of each metric: its name and what it means. */
export const metricWord: Record<MetricId, { name: string; means: string }> = {
  members: { name: 'metrics:name.members', means: 'metrics:means.members' },
  growth: { name: 'metrics:name.growth', means: 'metrics:means.growth' },
  newMembers: { name: 'metrics:name.newMembers', means: 'metrics:means.newMembers' },
  lostMembers: { name: 'metrics:name.lostMembers', means: 'metrics:means.lostMembers' },
  visitors: { name: 'metrics:name.visitors', means: 'metrics:means.visitors' },
  visits: { name: 'metrics:name.visits', means: 'metrics:means.visits' },
  reach: { name: 'metrics:name.reach', means: 'metrics:means.reach' },
  viralReach: { name: 'metrics:name.viralReach', means: 'metrics:means.viralReach' },
  reachRate: { name: 'metrics:name.reachRate', means: 'metrics:means.reachRate' },
  views: { name: 'metrics:name.views', means: 'metrics:means.views' },
  er: { name: 'metrics:name.er', means: 'metrics:means.er' },
  erDay: { name: 'metrics:name.erDay', means: 'metrics:means.erDay' },
  likes: { name: 'metrics:name.likes', means: 'metrics:means.likes' },
  reposts: { name: 'metrics:name.reposts', means: 'metrics:means.reposts' },
  comments: { name: 'metrics:name.comments', means: 'metrics:means.comments' },
  saves: { name: 'metrics:name.saves', means: 'metrics:means.saves' },
  mentionsPositive: {
    name: 'metrics:name.mentionsPositive',
    means: 'metrics:means.mentionsPositive',
  },
  mentionsNegative: {
    name: 'metrics:name.mentionsNegative',
    means: 'metrics:means.mentionsNegative',
  },
  waiting: { name: 'metrics:name.waiting', means: 'metrics:means.waiting' },
  answered: { name: 'metrics:name.answered', means: 'metrics:means.answered' },
  replyTime: { name: 'metrics:name.replyTime', means: 'metrics:means.replyTime' },
  negativeShare: { name: 'metrics:name.negativeShare', means: 'metrics:means.negativeShare' },
  netSentiment: { name: 'metrics:name.netSentiment', means: 'metrics:means.netSentiment' },
  posts: { name: 'metrics:name.posts', means: 'metrics:means.posts' },
  planKept: { name: 'metrics:name.planKept', means: 'metrics:means.planKept' },
  adSpend: { name: 'metrics:name.adSpend', means: 'metrics:means.adSpend' },
  adClicks: { name: 'metrics:name.adClicks', means: 'metrics:means.adClicks' },
  leads: { name: 'metrics:name.leads', means: 'metrics:means.leads' },
  costPerFollower: { name: 'metrics:name.costPerFollower', means: 'metrics:means.costPerFollower' },
  costPerClick: { name: 'metrics:name.costPerClick', means: 'metrics:means.costPerClick' },
  costPerLead: { name: 'metrics:name.costPerLead', means: 'metrics:means.costPerLead' },
  siteVisits: { name: 'metrics:name.siteVisits', means: 'metrics:means.siteVisits' },
  sitePages: { name: 'metrics:name.sitePages', means: 'metrics:means.sitePages' },
  siteTime: { name: 'metrics:name.siteTime', means: 'metrics:means.siteTime' },
  siteBounce: { name: 'metrics:name.siteBounce', means: 'metrics:means.siteBounce' },
  siteNew: { name: 'metrics:name.siteNew', means: 'metrics:means.siteNew' },
  siteGoals: { name: 'metrics:name.siteGoals', means: 'metrics:means.siteGoals' },
  siteConversion: { name: 'metrics:name.siteConversion', means: 'metrics:means.siteConversion' },
  promoUses: { name: 'metrics:name.promoUses', means: 'metrics:means.promoUses' },
  budget: { name: 'metrics:name.budget', means: 'metrics:means.budget' },
  revenue: { name: 'metrics:name.revenue', means: 'metrics:means.revenue' },
  roi: { name: 'metrics:name.roi', means: 'metrics:means.roi' },
};

export const groupWord: Record<MetricGroup, string> = {
  audience: 'metrics:group.audience',
  reach: 'metrics:group.reach',
  engagement: 'metrics:group.engagement',
  answers: 'metrics:group.answers',
  posts: 'metrics:group.posts',
  ads: 'metrics:group.ads',
  site: 'metrics:group.site',
  money: 'metrics:group.money',
};

export const listWord: Record<ListTemplate, string> = {
  shop: 'metrics:list.shop',
  media: 'metrics:list.media',
  agency: 'metrics:list.agency',
  brand: 'metrics:list.brand',
};

/** A value in its unit; "—" is unknown. `currency`: ISO 4217; null: a plain number. */
export function metricValue(
  metric: MetricId,
  value: number | null,
  language: string,
  currency: string | null = null,
): string {
  const { unit, source } = metricOf(metric);
  if (unit === 'percent') return formatRate(value, language);
  if (unit === 'money') return formatMoney(value, language, currency);
  // What is typed from a counter is shown as the counter shows it, to the second.
  if (unit === 'minutes') {
    return source === 'typed' ? formatStopwatch(value) : formatMinutes(value, language);
  }
  if (unit === 'pages') return formatDecimal(value, language);
  // The same minus as a change has.
  return formatCount(value, language).replace(/^-/u, '−');
}

/** Against another day; rates change in percentage points. */
export function metricChange(
  metric: MetricId,
  change: number,
  language: string,
  t: TFunction,
): string {
  const size = formatChange(change, language);
  return metricOf(metric).unit === 'percent' ? t('common:points', { value: size }) : size;
}

/** Is more of it good news? */
export function changeTone(metric: MetricId, change: number): 'good' | 'bad' | 'muted' {
  const { better } = metricOf(metric);
  if (change === 0 || better === 'neither') return 'muted';
  return change > 0 === (better === 'up') ? 'good' : 'bad';
}
