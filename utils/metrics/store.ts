import { communityByKey } from '../communities/store.ts';
import { db } from '../db.ts';
import { stamp } from '../install.ts';
import { firstOf, lastOf, monthOfDay } from '../goals/month.ts';
import { isMetric, metricOf, type MetricId } from './catalogue.ts';
import { firstList } from './lists.ts';
import type { Daily, Figure, Figures, FigureSource, MetricList } from './schema.ts';
import { dayIn } from '../text/day-in.ts';

/** Values of one day; null: it is not known any more (a typed one was cleared). */
export type Values = Partial<Record<MetricId, number | null>>;

/** Where values come from. */
export interface Origin {
  source: FigureSource;
  /** The page or file that shows them. */
  from?: string;
}

/**
 * Keeps values of a community's day; what is not named stays. What was typed or imported is not
 * overwritten, nor cleared, by what a page tells. Nothing is written when nothing changed within
 * the last minutes.
 */
export async function noteFigures(
  community: string,
  day: string,
  values: Values,
  origin: Origin,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.daily, db.facts, async () => {
    const known = await db.daily.get({ community, day });
    const next = withValues(known?.figures ?? {}, values, origin, now);
    if (!next) return;
    await db.daily.put({ community, day, figures: next, ...(await stamp(now, known?.uuid)) });
  });
}

/** A page that is read again and again need not be written each time. */
const freshMs = 10 * 60_000;

/** null: nothing changes. */
function withValues(figures: Figures, values: Values, origin: Origin, now: number): Figures | null {
  let changed = false;
  const next = new Map(Object.entries(figures));
  for (const [metric, value] of Object.entries(values)) {
    if (!isMetric(metric)) continue;
    const before = figures[metric];
    if (origin.source === 'read' && before && before.source !== 'read') continue;
    if (value === null) {
      if (before) changed = true;
      next.delete(metric);
      continue;
    }
    if (!Number.isFinite(value)) continue;
    const isNew = before?.value !== value || before.source !== origin.source;
    if (isNew || now - before.at > freshMs) changed = true;
    const figure: Figure = { value, source: origin.source, at: now };
    next.set(metric, origin.from === undefined ? figure : { ...figure, from: origin.from });
  }
  return changed ? Object.fromEntries(next) : null;
}

/**
 * Keeps a figure that is told once a month (budget, revenue). It stands on one day of the month, the
 * one where it was told first: on two days it would count twice. null: not known any more.
 */
export async function noteMonthFigure(
  community: string,
  metric: MetricId,
  month: string,
  value: number | null,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.daily, db.facts, async () => {
    const rows = await daysOf(community, firstOf(month), lastOf(month));
    const told = rows.filter((row) => row.figures[metric]);
    const day = told[0]?.day ?? firstOf(month);
    const origin = { source: 'typed' as const };
    for (const row of told.slice(1)) {
      await noteFigures(community, row.day, { [metric]: null }, origin, now);
    }
    await noteFigures(community, day, { [metric]: value }, origin, now);
  });
}

/** Keeps a typed figure for the community's today, or its month. null clears it. */
export async function typeFigure(
  community: string,
  metric: MetricId,
  value: number | null,
  now: number,
): Promise<void> {
  const known = await communityByKey(community);
  if (!known) return;
  const day = dayIn(known.zone, now);
  if (metricOf(metric).cadence === 'monthly') {
    await noteMonthFigure(community, metric, monthOfDay(day), value, now);
  } else await noteFigures(community, day, { [metric]: value }, { source: 'typed' }, now);
}

/** A community's days from one to another (`YYYY-MM-DD`, both included), oldest first. */
export async function daysOf(community: string, from: string, to: string): Promise<Daily[]> {
  return db.daily
    .where('[community+day]')
    .between([community, from], [community, to], true, true)
    .toArray();
}

/** A community's own list of metrics; the first one where nobody has chosen. */
export async function listOf(community: string): Promise<Pick<MetricList, 'metrics' | 'currency'>> {
  const kept = await db.metricLists.get({ community });
  return kept ?? { metrics: [...firstList], currency: null };
}

/** Keeps a community's list: its metrics in order, each once. */
export async function keepList(
  community: string,
  list: Pick<MetricList, 'metrics' | 'currency'>,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.metricLists, db.facts, async () => {
    const known = await db.metricLists.get({ community });
    const { currency } = list;
    const metrics = [...new Set(list.metrics)];
    await db.metricLists.put({ community, metrics, currency, ...(await stamp(now, known?.uuid)) });
  });
}
