import { z } from 'zod';
import { db } from '../db.ts';
import { metricId } from '../metrics/schema.ts';
import type { MetricId } from '../metrics/catalogue.ts';
import type { ReportPlacement } from './report.ts';
import type { DaySpan } from './span.ts';

/**
 * Goals and placements are kept by nouns of their own, which a report only reads: a row that does not
 * look as expected is left out. null: this database has no such table.
 */
const gave = z.number().nonnegative().nullable().catch(null);
const placementRow = z.object({
  community: z.string(),
  day: z.string(),
  title: z.string(),
  cost: gave,
  followers: gave,
  visits: gave,
  leads: gave,
  currency: z.string().nullable().catch(null),
  state: z.string(),
});
const goalRow = z.object({
  community: z.string(),
  metric: metricId,
  month: z.string(),
  target: z.number().finite(),
});

async function rowsOf<Row extends { community: string }>(
  table: string,
  shape: z.ZodType<Row>,
  community: string,
): Promise<Row[] | null> {
  if (!db.tables.some(({ name }) => name === table)) return null;
  const rows: unknown[] = await db.table(table).toArray();
  return rows.flatMap((row) => {
    const parsed = shape.safeParse(row);
    return parsed.success && parsed.data.community === community ? [parsed.data] : [];
  });
}

/** It was there: what is only asked for or agreed gave nothing yet. */
const outStates: readonly string[] = ['out', 'counted'];

/** By their day. */
export async function placementsIn(
  community: string,
  { first, last }: DaySpan,
): Promise<ReportPlacement[] | null> {
  const rows = await rowsOf('placements', placementRow, community);
  return (
    rows
      ?.filter(({ day, state }) => day >= first && day <= last && outStates.includes(state))
      .sort((a, b) => a.day.localeCompare(b.day))
      .map(({ day, title, cost, currency, followers, visits, leads }) => {
        return { day, title, cost, currency, followers, visits, leads };
      }) ?? null
  );
}

/** Of the month that the span lies in; a span of two months has none. */
export async function goalsIn(
  community: string,
  { first, last }: DaySpan,
): Promise<{ metric: MetricId; target: number }[] | null> {
  const rows = await rowsOf('goals', goalRow, community);
  const month = first.slice(0, 7);
  if (!rows || !last.startsWith(month)) return rows && [];
  return rows
    .filter((row) => row.month === month)
    .map(({ metric, target }) => ({ metric, target }));
}
