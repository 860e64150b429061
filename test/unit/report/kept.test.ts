import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { deleteReport, listReports, saveReport } from '../../../utils/report/kept.ts';
import type { KeptReport, ReportDraft } from '../../../utils/report/schema.ts';
import { placeOf } from '../../../utils/reminders/rules.ts';
import { clockAt } from '../../../utils/text/zone.ts';
import { ownZone } from '../../../utils/text/day-in.ts';

const now = Date.UTC(2026, 10, 22, 12);
const draft: ReportDraft = {
  client: 'Пекарня',
  communities: ['vk:-7'],
  period: 'month',
  language: 'ru',
  sections: ['summary'],
  ...{ colour: '#c2571a', logo: null, note: '', remind: null },
};
const kept = async (over: Partial<ReportDraft> = {}, uuid?: string): Promise<KeptReport> => {
  const saved = await saveReport({ ...draft, ...over }, 'Отчёт: Пекарня', now, uuid);
  if ('refused' in saved) throw new Error(saved.refused);
  return saved;
};

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

describe('how a report is made', () => {
  it('is kept, changed, deleted and taken back', async () => {
    const { uuid } = await kept();
    await kept({ client: 'Хлеб', remind: { on: 1, minutes: 600 } }, uuid);
    expect(await listReports()).toMatchObject([{ uuid, client: 'Хлеб' }]);
    const takeBack = await deleteReport(uuid);
    expect([await db.reports.count(), await db.reminders.count()]).toEqual([0, 0]);
    await takeBack();
    expect([await db.reports.count(), await db.reminders.count()]).toEqual([1, 1]);
  });
  it.each([
    [{ client: '  ' }, 'client'],
    [{ communities: [] }, 'communities'],
    [{ logo: 'data:image/svg+xml;base64,AAAA' }, 'logo'],
    [{ colour: 'red' }, 'other'],
  ] as [Partial<ReportDraft>, string][])('is refused with %j', async (over, why) => {
    const saved = await saveReport({ ...draft, ...over }, '', now);
    expect(saved).toEqual({ refused: why });
    expect(await db.reports.count()).toBe(0);
  });
});

describe('its reminder', () => {
  const reminders = () => db.reminders.toArray();
  it('comes on its day of the month, and opens it', async () => {
    const { uuid } = await kept({ remind: { on: 31, minutes: 570 } });
    const [one] = await reminders();
    if (!one) throw new Error('no reminder');
    // November has 30 days.
    expect(clockAt(one.at, ownZone())).toMatchObject({ day: '2026-11-30', time: '09:30' });
    expect(one).toMatchObject({ repeat: 'monthly', text: 'Отчёт: Пекарня', doneAt: null });
    expect(placeOf(one)).toBe(`/dashboard.html#report/${uuid}`);
  });
  it('comes on its weekday', async () => {
    await kept({ period: 'week', remind: { on: 1, minutes: 600 } });
    const [one] = await reminders();
    expect(clockAt(one?.at ?? 0, ownZone())).toMatchObject({ day: '2026-11-23', weekday: 1 });
    expect(one?.repeat).toBe('weekly');
  });
  it('is one, moves with its day, stays where nothing changed, and goes', async () => {
    const { uuid } = await kept({ remind: { on: 5, minutes: 600 } });
    const [first] = await reminders();
    await db.reminders.update(first?.uuid ?? '', { shownAt: now });
    await kept({ client: 'Хлеб', remind: { on: 5, minutes: 600 } }, uuid);
    expect(await reminders()).toMatchObject([{ uuid: first?.uuid, shownAt: now }]);
    await kept({ remind: { on: 7, minutes: 600 } }, uuid);
    const [moved] = await reminders();
    expect(moved).toMatchObject({ uuid: first?.uuid, shownAt: null });
    expect(clockAt(moved?.at ?? 0, ownZone()).day).toBe('2026-12-07');
    await kept({ remind: null }, uuid);
    expect(await reminders()).toEqual([]);
  });
});
