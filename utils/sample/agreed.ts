import { channel, rival, shop } from './communities.ts';
import { dayAt, shared, type Frame } from './frame.ts';

/**
 * What was agreed with the client: goals, the brief, paid mentions, a task. Rows of tables that a
 * database may not have: it then leaves them out (store.ts). Their shapes stand with their nouns;
 * test/unit/sample checks each row against them.
 */

/** This month's and the last one's. */
export function goals(frame: Frame): object[] {
  const months = [dayAt(frame, 0), dayAt(frame, -31)].map((day) => day.slice(0, 7));
  const targets = [
    [shop, 'members', 4600],
    [shop, 'posts', 30],
    [shop, 'er', 3.8],
    [shop, 'siteVisits', 2000],
    [channel, 'members', 1500],
  ] as const;
  return [...new Set(months)].flatMap((month) =>
    targets.map(([community, metric, target]) => ({
      ...shared(frame, `goal ${community} ${metric} ${month}`),
      ...{ community, metric, month, target },
    })),
  );
}

export function briefs(frame: Frame): object[] {
  const { similar, ...brief } = frame.texts.brief;
  const url = `https://vk.com/club${rival.slice(4)}`;
  return [
    {
      ...shared(frame, `brief ${shop}`),
      ...{ community: shop, ...brief },
      similar: [{ name: frame.texts.rival, url, note: similar }],
    },
  ];
}

/** The first is the one after whose day many joined (members.ts). */
export function placements(frame: Frame): object[] {
  const { texts } = frame;
  const rouble = texts.currency === 'RUB' ? 100 : 1;
  const facts = [
    { days: -23, kind: 'blogger', cost: 45 * rouble, followers: 94, visits: 212, leads: 9 },
    { days: -12, kind: 'mutual', cost: 0, followers: 11, visits: null, leads: null },
    { days: 4, kind: 'ads', cost: 60 * rouble, followers: null, visits: null, leads: null },
  ] as const;
  return facts.map(({ days, ...fact }, n) => ({
    ...shared(frame, `placement ${n}`),
    ...{ community: shop, day: dayAt(frame, days), ...fact, currency: texts.currency },
    ...{ title: texts.placements[n]?.title ?? '', note: texts.placements[n]?.note ?? '' },
    ...{ page: '', link: '', erid: '', state: days < 0 ? 'counted' : 'agreed' },
  }));
}

export function tasks(frame: Frame): object[] {
  return [
    {
      ...shared(frame, 'task photos'),
      ...{ kind: 'own', community: shop, text: frame.texts.task, weekdays: [1, 2, 3, 4, 5] },
      ...{ on: true, place: 50 },
    },
  ];
}
