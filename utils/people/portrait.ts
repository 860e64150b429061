import type { SeenComment } from '../comments/schema.ts';
import { isQuestion, topicsOf, type Topic } from '../comments/topics.ts';
import { hourOfWeek } from '../insights/what-works.ts';
import { sexByName } from './sex-by-name.ts';

/**
 * Who comments in a community, from the comments that the person's visits showed. Everything is a
 * count of people seen, never a guess at the rest: those who only read are not in it.
 */
export interface Portrait {
  /** People who commented in the range. */
  people: number;
  comments: number;
  /**
   * `fresh`: their first comment ever seen here lies in the range. `returning`: seen before, up to
   * 4 comments. `regular`: 5 and more. `core`: regulars who wrote in at least 3 weeks of the range.
   */
  standing: { fresh: number; returning: number; regular: number; core: number };
  /** Whose first comment ever seen here lies in the last seven days of the range. */
  freshThisWeek: number;
  /** Commenters per 100 members; null when members are unknown. */
  shareOfMembers: number | null;
  /** By name alone. `unknown`: the name does not say. */
  sex: { f: number; m: number; unknown: number };
  /** Comments with a question mark. */
  questions: number;
  /** What these questions are about (utils/comments/topics.ts). */
  topics: Topic[];
  /** Comments by the hour of week of the community's clock (Monday 0:00 is 0), 168 of them. */
  awake: number[];
  /** Comments without a date: in no hour. */
  undated: number;
  /** Who wrote most, at most 10. */
  busiest: { author: string; name: string; comments: number }[];
}

type Seen = Pick<
  SeenComment,
  'key' | 'url' | 'author' | 'authorName' | 'text' | 'writtenAt' | 'firstSeenAt' | 'ours'
>;

const week = 7 * 86_400_000;
/** As utils/people/rules.ts: 5 and more comments make a regular. */
const regularFrom = 5;
const coreWeeks = 3;

const momentOf = ({ writtenAt, firstSeenAt }: Seen) => writtenAt ?? firstSeenAt;

interface Around {
  /** The community's own. */
  zone: string;
  /** null: unknown. */
  members: number | null;
  /** The range's end. */
  to: number;
  /** How many comments of each author were seen here before the range. */
  before: ReadonlyMap<string, number>;
}

/** `comments`: those of the range. Ours, and those whose author is unknown, are left out. */
export function portraitOf(
  comments: readonly Seen[],
  { zone, members, to, before }: Around,
): Portrait {
  const byAuthor = new Map<string, Seen[]>();
  for (const comment of comments) {
    if (comment.ours || comment.author === null) continue;
    const own = byAuthor.get(comment.author) ?? [];
    own.push(comment);
    byAuthor.set(comment.author, own);
  }
  const portrait: Portrait = {
    people: 0,
    comments: 0,
    standing: { fresh: 0, returning: 0, regular: 0, core: 0 },
    freshThisWeek: 0,
    shareOfMembers: null,
    sex: { f: 0, m: 0, unknown: 0 },
    questions: 0,
    topics: topicsOf([...byAuthor.values()].flat()),
    awake: Array.from({ length: 168 }, () => 0),
    undated: 0,
    busiest: [],
  };
  for (const [author, now] of byAuthor) {
    const [one] = now;
    if (!one) continue;
    portrait.people += 1;
    portrait.comments += now.length;
    const standing = standingIn(now, before.get(author) ?? 0);
    portrait.standing[standing] += 1;
    if (standing === 'fresh' && Math.min(...now.map(momentOf)) >= to - week) {
      portrait.freshThisWeek += 1;
    }
    portrait.sex[sexByName(one.authorName) ?? 'unknown'] += 1;
    portrait.questions += now.filter(isQuestion).length;
    for (const { writtenAt } of now) {
      if (writtenAt === null) portrait.undated += 1;
      else {
        const at = hourOfWeek(writtenAt, zone);
        portrait.awake[at] = (portrait.awake[at] ?? 0) + 1;
      }
    }
    portrait.busiest.push({ author, name: one.authorName, comments: now.length });
  }
  portrait.busiest.sort((a, b) => b.comments - a.comments || a.name.localeCompare(b.name));
  portrait.busiest.splice(10);
  if (members !== null && members > 0) portrait.shareOfMembers = (portrait.people / members) * 100;
  return portrait;
}

function standingIn(now: readonly Seen[], before: number): keyof Portrait['standing'] {
  if (before === 0) return 'fresh';
  if (before + now.length < regularFrom) return 'returning';
  const weeks = new Set(now.map((comment) => Math.floor(momentOf(comment) / week)));
  return weeks.size >= coreWeeks ? 'core' : 'regular';
}
