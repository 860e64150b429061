import type { Overview, PostPoint } from '../insights/overview.ts';
import { firstLine } from '../text/first-line.ts';
import type { ReportPost, ReportPosts } from './report.ts';

/** So many are called the best, and as many the worst where there are twice as many. */
export const shownPosts = 3;

function postOf({ post, at, er, approximate, tag }: PostPoint): ReportPost {
  return {
    at,
    text: firstLine(post.text),
    url: post.url,
    er: er ?? 0,
    approximate,
    likes: post.likes,
    reposts: post.reposts,
    comments: post.comments,
    views: post.views,
    rubric: tag?.rubric.name ?? null,
  };
}

/** The posts of a span by what *Insights* makes of it. `before`: the span before; null: unknown. */
export function reportPosts(all: Overview, before: Overview | null): ReportPosts {
  const own = all.posts.filter(({ counted }) => counted);
  const known = own.filter(({ er }) => er !== null);
  // Of equals the later one comes first: a person remembers it.
  const ranked = [...known].sort((a, b) => (b.er ?? 0) - (a.er ?? 0) || b.at - a.at);
  const worst = ranked.length >= shownPosts * 2 ? ranked.slice(-shownPosts).reverse() : [];
  const { headline, averageErView, by, leftOut, formula } = all;
  const earlier = before && before.formula === formula ? before.headline : null;
  const wasRead = before !== null && (before.posts.length > 0 || before.members !== null);
  return {
    n: all.posts.length,
    before: wasRead ? before.posts.length : null,
    leftOut,
    by,
    formula,
    known: known.length,
    unknown: own.length - known.length,
    apart: all.posts.length - own.length,
    median: headline && {
      value: headline.median,
      n: headline.n,
      approximate: headline.approximate,
    },
    medianBefore: earlier && { value: earlier.median, n: earlier.n },
    mean:
      by === 'views' && averageErView ? { value: averageErView.value, n: averageErView.n } : null,
    best: ranked.slice(0, shownPosts).map(postOf),
    worst: worst.map(postOf),
    points: known.map(({ at, er }) => ({ at, er: er ?? 0 })),
  };
}
