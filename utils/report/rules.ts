import { replyFigures, type Outcome } from '../answering/first-reply.ts';
import { clockOf } from '../answering/rules.ts';
import type { SeenComment } from '../comments/schema.ts';
import { communityKey } from '../communities/rules.ts';
import type { Community } from '../communities/schema.ts';
import type { Overview } from '../insights/overview.ts';
import type { MetricList, Daily } from '../metrics/schema.ts';
import { enoughLabels, planKeptOf, tonesOf } from '../metrics/from-readings.ts';
import type { MembershipPortrait } from '../people/membership-schema.ts';
import type { Portrait } from '../people/portrait.ts';
import type { PlanItem } from '../plan/schema.ts';
import { mixOf } from '../rubrics/mix.ts';
import type { Rubric } from '../rubrics/schema.ts';
import { reportFigure, reportMetrics, reportSeries, unmeasuredFigures } from './figures.ts';
import { reportPosts } from './posts.ts';
import type {
  CommunityReport,
  ReportAudience,
  ReportChange,
  ReportGoal,
  ReportPlacement,
  ReportPlan,
  Unmeasured,
} from './report.ts';
import type { DaySpan } from './span.ts';
import { summaryOf } from './summary.ts';

/** All that a community's part of a report is made of: what is stored, nothing computed. */
export interface Material {
  community: Community;
  span: DaySpan;
  /** The span as instants; `to` is not in it. */
  range: { from: number; to: number };
  now: number;
  list: Pick<MetricList, 'metrics' | 'currency'>;
  /** Days of the span and of two spans before it. */
  days: readonly Daily[];
  overview: Overview;
  /** null: nothing was read before. */
  before: Overview | null;
  portrait: Portrait | null;
  membership: MembershipPortrait | null;
  /** Of the span. */
  outcomes: readonly Outcome[];
  comments: readonly SeenComment[];
  plan: readonly PlanItem[];
  rubrics: readonly Rubric[];
  goals: readonly Pick<ReportGoal, 'metric' | 'target'>[];
  placements: readonly ReportPlacement[];
}

/** Sums alone: nobody's name goes to a client. */
function audienceOf({ portrait, membership }: Material): ReportAudience | null {
  if (!portrait || (portrait.people === 0 && !membership)) return null;
  const { people, comments, questions, standing, shareOfMembers, sex, topics } = portrait;
  return {
    ...{ people, comments, questions, standing, shareOfMembers, sex, membership },
    topics: topics.map((topic) => {
      return { word: topic.word, people: topic.people, questions: topic.questions };
    }),
  };
}

function planOf({ plan, rubrics, now }: Material): ReportPlan {
  const promised = plan.filter(({ state }) => state !== 'draft');
  const tags = promised.map(({ rubric }) => rubric ?? null);
  const kept = planKeptOf(promised, now);
  return { planned: promised.length, kept, mix: promised.length ? mixOf(rubrics, tags) : null };
}

/** Rows say when they were changed last, not what was: no more is claimed. */
function changesOf({ community, rubrics, range }: Material): ReportChange[] {
  const within = (at: number) => at >= range.from && at < range.to;
  const changed: ReportChange[] = rubrics
    .filter(({ updatedAt }) => within(updatedAt))
    .map(({ name, updatedAt }) => ({ what: 'rubric', name, at: updatedAt }));
  if (within(community.updatedAt)) changed.push({ what: 'settings', at: community.updatedAt });
  return changed.sort((a, b) => a.at - b.at);
}

/** The report on one community. */
export function communityReport(material: Material): CommunityReport {
  const { community, span, days, list, overview, outcomes, comments, goals, placements } = material;
  const { network, name, url, colour, zone } = community;
  const figures = reportMetrics(list.metrics, days, span).map((metric) =>
    reportFigure(days, span, metric),
  );
  const posts = reportPosts(overview, material.before);
  const tone = tonesOf(comments);
  const labels = tone.positive + tone.neutral + tone.negative;
  const undated = comments.filter(({ writtenAt, ours }) => !ours && writtenAt === null).length;
  const unmeasured: Unmeasured[] = [
    ...unmeasuredFigures(list.metrics, figures, days, span),
    ...(posts.unknown ? [{ why: 'noEr', n: posts.unknown } as const] : []),
    ...(posts.apart ? [{ why: 'otherFormula', n: posts.apart } as const] : []),
    ...(undated ? [{ why: 'undated', n: undated } as const] : []),
    ...(comments.length && labels < enoughLabels
      ? [{ why: 'tone', n: labels, least: enoughLabels } as const]
      : []),
  ];
  const facts = {
    key: communityKey(community),
    ...{ network, name, url, colour, zone },
    currency: list.currency,
    figures: figures.filter(({ metric, value }) => value !== null || list.metrics.includes(metric)),
    growth: reportFigure(days, span, 'growth').value,
    series: reportSeries(days, span),
    posts,
    formats: overview.formats,
    hours: overview.best,
    audience: audienceOf(material),
    answers: replyFigures(outcomes, clockOf(community)),
    tone,
    plan: planOf(material),
    goals: goals.map(({ metric, target }) => {
      return { metric, target, value: reportFigure(days, span, metric).value };
    }),
    placements: [...placements],
    changes: changesOf(material),
    unmeasured,
  };
  return { ...facts, summary: summaryOf(facts) };
}
