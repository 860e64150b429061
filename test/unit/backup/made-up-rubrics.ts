import { db } from '../../../utils/db.ts';
import { aRule } from '../recurrence/made-up-rule.ts';

/** Rubrics and a portrait of all members, for the made-up person's data. */
const now = Date.UTC(2026, 10, 21, 9);

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const shared = (n: number) => ({ uuid: uuid(n), updatedAt: now, updatedBy: 'other' });

export const aRubric = (over: object = {}) => ({
  ...shared(7),
  community: 'vk:-7',
  name: 'Рецепты',
  colour: 'teal' as const,
  share: 40,
  ...over,
});

export const aMembership = (over: object = {}) => ({
  id: `vk:-7@${now}`,
  community: 'vk:-7',
  takenAt: now,
  source: 'vk-api',
  sampled: 100,
  of: 12_480,
  sex: { f: 60, m: 30, unknown: 10 },
  ages: [
    { from: 18, to: 24, n: 10 },
    { from: 25, to: 34, n: 20 },
    { from: 65, to: null, n: 10 },
  ],
  agesUnknown: 60,
  cities: [
    { name: 'Москва', n: 30 },
    { name: 'Кишинёв', n: 10 },
  ],
  citiesOther: 10,
  citiesUnknown: 50,
  seen: { day: 40, week: 20, month: 10, longer: 10, unknown: 20 },
  ...over,
});

export async function fillRubrics(): Promise<void> {
  await db.reports.add({
    ...shared(12),
    client: 'Пекарня',
    communities: ['vk:-7'],
    period: 'month',
    language: 'ru',
    sections: ['summary', 'figures'],
    colour: '#3b76d4',
    logo: 'data:image/png;base64,iVBORw0KGgo=',
    note: '',
    remind: { on: 31, minutes: 600 },
  });
  await db.rubrics.add(aRubric());
  await db.rubricRules.add({
    ...shared(8),
    community: 'vk:-7',
    hashtag: '#рецепт',
    rubric: uuid(7),
  });
  await db.postRubrics.add({
    ...shared(9),
    community: 'vk:-7',
    post: 'vk:-7_1',
    rubric: uuid(7),
  });
  await db.recurrences.add({
    ...shared(10),
    ...aRule({ rubric: uuid(7) }),
    madeTo: 4,
    remindedTo: 1,
    stopsAt: null,
  });
  await db.membershipPortraits.add(aMembership());
}
