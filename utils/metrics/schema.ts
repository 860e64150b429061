import { z } from 'zod';
import { sharedRow } from '../shared-kinds.ts';
import { metricIds } from './catalogue.ts';

export const metricId = z.enum(metricIds);

/** Where a figure came from. */
export const figureSource = z.enum(['read', 'typed', 'imported']);
export type FigureSource = z.infer<typeof figureSource>;

/** One figure of one day. What is not known has no figure: there is no null in a day. */
export const figure = z.object({
  /** In the metric's unit (`catalogue.ts`). */
  value: z.number().finite(),
  source: figureSource,
  /** When it was read or typed, epoch milliseconds. */
  at: z.number().int().nonnegative(),
  /** The page or file that shows it. Absent: nothing to show. */
  from: z.string().max(500).optional(),
});
export type Figure = z.infer<typeof figure>;

export const figures = z.partialRecord(metricId, figure);
export type Figures = z.infer<typeof figures>;

/** One day's figures of one community. A shared kind; one row a community and day. */
export const daily = z.object({
  ...sharedRow,
  community: z.string(),
  /** `YYYY-MM-DD` in the community's zone. */
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  figures,
});
export type Daily = z.infer<typeof daily>;

/** Which metrics a community's checklist has, in order. A shared kind; one row a community. */
export const metricList = z.object({
  ...sharedRow,
  community: z.string(),
  metrics: z.array(metricId).max(metricIds.length),
  /** What `money` is counted in, ISO 4217; null: not said. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
});
export type MetricList = z.infer<typeof metricList>;
