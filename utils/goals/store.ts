import { db } from '../db.ts';
import { stamp } from '../install.ts';
import { metricIds, type MetricId } from '../metrics/catalogue.ts';
import { daysOf } from '../metrics/store.ts';
import type { Daily } from '../metrics/schema.ts';
import { firstOf, lastOf, monthBefore } from './month.ts';
import { paceOf, type PacedGoal } from './rules.ts';
import { goal, type Goal } from './schema.ts';

/** A community's goal for a metric in a month (`YYYY-MM`); undefined: none was set. */
export function goalOf(
  community: string,
  metric: MetricId,
  month: string,
): Promise<Goal | undefined> {
  return db.goals.get({ community, metric, month });
}

/** All goals of a community's month, in the catalogue's order: a change moves none. */
export async function goalsOf(community: string, month: string): Promise<Goal[]> {
  const found = await db.goals.where({ community, month }).toArray();
  const place = ({ metric }: Goal) => metricIds.indexOf(metric);
  return found.sort((a, b) => place(a) - place(b));
}

/** Sets a goal, or takes it back (null). Throws for what is no month or number. */
export async function setGoal(
  { community, metric, month }: Pick<Goal, 'community' | 'metric' | 'month'>,
  target: number | null,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.goals, db.facts, async () => {
    const known = await goalOf(community, metric, month);
    if (target === null) {
      if (known) await db.goals.delete(known.uuid);
      return;
    }
    const signed = await stamp(now, known?.uuid);
    await db.goals.put(goal.parse({ community, metric, month, target, ...signed }));
  });
}

/** Takes over the month before; goals that are set already stay. How many were new. */
export async function copyGoals(community: string, month: string, now: number): Promise<number> {
  return db.transaction('rw', db.goals, db.facts, async () => {
    const set = new Set((await goalsOf(community, month)).map(({ metric }) => metric));
    const old = (await goalsOf(community, monthBefore(month))).filter(
      ({ metric }) => !set.has(metric),
    );
    for (const { metric, target } of old) {
      await setGoal({ community, metric, month }, target, now);
    }
    return old.length;
  });
}

/** What goals are measured by: a community's days of a month, and of the one before. */
export async function monthRows(
  community: string,
  month: string,
): Promise<{ rows: Daily[]; before: Daily[] }> {
  const earlier = monthBefore(month);
  const [rows, before] = await Promise.all([
    daysOf(community, firstOf(month), lastOf(month)),
    daysOf(community, firstOf(earlier), lastOf(earlier)),
  ]);
  return { rows, before };
}

/** All goals of a community's month with their pace; `today`: its own calendar day. */
export async function pacedGoals(
  community: string,
  month: string,
  today: string,
): Promise<PacedGoal[]> {
  const goals = await goalsOf(community, month);
  if (goals.length === 0) return [];
  const { rows, before } = await monthRows(community, month);
  return goals.map((goal) => ({ goal, pace: paceOf(goal, rows, before, today) }));
}
