import { db } from '../../../utils/db.ts';

const now = Date.UTC(2026, 10, 21, 9);

/** A placement, for the made-up person's data. */
export const aPlacement = (over: object = {}) => ({
  ...{ uuid: '00000000-0000-4000-8000-000000000061', updatedAt: now, updatedBy: 'other' },
  community: 'vk:-7',
  day: '2026-11-10',
  kind: 'blogger' as const,
  title: 'Маша печёт',
  page: 'https://vk.com/masha',
  cost: 5000,
  currency: 'RUB',
  link: 'https://hleb.example/?utm_source=masha',
  erid: '2VtzqxAbCdEf',
  followers: 40,
  visits: null,
  leads: 2,
  guessed: true as const,
  note: '=не формула',
  state: 'out' as const,
  ...over,
});

export async function fillPlacements(): Promise<void> {
  await db.placements.add(aPlacement());
}
