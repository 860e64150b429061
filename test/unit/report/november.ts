import type { SeenComment } from '../../../utils/comments/schema.ts';
import type { MetricId } from '../../../utils/metrics/catalogue.ts';
import type { PlanState } from '../../../utils/plan/schema.ts';
import type { Tone } from '../../../utils/triage/labels.ts';
import { post } from '../insights/made-up.ts';

/** November 2026 of a made-up bakery, so small that each figure can be worked out by hand. */
export const key = 'vk:-7';
/** 1 December 2026, noon in Moscow. */
export const now = Date.UTC(2026, 11, 1, 9);
export const span = { first: '2026-11-01', last: '2026-11-30' };

const hour = 3_600_000;
/** So many hours after midnight in Moscow. */
export const at = (day: string, hours: number) => Date.parse(`${day}T00:00Z`) + (hours - 3) * hour;
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const shared = (n: number) => ({ uuid: uuid(n), updatedAt: 0, updatedBy: 'test' });

export const community = {
  ...shared(1),
  ...{ network: 'vk', id: '-7', screenName: null, name: '=Пекарня <b>"Хлеб"</b> & Co' },
  ...{ url: 'https://vk.com/club7', role: 'mine' as const, zone: 'Europe/Moscow' },
  ...{ colour: '#c2571a', denominator: 'views' as const, firstSeenAt: 0, lastSeenAt: now },
};

const days: [string, Partial<Record<MetricId, number>>][] = [
  ['2026-10-05', { adSpend: 1000, newMembers: 20 }],
  // Twenty days of October, of two in November: sums of such different parts are not compared.
  ...Array.from({ length: 20 }, (_, n): [string, Partial<Record<MetricId, number>>] => [
    `2026-10-${String(n + 6).padStart(2, '0')}`,
    { siteVisits: 10 },
  ]),
  ['2026-10-31', { members: 1000 }],
  ['2026-11-05', { adSpend: 1500, newMembers: 30, reach: 400, siteVisits: 100 }],
  ['2026-11-10', { members: 1040 }],
  ['2026-11-11', { members: 1042 }],
  ['2026-11-20', { adSpend: 500, newMembers: 20, reach: 600, siteVisits: 200 }],
  ['2026-11-30', { members: 1100 }],
];

/** R of 1,000 views: 10 to 80, so ER 1 to 8 %, on the 2nd to the 9th at noon. */
const posts = Array.from({ length: 8 }, (_, n) =>
  post([(n + 1) * 10, 0, 0, 1000], {
    ...{ key: `${key}_${n + 1}`, id: `-7_${n + 1}`, community: key },
    url: `https://vk.com/wall-7_${n + 1}`,
    text: n === 7 ? '=HYPERLINK("http://x")<script>alert(1)</script>' : `Пост ${n + 1}`,
    publishedAt: at(`2026-11-0${n + 2}`, 12),
  }),
);
const others = [
  post([900, 0, 0, 1000], { key: `${key}_20`, community: key, ad: true }),
  post([900, 0, 0, 1000], { key: `${key}_21`, community: key, repost: true }),
  // Nothing is known of its ER.
  post([null, 0, 0, 1000], { key: `${key}_22`, community: key }),
].map((one) => ({ ...one, publishedAt: at('2026-11-15', 12) }));
const october = post([30, 0, 0, 1000], {
  ...{ key: `${key}_30`, community: key, publishedAt: at('2026-10-20', 12) },
});

const comment = (n: number, hours: number, over: Partial<SeenComment> = {}): SeenComment => {
  const writtenAt = at('2026-11-10', hours);
  return {
    ...{ key: `vk:-7_${100 + n}`, network: 'vk', id: `-7_${100 + n}`, post: `${key}_1` },
    ...{ community: key, author: `vk:${n}`, authorName: `Имя${n}`, text: 'Вкусно', url: '' },
    ...{ writtenAt, replyTo: null, ours: false, firstSeenAt: writtenAt, lastSeenAt: writtenAt },
    ...{ dismissedAt: null, waiting: 0 as const, waitingSince: writtenAt },
    ...over,
  };
};
const ours = (n: number, hours: number, to: number) =>
  comment(n, hours, { ours: true, author: key, replyTo: `vk:-7_${100 + to}` });
const toned = (n: number, tone: Tone) =>
  comment(n, 16, {
    dismissedAt: now,
    post: `${key}_2`,
    triage: {
      ...{ lang: 'ru', tone, kind: null, perhaps: [], toxic: false, confidence: 1, by: 'test' },
    },
  });
const tones: Tone[] = [
  ...Array<Tone>(10).fill('positive'),
  ...Array<Tone>(6).fill('neutral'),
  ...Array<Tone>(5).fill('negative'),
];
const comments = [
  // Answered after 30 and 60 minutes; the third waits.
  ...[comment(1, 10), ours(51, 10.5, 1), comment(2, 12), ours(52, 13, 2), comment(3, 15)],
  ...tones.map((tone, n) => toned(n + 10, tone)),
];

const states: PlanState[] = ['live', 'live', 'missed', 'skipped', 'draft'];
const plan = states.map((state, n) => ({
  ...shared(50 + n),
  ...{ network: 'vk', community: key, text: `План ${n}`, media: [], zone: 'Europe/Moscow' },
  ...{ dueAt: at('2026-11-12', n), state, livePost: null, liveUrl: null, journal: [] },
}));

const list: MetricId[] = [
  ...(['members', 'growth', 'reach', 'adSpend', 'costPerFollower', 'siteVisits'] as const),
  ...(['revenue', 'roi'] as const),
];

/** The rows of each table. */
export const rows = {
  communities: [community],
  daily: days.map(([day, values], n) => ({
    ...{ ...shared(100 + n), community: key, day },
    figures: Object.fromEntries(
      Object.entries(values).map(([id, value]) => {
        return [id, { value, source: 'typed' as const, at: 0 }];
      }),
    ),
  })),
  metricLists: [{ ...shared(2), community: key, metrics: list, currency: 'RUB' }],
  posts: [...posts, ...others, october],
  comments,
  plan,
};
