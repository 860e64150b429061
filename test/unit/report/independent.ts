/**
 * A second opinion: the figures of one community over whole days, worked out from raw rows by code
 * that shares nothing with the product (no import stands here, and none may). Where both agree,
 * neither has a slip of its own. Slow and plain on purpose.
 */

/** A row as the database hands it out. */
export type Raw = Readonly<Record<string, unknown>>;

export interface RawTables {
  posts: readonly Raw[];
  members: readonly Raw[];
  comments: readonly Raw[];
  plan: readonly Raw[];
}

export interface Asked {
  /** `network:id` */
  community: string;
  /** First and last day, `YYYY-MM-DD`, both included. */
  first: string;
  last: string;
  /** Hours that the community's clock is ahead of UTC all year round. */
  ahead: number;
  /** Open from and to, hours of every day; answers are timed by them. null: round the clock. */
  open: { from: number; to: number } | null;
}

/** What is said of the days. null: not known. */
export interface Figures {
  membersAtEnd: number | null;
  membersBefore: number | null;
  growth: number | null;
  /** Without ads; and without reposts of others. */
  posts: number;
  ownPosts: number;
  ads: number;
  reposts: number;
  /** Sums over posts that are no ads. */
  views: number | null;
  likes: number | null;
  /** Percent: the median of the last 20 own posts of the days. */
  medianEr: number | null;
  /** Sunday first, own posts. */
  byWeekday: number[];
  asked: number;
  answered: number;
  /** Minutes of open time. */
  replyMedian: number | null;
  /** Percent of planned posts that came out, of those whose end is known. */
  planKept: number | null;
}

const hour = 60 * 60 * 1000;
const day = 24 * hour;

export function figuresOf(tables: RawTables, asked: Asked): Figures {
  const shift = asked.ahead * hour;
  const from = Date.parse(`${asked.first}T00:00:00Z`) - shift;
  const to = Date.parse(`${asked.last}T00:00:00Z`) - shift + day;
  const inside = (at: unknown) => typeof at === 'number' && at >= from && at < to;
  const mine = (row: Raw) => row['community'] === asked.community;
  const number = (row: Raw, field: string): number => Number(row[field]);

  const readings = tables.members
    .filter(mine)
    .slice()
    .sort((a, b) => number(a, 'at') - number(b, 'at'));
  let membersAtEnd: number | null = null;
  let membersBefore: number | null = null;
  for (const reading of readings) {
    if (number(reading, 'at') <= from) membersBefore = number(reading, 'members');
    else if (inside(reading['at'])) membersAtEnd = number(reading, 'members');
  }

  const seen = tables.posts.filter(mine).filter((post) => inside(post['publishedAt']));
  const posts = seen.filter((post) => post['ad'] === false);
  const own = posts.filter((post) => post['repost'] === false);
  const count = (post: Raw, field: string): number | null => {
    const value = (post[field] as { value: number | null }).value;
    return value;
  };
  const sum = (field: string): number | null => {
    let total: number | null = 0;
    for (const post of posts) {
      const value = count(post, field);
      total = total === null || value === null ? null : total + value;
    }
    return total;
  };

  const newest = own
    .slice()
    .sort((a, b) => number(b, 'publishedAt') - number(a, 'publishedAt'))
    .slice(0, 20);
  const rates: number[] = [];
  for (const post of newest) {
    const views = count(post, 'views');
    // On Telegram's public page reactions are all there is.
    const fields = asked.community.startsWith('telegram:')
      ? ['likes']
      : ['likes', 'comments', 'reposts'];
    const parts = fields.map((field) => count(post, field));
    if (views === null || views === 0 || parts.some((part) => part === null)) continue;
    const engaged = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
    rates.push((engaged * 100) / views);
  }

  const byWeekday = [0, 0, 0, 0, 0, 0, 0];
  for (const post of own) {
    // The first of January 1970 was a Thursday.
    const weekday = (4 + Math.floor((number(post, 'publishedAt') + shift) / day)) % 7;
    byWeekday[weekday] = (byWeekday[weekday] ?? 0) + 1;
  }

  const comments = tables.comments.filter(mine);
  const answers = new Map<unknown, number>();
  for (const comment of comments) {
    if (comment['ours'] === true && comment['replyTo'] !== null) {
      answers.set(comment['replyTo'], number(comment, 'writtenAt'));
    }
  }
  const questions = comments.filter(
    (comment) => comment['ours'] === false && inside(comment['writtenAt']),
  );
  const took: number[] = [];
  let waiting = 0;
  for (const question of questions) {
    const answer = answers.get(question['key']);
    if (answer !== undefined) took.push(openTime(number(question, 'writtenAt'), answer, asked));
    else if (question['dismissedAt'] === null) waiting += 1;
  }

  const planned = tables.plan.filter(mine).filter((item) => inside(item['dueAt']));
  const live = planned.filter((item) => ['live', 'sent'].includes(String(item['state']))).length;
  const failed = planned.filter((item) =>
    ['missed', 'not-found', 'held', 'skipped', 'refused'].includes(String(item['state'])),
  ).length;

  return {
    membersAtEnd,
    membersBefore,
    growth: membersAtEnd === null || membersBefore === null ? null : membersAtEnd - membersBefore,
    posts: posts.length,
    ownPosts: own.length,
    ads: seen.length - posts.length,
    reposts: posts.length - own.length,
    views: sum('views'),
    likes: sum('likes'),
    medianEr: middle(rates),
    byWeekday,
    asked: took.length + waiting,
    answered: took.length,
    replyMedian: middle(took),
    planKept: live + failed === 0 ? null : (100 * live) / (live + failed),
  };
}

/** Minutes between two instants that fall into open hours, minute by minute of the clock. */
function openTime(from: number, to: number, { ahead, open }: Asked): number {
  if (open === null) return (to - from) / 60_000;
  let total = 0;
  const firstDay = Math.floor((from + ahead * hour) / day);
  const lastDay = Math.floor((to + ahead * hour) / day);
  for (let on = firstDay; on <= lastDay; on++) {
    const opens = on * day - ahead * hour + open.from * hour;
    const closes = on * day - ahead * hour + open.to * hour;
    const start = from > opens ? from : opens;
    const end = to < closes ? to : closes;
    if (end > start) total += end - start;
  }
  return total / 60_000;
}

/** The middle of a list, or the mean of its two middle ones. */
function middle(values: readonly number[]): number | null {
  const sorted = Float64Array.from(values).sort();
  if (sorted.length === 0) return null;
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (upper + lower) / 2;
}

/** What another source (a report, a sheet) says by the same names; what it does not say is absent. */
export type Said = Partial<Figures>;

/** Where a source says something else: `name: here 5, there 6`. Empty: both agree. */
export function disagreements(ours: Figures, said: Said, within = 1e-9): string[] {
  const found: string[] = [];
  for (const [name, theirs] of Object.entries(said)) {
    const here = ours[name as keyof Figures];
    const same =
      typeof here === 'number' && typeof theirs === 'number'
        ? Math.abs(here - theirs) <= within * Math.max(1, Math.abs(here))
        : JSON.stringify(here) === JSON.stringify(theirs);
    if (!same) found.push(`${name}: here ${JSON.stringify(here)}, there ${JSON.stringify(theirs)}`);
  }
  return found;
}
