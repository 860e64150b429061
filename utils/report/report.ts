import type { ReplyFigures } from '../answering/first-reply.ts';
import type { Denominator } from '../communities/schema.ts';
import type { BestHour, Format, Groups } from '../insights/what-works.ts';
import type { MetricId } from '../metrics/catalogue.ts';
import type { PlanKept, ToneCounts } from '../metrics/from-readings.ts';
import type { MembershipPortrait } from '../people/membership-schema.ts';
import type { Portrait } from '../people/portrait.ts';
import type { Counted } from '../readings/schema.ts';
import type { Mix } from '../rubrics/mix.ts';
import type { Sentence } from './summary.ts';
import type { DaySpan } from './span.ts';

/**
 * A report as plain data: what the page, the spreadsheet and the CSV are made of, so that a figure is
 * the same in all of them. null is not known.
 */
export interface Report {
  client: string;
  span: DaySpan;
  before: DaySpan;
  madeAt: number;
  communities: CommunityReport[];
}

/** A metric over the span, and over the one before. */
export interface ReportFigure {
  metric: MetricId;
  value: number | null;
  /** Days of the span on which it was known, of how many. */
  days: number;
  of: number;
  before: number | null;
  beforeDays: number;
  /** null also where a sum is known on another share of the days: those are not held together. */
  change: number | null;
}

export interface ReportSeries {
  metric: MetricId;
  days: { day: string; value: number | null }[];
}

export interface ReportPost {
  at: number;
  /** Its first line; '' for pictures alone. */
  text: string;
  url: string;
  er: number;
  approximate: boolean;
  likes: Counted;
  reposts: Counted;
  comments: Counted;
  views: Counted;
  /** The rubric's name. */
  rubric: string | null;
}

/** Posts of the span: no ads, no reposts. */
export interface ReportPosts {
  n: number;
  /** In the span before; null: nothing was read then. */
  before: number | null;
  leftOut: { ads: number; reposts: number };
  by: Denominator;
  /** What their ER is made of (`likes+comments+reposts`); null: of none it is known. */
  formula: string | null;
  /** Posts whose ER is known by it. */
  known: number;
  /** Posts whose ER is not known; posts of another formula. */
  unknown: number;
  apart: number;
  median: { value: number; n: number; approximate: boolean } | null;
  medianBefore: { value: number; n: number } | null;
  mean: { value: number; n: number } | null;
  /** Best first; of fewer posts than twice as many none is called the worst. */
  best: ReportPost[];
  worst: ReportPost[];
  points: { at: number; er: number }[];
}

export type ReportAudience = Pick<
  Portrait,
  'people' | 'comments' | 'questions' | 'standing' | 'shareOfMembers' | 'sex'
> & {
  topics: { word: string; people: number; questions: number }[];
  /** What a key told of all members; sums alone. null: never asked. */
  membership: MembershipPortrait | null;
};

export interface ReportPlan {
  /** Planned posts whose time lies in the span; drafts are none. */
  planned: number;
  kept: PlanKept;
  /** null: no rubric has a wanted share. */
  mix: Mix | null;
}

/** A bloggers' post, exchange or ad; what is not known of it is null. */
export interface ReportPlacement {
  day: string;
  title: string;
  cost: number | null;
  /** ISO 4217; null: not said. */
  currency: string | null;
  followers: number | null;
  visits: number | null;
  leads: number | null;
}

export interface ReportGoal {
  metric: MetricId;
  target: number;
  value: number | null;
}

export type ReportChange =
  { what: 'rubric'; name: string; at: number } | { what: 'settings'; at: number };

/** What is not in the report, or only in part, and why. */
export type Unmeasured =
  | { why: 'typed' | 'read'; metric: MetricId }
  | { why: 'needs'; metric: MetricId; needs: MetricId[] }
  | { why: 'partly'; metric: MetricId; days: number; of: number }
  | { why: 'noEr' | 'otherFormula' | 'undated'; n: number }
  | { why: 'tone'; n: number; least: number };

export interface CommunityReport {
  key: string;
  network: string;
  name: string;
  url: string;
  colour: string;
  zone: string;
  /** What its money is counted in; null: not said. */
  currency: string | null;
  summary: Sentence[];
  figures: ReportFigure[];
  /** Members now against where they stood before the span. */
  growth: number | null;
  series: ReportSeries[];
  posts: ReportPosts;
  formats: Groups<Format>;
  hours: BestHour[];
  audience: ReportAudience | null;
  answers: ReplyFigures;
  tone: ToneCounts;
  plan: ReportPlan;
  goals: ReportGoal[];
  placements: ReportPlacement[];
  changes: ReportChange[];
  unmeasured: Unmeasured[];
}
