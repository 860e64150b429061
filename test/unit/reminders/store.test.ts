import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import {
  backupReminder,
  checklistReminder,
  keepSettingReminders,
} from '../../../utils/reminders/by-settings.ts';
import {
  addReminder,
  deleteReminder,
  doneReminder,
  listOpenReminders,
  noteShown,
  reminderBy,
  ringing,
  snoozeReminder,
  type ReminderDraft,
} from '../../../utils/reminders/store.ts';
import { now } from '../readings/made-up.ts';

const minute = 60_000;
const day = 86_400_000;
beforeEach(() => db.reminders.clear());

const own = (over: Partial<ReminderDraft> = {}) =>
  addReminder({
    kind: 'own',
    text: 'Ответить Анне',
    at: now,
    repeat: 'no',
    comment: null,
    url: null,
    ...over,
  });
const ring = async (at: number) => {
  const reminders = await ringing(at);
  await noteShown(reminders, at);
  return reminders.map(({ uuid }) => uuid);
};

describe('a reminder', () => {
  it('rings once, and stays until it is done', async () => {
    const { uuid } = await own();
    expect(await ring(now - 1)).toEqual([]);
    expect(await ring(now)).toEqual([uuid]);
    expect(await ring(now + day)).toEqual([]);
    expect((await listOpenReminders()).length).toBe(1);
    await doneReminder(uuid, now + day);
    expect(await listOpenReminders()).toEqual([]);
    expect(await doneReminder(uuid, now)).toBeNull();
  });

  it('rings again after a snooze', async () => {
    const { uuid } = await own();
    await ring(now);
    await snoozeReminder(uuid, now + 5 * minute, now);
    expect(await ring(now + 4 * minute)).toEqual([]);
    expect(await ring(now + 5 * minute)).toEqual([uuid]);
  });

  it('that was snoozed while it was being shown rings again', async () => {
    const { uuid } = await own();
    const shown = await ringing(now);
    await snoozeReminder(uuid, now + minute, now);
    await noteShown(shown, now);
    expect(await ring(now + minute)).toEqual([uuid]);
  });

  it('that repeats rings every day, once for a week slept through', async () => {
    const { uuid } = await own({ repeat: 'daily' });
    expect(await ring(now)).toEqual([uuid]);
    expect(await ring(now + day)).toEqual([uuid]);
    expect(await ring(now + 8 * day + minute)).toEqual([uuid]);
    expect(await ring(now + 8 * day + 2 * minute)).toEqual([]);
    await doneReminder(uuid, now + 8 * day + 3 * minute);
    const moved = await reminderBy(uuid);
    expect(moved?.doneAt).toBeNull();
    expect(moved?.at).toBeGreaterThan(now + 8 * day + 3 * minute);
  });

  it('needs a time, and is cut at 300 characters', async () => {
    await expect(own({ at: NaN })).rejects.toThrow('time');
    expect([...(await own({ text: '🍞'.repeat(400) })).text].length).toBe(300);
    for (const { uuid } of await listOpenReminders()) await deleteReminder(uuid);
    expect(await db.reminders.count()).toBe(0);
  });
});

describe('reminders of the settings', () => {
  const keep = (checklistAt: string | null, backupEvery: 'week' | 'never', at = now) =>
    keepSettingReminders({ checklistAt, backupEvery }, at, 'Europe/Moscow');
  const times = async () => {
    const [checklist, backup] = await db.reminders.bulkGet([checklistReminder, backupReminder]);
    return [checklist, backup].map((one) => one && new Date(one.at).toISOString().slice(0, 16));
  };

  it('come at the hour that was said, and a week from now', async () => {
    await keep('15:30', 'week');
    // Now is 12:00 in Moscow.
    expect(await times()).toEqual(['2026-11-21T12:30', '2026-11-28T07:00']);
    await keep('09:00', 'never');
    expect(await times()).toEqual(['2026-11-22T06:00', undefined]);
    await keep(null, 'never');
    expect(await db.reminders.count()).toBe(0);
  });

  it('stay as they are when nothing changed: rung, snoozed, moved on', async () => {
    await keep('15:30', 'week');
    const at = Date.parse('2026-11-21T12:30Z');
    expect(await ring(at)).toEqual([checklistReminder]);
    await keep('15:30', 'week', at);
    expect(await ring(at + minute)).toEqual([]);
    await snoozeReminder(checklistReminder, at + 5 * minute, at);
    await keep('15:30', 'week', at + minute);
    expect((await times())[0]).toBe('2026-11-21T12:35');
  });

  it('are whole on the day that jumps over their hour', async () => {
    const morning = Date.parse('2026-03-29T00:00Z');
    const keepThere = () =>
      keepSettingReminders(
        { checklistAt: '03:30', backupEvery: 'never' },
        morning,
        'Europe/Chisinau',
      );
    await keepThere();
    const first = await reminderBy(checklistReminder);
    await noteShown(first ? [first] : [], morning);
    await keepThere();
    expect(await reminderBy(checklistReminder)).toMatchObject({ shownAt: morning });
    expect((await times())[0]).toBe('2026-03-29T01:30');
  });
});
