import { z } from 'zod';
import { metricId } from '../metrics/schema.ts';
import { sharedRow } from '../shared-kinds.ts';

/** A KPI: what a community's metric is to be in a month. A shared kind; one row for each. */
export const goal = z.object({
  ...sharedRow,
  /** `network:id` */
  community: z.string().min(1).max(200),
  metric: metricId,
  /** `YYYY-MM` by the community's calendar. */
  month: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/),
  /** In the metric's unit. Which way it counts: `goalWay` in rules.ts. */
  target: z.number().finite(),
});
export type Goal = z.infer<typeof goal>;
