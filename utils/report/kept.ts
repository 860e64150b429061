import { db } from '../db.ts';
import { stamp } from '../install.ts';
import { forgetRemindersAbout } from '../reminders/store.ts';
import { nextTime } from '../reminders/rules.ts';
import type { Reminder } from '../reminders/schema.ts';
import { clockAt, instantAt } from '../text/zone.ts';
import { keptReport, type KeptReport, type ReportDraft } from './schema.ts';
import { ownZone } from '../text/day-in.ts';

/** How clients' reports are made, and when the person wants to be reminded of each. */

/** By the client's name. */
export async function listReports(): Promise<KeptReport[]> {
  return (await db.reports.toArray()).sort((a, b) => a.client.localeCompare(b.client));
}

/** Why a report was not kept: the field that does not fit. */
export type ReportRefusal = 'client' | 'communities' | 'logo' | 'other';

function refusalOf(fields: readonly PropertyKey[]): ReportRefusal {
  const [field] = fields;
  return field === 'client' || field === 'communities' || field === 'logo' ? field : 'other';
}

/**
 * Keeps a new one or changes one (`uuid`), and sets its reminder right. `text`: what the reminder
 * says, in the person's language.
 */
export async function saveReport(
  draft: ReportDraft,
  text: string,
  now: number,
  uuid?: string,
): Promise<KeptReport | { refused: ReportRefusal }> {
  return db.transaction('rw', db.reports, db.reminders, db.facts, async () => {
    const parsed = keptReport.safeParse({ ...draft, ...(await stamp(now, uuid)) });
    if (!parsed.success) return { refused: refusalOf(parsed.error.issues[0]?.path ?? []) };
    const kept = parsed.data;
    await db.reports.put(kept);
    await keepReminder(kept, text, now);
    return kept;
  });
}

/** With its reminder. Returns how to take it back. */
export function deleteReport(uuid: string): Promise<() => Promise<void>> {
  return db.transaction('rw', db.reports, db.reminders, async () => {
    const known = await db.reports.get(uuid);
    const reminders = await remindersOf(uuid).toArray();
    await db.reports.delete(uuid);
    await forgetRemindersAbout('report', new Set([uuid]));
    return () =>
      db.transaction('rw', db.reports, db.reminders, async () => {
        if (known) await db.reports.put(known);
        await db.reminders.bulkPut(reminders);
      });
  });
}

/** A forgotten community leaves the reports that it was in; one that was of it alone goes. */
export async function forgetReportsOf(community: string): Promise<void> {
  for (const kept of await db.reports.toArray()) {
    if (!kept.communities.includes(community)) continue;
    const communities = kept.communities.filter((one) => one !== community);
    if (communities.length > 0) await db.reports.update(kept.uuid, { communities });
    else await deleteReport(kept.uuid);
  }
}

const remindersOf = (uuid: string) =>
  db.reminders.where('[about.kind+about.key]').equals(['report', uuid]);

/** A date on which the repetition once began: in a month that has that day, or on that weekday. */
function beginning({ period, remind }: KeptReport, zone: string, now: number): number | null {
  if (!remind) return null;
  const { on, minutes } = remind;
  const today = clockAt(now, zone);
  if (period === 'week') {
    return instantAt({ day: today.day, minutes }, zone, (on % 7) - today.weekday - 7);
  }
  const year = Number(today.day.slice(0, 4)) - 1;
  const day = `${year}-12-${String(Math.max(1, on)).padStart(2, '0')}`;
  return instantAt({ day, minutes }, zone);
}

/** What rang and waits stays where nothing changed; another day or hour begins anew. */
async function keepReminder(kept: KeptReport, text: string, now: number): Promise<void> {
  const zone = ownZone();
  const since = beginning(kept, zone, now);
  const [known, ...doubled] = (await remindersOf(kept.uuid).toArray()).filter(
    ({ doneAt }) => doneAt === null,
  );
  await db.reminders.bulkDelete(doubled.map(({ uuid }) => uuid));
  if (since === null) {
    if (known) await db.reminders.delete(known.uuid);
    return;
  }
  const repeat = kept.period === 'week' ? 'weekly' : 'monthly';
  const at = nextTime({ repeat, since, zone }, now);
  if (at === null) return;
  const same = known?.repeat === repeat && nextTime(known, now) === at;
  const next: Reminder = {
    uuid: known?.uuid ?? crypto.randomUUID(),
    kind: 'own',
    ...{ text, repeat, comment: null, url: null, doneAt: null },
    ...(known && same
      ? { at: known.at, since: known.since, zone: known.zone, shownAt: known.shownAt }
      : { at, since, zone, shownAt: null, setAt: now }),
    about: { kind: 'report', key: kept.uuid },
  };
  await db.reminders.put(next);
}
