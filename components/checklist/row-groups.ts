import type { ChecklistRow } from '../../utils/checklist/schema.ts';
import { metricOf, type MetricGroup } from '../../utils/metrics/catalogue.ts';

/** A list longer than this is read in groups. */
const mostUngrouped = 8;

export interface RowGroup {
  /** null: all rows of a short list. */
  group: MetricGroup | null;
  rows: ChecklistRow[];
}

/**
 * The rows in the order they are shown: of a short list those that tick themselves first, then the
 * typed ones; of a long one by group, where each group stands at its first row.
 */
export function rowGroups(rows: readonly ChecklistRow[]): RowGroup[] {
  if (rows.length <= mostUngrouped) {
    const sorted = [...rows].sort((a, b) => Number(a.typed) - Number(b.typed));
    return sorted.length ? [{ group: null, rows: sorted }] : [];
  }
  return [...Map.groupBy(rows, ({ metric }) => metricOf(metric).group)].map(([group, own]) => ({
    group,
    rows: own,
  }));
}
