import { enoughPosts } from '../insights/rules.ts';
import type { Format } from '../insights/what-works.ts';
import type { MetricId } from '../metrics/catalogue.ts';
import type { CommunityReport } from './report.ts';

/**
 * The summary: sentences that follow from figures by rules. Each holds the figures that it names and
 * nothing else; what is not known, or rests on too little, has no sentence.
 */
export type Sentence =
  | { say: 'members'; value: number; change: number | null }
  | { say: 'posts'; n: number; before: number | null }
  | { say: 'er'; value: number; n: number; before: number | null }
  | { say: 'views'; value: number; change: number | null }
  | { say: 'best'; at: number; er: number; times: number | null; n: number }
  | { say: 'format'; format: Format; mean: number; all: number; n: number }
  | { say: 'hour'; hour: number; mean: number; all: number; n: number }
  | { say: 'answers'; answered: number; asked: number; rate: number; median: number | null }
  | { say: 'inTime'; share: number; n: number }
  | { say: 'tone'; negative: number; share: number; n: number }
  | { say: 'plan'; out: number; of: number; open: number }
  | { say: 'goal'; metric: MetricId; value: number; target: number }
  | { say: 'placements'; n: number; cost: number | null; currency: string | null }
  | { say: 'unmeasured'; n: number };

type Facts = Omit<CommunityReport, 'summary'>;

/** A best post of fewer than three is no news. */
const fewest = 3;

const figureOf = (facts: Facts, metric: MetricId) =>
  facts.figures.find((figure) => figure.metric === metric);

function ofAudience(facts: Facts): Sentence[] {
  const members = figureOf(facts, 'members');
  if (!members || members.value === null) return [];
  return [{ say: 'members', value: members.value, change: facts.growth }];
}

function ofPosts(facts: Facts): Sentence[] {
  const { posts, formats, hours } = facts;
  const said: Sentence[] = [];
  if (posts.n > 0 || posts.before !== null) {
    said.push({ say: 'posts', n: posts.n, before: posts.before });
  }
  const { median, medianBefore } = posts;
  if (median) {
    const both = median.n >= enoughPosts && (medianBefore?.n ?? 0) >= enoughPosts;
    const before = both ? (medianBefore?.value ?? null) : null;
    said.push({ say: 'er', value: median.value, n: median.n, before });
  }
  const views = figureOf(facts, 'views');
  if (views && views.value !== null) {
    said.push({ say: 'views', value: views.value, change: views.change });
  }
  const [best] = posts.best;
  if (best && posts.known >= fewest) {
    const times = median && median.value > 0 ? best.er / median.value : null;
    said.push({ say: 'best', at: best.at, er: best.er, times, n: posts.known });
  }
  const format = formats.groups.find(({ stands }) => stands === 'above');
  if (format && formats.mean !== null) {
    const { name, mean, n } = format;
    said.push({ say: 'format', format: name, mean, all: formats.mean, n });
  }
  const [hour] = hours;
  if (hour && formats.mean !== null) {
    said.push({ say: 'hour', hour: hour.hour, mean: hour.mean, all: formats.mean, n: hour.n });
  }
  return said;
}

function ofTalk({ answers, tone, unmeasured }: Facts): Sentence[] {
  const said: Sentence[] = [];
  const { asked, answered, rate, median, inTime, timed } = answers;
  if (rate !== null) said.push({ say: 'answers', answered, asked, rate, median });
  if (inTime !== null) said.push({ say: 'inTime', share: inTime, n: timed });
  const n = tone.positive + tone.neutral + tone.negative;
  if (n > 0 && !unmeasured.some(({ why }) => why === 'tone')) {
    said.push({ say: 'tone', negative: tone.negative, share: (tone.negative / n) * 100, n });
  }
  return said;
}

function ofWork({ plan, goals, placements, unmeasured }: Facts): Sentence[] {
  const said: Sentence[] = [];
  const { out, notOut, open } = plan.kept;
  if (out + notOut > 0) said.push({ say: 'plan', out, of: out + notOut, open });
  for (const { metric, value, target } of goals) {
    if (value !== null) said.push({ say: 'goal', metric, value, target });
  }
  if (placements.length) {
    const costs = placements.map(({ cost }) => cost);
    const oneMoney = new Set(placements.map(({ currency }) => currency)).size === 1;
    // A sum with an unknown part would be told as too little; two moneys are not added.
    const known = oneMoney && !costs.includes(null);
    const cost = known ? costs.reduce<number>((all, one) => all + (one ?? 0), 0) : null;
    const currency = placements[0]?.currency ?? null;
    said.push({ say: 'placements', n: placements.length, cost, currency });
  }
  const missing = unmeasured.filter(
    ({ why }) => why === 'typed' || why === 'read' || why === 'needs',
  );
  if (missing.length) said.push({ say: 'unmeasured', n: missing.length });
  return said;
}

/** What a community's figures say, in the report's order. */
export const summaryOf = (facts: Facts): Sentence[] => [
  ...ofAudience(facts),
  ...ofPosts(facts),
  ...ofTalk(facts),
  ...ofWork(facts),
];
