import { z } from 'zod';
import { sharedRow } from '../shared-kinds.ts';

/** Letters; the form's fields take no more. */
export const briefLimits = { text: 4000, line: 300, lines: 200, rows: 40 } as const;

const text = z.string().max(briefLimits.text);
const line = z.string().max(briefLimits.line);
const lines = z.array(line.min(1)).max(briefLimits.lines);

/** A community like ours to watch. */
export const similar = z.object({
  name: line,
  /** '' while none is given; with one it becomes a community of role `competitor`. */
  url: z.string().max(500),
  /** What they do well or badly. */
  note: z.string().max(1000),
});
export type Similar = z.infer<typeof similar>;

/** Who does what. */
export const duty = z.object({ who: line, does: z.string().max(1000) });
export type Duty = z.infer<typeof duty>;

/** What we think will work. `open`: not tried yet, or still being tried. */
export const hypothesis = z.object({
  text: z.string().max(1000),
  outcome: z.enum(['open', 'held', 'failed']),
  /** What came of it. */
  came: z.string().max(1000),
});
export type Hypothesis = z.infer<typeof hypothesis>;

/**
 * What was agreed about a community before the first post. A shared kind; one row a community. The
 * form of address is the community's own (`Community.address`), KPI are goals, the budget is a
 * figure of the month: they are not kept twice.
 */
export const brief = z.object({
  ...sharedRow,
  /** `network:id` */
  community: z.string().min(1).max(200),
  /** What the community is for. */
  tasks: text,
  /** The portrait, their pains and their needs. */
  audience: text,
  pains: text,
  needs: text,
  similar: z.array(similar).max(briefLimits.rows),
  tone: text,
  topics: lines,
  /** With their `#`. */
  tags: lines,
  headlines: lines,
  duties: z.array(duty).max(briefLimits.rows),
  hypotheses: z.array(hypothesis).max(briefLimits.rows),
});
export type Brief = z.infer<typeof brief>;

/** What a person writes. */
export type BriefContent = Omit<Brief, 'uuid' | 'updatedAt' | 'updatedBy' | 'community'>;
