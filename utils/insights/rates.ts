import type { Counted, SeenPost } from '../readings/schema.ts';
import { engagement, erByFollowers, erByViews, median, share, type Figure } from './rules.ts';

/**
 * Rates over several posts. Percent unless said otherwise. A post whose part is unknown is left
 * out and counted in `left`, never taken as zero; without a single known post the rate is null.
 */
export interface Rate extends Figure {
  /** From how many posts. */
  n: number;
  /** Posts left out because a part of theirs is unknown. */
  left: number;
}

type Posts = readonly SeenPost[];
type OfPost = (post: SeenPost) => Figure | null;

const known = (posts: Posts, of: OfPost) => posts.map(of).filter((figure) => figure !== null);
const rate = (value: number | null, figures: readonly Figure[], all: number): Rate | null =>
  value === null
    ? null
    : {
        value,
        approximate: figures.some((figure) => figure.approximate),
        n: figures.length,
        left: all - figures.length,
      };

/** The mean of a figure over the posts that have it. */
export function meanOf(posts: Posts, of: OfPost): Rate | null {
  const figures = known(posts, of);
  const sum = figures.reduce((all, { value }) => all + value, 0);
  return rate(figures.length ? sum / figures.length : null, figures, posts.length);
}

/** The typical value: the median over the posts that have the figure (dstat.bot; facts, section 4). */
export function medianOf(posts: Posts, of: OfPost): Rate | null {
  const figures = known(posts, of);
  return rate(median(figures.map(({ value }) => value)), figures, posts.length);
}

/**
 * Average ERpost = (ΣR / F) / posts × 100 % (Popsters, "using metrics"). Each post is divided by
 * the members at its own reading: with one F for all it is the same figure.
 */
export const averageErPost = (posts: Posts) => meanOf(posts, erByFollowers);

/** Average ERview = Σ ERview / posts (Popsters): the mean of the posts' ratios. */
export const averageErView = (posts: Posts) => meanOf(posts, erByViews);

/**
 * Pooled ERview = ΣR / Σviews × 100 %: another figure than the average, in which a post that many
 * saw weighs more. Named apart because services mix the two (facts, section 4).
 */
export function pooledErView(posts: Posts): Rate | null {
  const parts = posts.flatMap((post) => {
    const r = engagement(post);
    return r && erByViews(post) ? [{ r, views: post.views }] : [];
  });
  const views = parts.reduce((sum, part) => sum + (part.views.value ?? 0), 0);
  if (views === 0) return null;
  const sum = parts.reduce((all, { r }) => all + r.value, 0);
  const rough = parts.map(({ r, views: { precision } }) => ({
    value: 0,
    approximate: r.approximate || (precision ?? 0) > 0,
  }));
  return rate((sum / views) * 100, rough, posts.length);
}

/**
 * ERday = R of all posts of the day / F × 100 % (Popsters). It grows just by posting more: shown
 * beside posts per day. null when one post's part is unknown; 0 for a day without posts.
 */
export function erDay(posts: Posts): Figure | null {
  const figures = known(posts, erByFollowers);
  if (figures.length < posts.length) return null;
  return {
    value: figures.reduce((sum, { value }) => sum + value, 0),
    approximate: figures.some(({ approximate }) => approximate),
  };
}

/** Average ERday = (ΣR / F) / days × 100 % (Popsters); `days` counts empty ones too. */
export function averageErDay(posts: Posts, days: number): Rate | null {
  const all = erDay(posts);
  return all && days > 0 ? { ...all, value: all.value / days, n: posts.length, left: 0 } : null;
}

/** What a rate is divided by; always named, because services mean either by one word. */
export type Base = 'followers' | 'views';
const counted = ({ value, precision }: Counted): Figure | null =>
  value === null ? null : { value, approximate: (precision ?? 0) > 0 };

/** LR (love rate) = likes / base × 100 % of one post; dstat.bot has both bases. */
export const loveRate = (post: SeenPost, base: Base) => share(counted(post.likes), post[base]);
/** TR (talk rate) = comments / base × 100 % of one post (Unisender's meaning, formula as LR's). */
export const talkRate = (post: SeenPost, base: Base) => share(counted(post.comments), post[base]);

/**
 * Reach rate = reach / F × 100 % (tretyakov.co). Reach is people, views are showings: the page
 * shows views alone, so `reach` comes from the network's statistics, typed or read there.
 */
export const reachRate = (reach: Counted, followers: Counted) => share(counted(reach), followers);

/** Amplification, conversation, applause: shares, comments, likes a post per 1,000 followers. */
export function perThousand(posts: Posts, name: 'reposts' | 'comments' | 'likes'): Rate | null {
  const found = meanOf(posts, (post) => share(counted(post[name]), post.followers));
  return found && { ...found, value: found.value * 10 };
}
