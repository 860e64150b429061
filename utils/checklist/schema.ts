import { z } from 'zod';
import { sharedRow } from '../shared-kinds.ts';

/** Rows that the person types; the others tick themselves from readings. */
export const typedMetric = z.enum(['reach', 'visits']);
export type TypedMetric = z.infer<typeof typedMetric>;

/** One day's figures of one community. A shared kind; one row a community and day. */
export const daily = z.object({
  ...sharedRow,
  community: z.string(),
  /** `YYYY-MM-DD` in the community's zone. */
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** null: not read or typed on that day. */
  members: z.number().nullable(),
  posts: z.number().nullable(),
  /** Median ER of the last 20 posts, percent, by the community's denominator. */
  er: z.number().nullable(),
  waiting: z.number().nullable(),
  reach: z.number().nullable(),
  visits: z.number().nullable(),
});
export type Daily = z.infer<typeof daily>;

export type Metric = 'members' | 'posts' | 'er' | 'waiting' | TypedMetric;

/** One row of the popup: today's value and how it changed. */
export interface ChecklistRow {
  metric: Metric;
  /** null: not read (or typed) today. */
  today: number | null;
  /** Against the day before; null when either is unknown. */
  change: number | null;
  typed: boolean;
}

/** What the popup draws first: one small cached record, made by the background. */
export interface PopupRecord {
  version: 1;
  madeAt: number;
  communities: {
    key: string;
    network: string;
    name: string;
    url: string;
    colour: string;
    zone: string;
    /** The community's day that the rows speak of. */
    day: string;
    rows: ChecklistRow[];
    /** Epoch milliseconds of the last visit. */
    lastSeenAt: number;
    /** Comments that wait longest, at most 3. */
    waiting: { url: string; author: string; since: number | null }[];
  }[];
  /** Problems noted in the last 24 hours. */
  problems: number;
}
