/**
 * What stands in a full database beside the year of posts and comments: a plan of a hundred thousand,
 * templates by the thousand, days of figures, goals, first contacts. Runs in a page (bundled by
 * in-page.ts), like make-rows.ts, which it goes on from.
 */
import type { Brief } from '../../utils/briefs/schema.ts';
import type { Goal } from '../../utils/goals/schema.ts';
import type { Mention } from '../../utils/mentions/schema.ts';
import type { MetricId } from '../../utils/metrics/catalogue.ts';
import type { Daily } from '../../utils/metrics/schema.ts';
import type { Placement } from '../../utils/placements/schema.ts';
import type { PlanItem, PlanState } from '../../utils/plan/schema.ts';
import type { Template, TemplateUse } from '../../utils/templates/schema.ts';
import type { Contact } from '../../utils/welcome/schema.ts';
import * as make from './make-rows.ts';

const day = 86_400_000;
const at = <Value>(all: readonly Value[], n: number): Value => {
  const found = all[n % all.length];
  if (found === undefined) throw new Error('There is nothing to choose from.');
  return found;
};
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const shared = (n: number, end: number) => ({
  ...{ uuid: uuid(n), updatedAt: end - (n % 300) * day, updatedBy: 'bench' },
});
const own = 16;
const communityOf = (n: number) => make.keyOfCommunity(n % own);

/** Nearly all behind is out; some was missed or not found, a hundredth is still being written. */
function stateOf(n: number, ahead: boolean): PlanState {
  if (ahead) return n % 100 === 42 ? 'draft' : 'planned';
  if (n % 5000 === 4001) return 'missed';
  if (n % 5000 === 2001) return 'not-found';
  return n % 50 === 11 ? 'skipped' : 'live';
}

/** Half behind, half ahead, a year each way; what is out is known with its post. */
export function planned(n: number, size: make.WholeSize, end: number): PlanItem {
  // Each community in turn, so that all have as much behind as ahead.
  const ahead = Math.floor(n / own) % 2 === 0;
  const dueAt = Math.floor(end + (ahead ? 1 : -1) * ((n + 1) / size.planned) * 365 * day);
  const state = stateOf(n, ahead);
  const item = { ...make.manyPlanned(n, size.planned, end), dueAt, state } as unknown as PlanItem;
  if (state !== 'live') return item;
  const post = make.post(n % size.posts, size, end);
  // Communities of posts go to twenty, own ones to sixteen: what is no post of its own has no link.
  return post.community === item.community
    ? { ...item, livePost: post.key, liveUrl: post.url }
    : item;
}

const subjects = 'order delivery price thanks complaint question contest opening job cake'.split(
  ' ',
);
const kinds = ['price', 'complaint', 'thanks', 'delivery'] as const;

/** Nine of ten in the surfaces' language; twenty folders, thirty tags. */
export function template(n: number, end: number): Template {
  const subject = at(subjects, n);
  const { text } = make.manyPlanned(n, 1000, end);
  return {
    ...shared(3_000_000 + n, end),
    title: `${subject} ${n}`,
    body: `{name}, ${text.slice(0, 240)} {community}`,
    tags: [subject, `tag ${n % 20}`],
    language: n % 10 === 9 ? 'ru' : 'en',
    starter: null,
    ...(n % 4 === 0 ? { variants: [`{name}, ${text.slice(0, 120)}`] } : {}),
    ...(n % 5 === 0 ? {} : { kinds: [at(kinds, n)] }),
    folder: `Folder ${n % 20}`,
  };
}

export const templateUse = (n: number, end: number): TemplateUse => ({
  template: uuid(3_000_000 + n * 2),
  count: 1 + ((n * 7) % 90),
  lastAt: end - (n % 300) * day,
});

const figuresOf: readonly MetricId[] = [
  ...(['members', 'views', 'er', 'likes', 'reposts', 'comments'] as const),
  ...(['reach', 'visitors', 'newMembers', 'lostMembers'] as const),
];

/** A day of a community, every figure of it known. */
export function daily(n: number, size: make.WholeSize, end: number): Daily {
  const [community, ago] = [n % size.communities, Math.floor(n / size.communities)];
  const value = (of: number) => (of === 0 ? 10_000 + community * 500 - ago : 20 + ((n + of) % 70));
  const taken = { source: 'read' as const, at: end - ago * day };
  return {
    ...shared(4_000_000 + n, end),
    community: make.keyOfCommunity(community),
    day: new Date(end - ago * day).toISOString().slice(0, 10),
    figures: Object.fromEntries(figuresOf.map((id, of) => [id, { value: value(of), ...taken }])),
  };
}

const goalsOf: readonly MetricId[] = ['members', 'views', 'likes'];

/** Three a month of each own community, for the last twelve months. */
export function goal(n: number, end: number): Goal {
  const [metric, community] = [at(goalsOf, n), Math.floor(n / goalsOf.length) % own];
  const ago = Math.floor(n / goalsOf.length / own);
  const now = new Date(end);
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - ago, 1));
  return {
    ...shared(5_000_000 + n, end),
    ...{ community: communityOf(community), metric, target: 20_000 },
    month: month.toISOString().slice(0, 7),
  };
}

export function brief(n: number, end: number): Brief {
  const { text } = make.manyPlanned(n, 1000, end);
  return {
    ...{ ...shared(6_000_000 + n, end), community: communityOf(n), tasks: text, audience: text },
    ...{ pains: text, needs: text, similar: [], tone: text, topics: [text.slice(0, 60)] },
    ...{ tags: ['#bread'], headlines: [text.slice(0, 80)], duties: [], hypotheses: [] },
  };
}

/** One in ten waits for a word. */
export function contact(n: number, size: make.WholeSize, end: number): Contact {
  const person = make.person(n % size.people, size, end);
  const [community, when] = [communityOf(n), end - Math.floor((n / size.contacts) * 365 * day)];
  return {
    ...{ key: `${community} ${person.key}`, community, person: person.key, alias: null },
    ...{ name: person.name, url: person.url, how: at(['liked', 'joined', 'commented'], n) },
    ...{ place: '', at: when, state: n % 10 === 0 ? 'new' : at(['known', 'greeted'], n) },
    changedAt: when,
  };
}

/** A keyword in a post of somebody, one in ten not looked at. */
export function mention(n: number, size: make.WholeSize, end: number): Mention {
  const post = make.post(n % size.posts, size, end);
  return {
    ...{ key: `${post.key}:${n}>${communityOf(n)}`, community: communityOf(n), network: 'vk' },
    ...{ place: 'post', author: null, authorName: 'Сообщество', url: post.url },
    ...{ before: post.text.slice(0, 90), match: 'хлеб', after: post.text.slice(90, 180) },
    ...{
      writtenAt: post.publishedAt,
      firstSeenAt: end - Math.floor((n / size.mentions) * 365 * day),
    },
    ...{ tone: null, mark: n % 10 === 0 ? 'new' : 'seen' },
  };
}

/** Two a week of all communities together. */
export function placement(n: number, end: number): Placement {
  return {
    ...{ ...shared(7_000_000 + n, end), community: communityOf(n), kind: 'blogger' },
    day: new Date(end - n * 3.5 * day).toISOString().slice(0, 10),
    ...{
      title: `Blogger ${n}`,
      page: '',
      cost: 1000 + n * 10,
      currency: 'RUB',
      link: '',
      erid: '',
    },
    ...{ followers: 20 + (n % 50), visits: 300 + n, leads: n % 9, note: '' },
    state: n < 4 ? 'agreed' : 'counted',
  };
}

/** The smaller tables, each with how many rows it gets and how one is made. */
export const tables = (size: make.WholeSize, end: number) => {
  const of = (count: number, row: (n: number) => object) => ({
    count,
    rows: (n: number) => [row(n)],
  });
  return {
    templates: of(size.templates, (n) => template(n, end)),
    templateUses: of(size.templates / 2, (n) => templateUse(n, end)),
    daily: of(size.communities * 365, (n) => daily(n, size, end)),
    goals: of(goalsOf.length * own * 12, (n) => goal(n, end)),
    briefs: of(own, (n) => brief(n, end)),
    contacts: of(size.contacts, (n) => contact(n, size, end)),
    mentions: of(size.mentions, (n) => mention(n, size, end)),
    placements: of(100, (n) => placement(n, end)),
  };
};
export const tableNames = Object.keys(tables(make.sizes.small, 0));
