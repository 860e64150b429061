import { Dexie } from 'dexie';
import { answersTo } from '../comments/rules.ts';
import type { SeenComment } from '../comments/schema.ts';
import { db } from '../db.ts';
import type { Kind, Tone } from '../triage/schema.ts';

/** One comment of somebody, and what we said to it. */
export interface LedgerLine {
  key: string;
  text: string;
  url: string;
  /** Epoch milliseconds; null: the page did not tell. */
  writtenAt: number | null;
  kind: Kind | null;
  tone: Tone | null;
  /** Our first answer; null: none was seen. */
  answer: { text: string; name: string; at: number | null } | null;
}

/** What has passed between somebody and us, as far as it was seen. */
export interface Ledger {
  /** Latest first, at most 5, without the comment that is asked about. */
  lines: LedgerLine[];
  /** What they write about, the most frequent first. Of comments with a label only. */
  topics: { kind: Kind; count: number; lastAt: number }[];
  /** How they sounded, oldest first, at most 12. */
  tones: { tone: Tone; at: number }[];
}

const atMostLines = 5;
/** Further back nobody's topics are looked at. */
const atMostComments = 200;
const atMostTones = 12;

/** `person`: `network:id`; `without`: the comment beside which it is shown. */
export async function ledgerOf(person: string, without: string | null): Promise<Ledger> {
  const theirs = await db.comments
    .where('[author+waitingSince]')
    .between([person, Dexie.minKey], [person, Dexie.maxKey])
    .reverse()
    .limit(atMostComments)
    .toArray();
  const earlier = theirs.filter(({ key }) => key !== without);
  const latest = earlier.slice(0, atMostLines);
  const posts = [...new Set(latest.map(({ post }) => post))];
  const answers = new Map<string, SeenComment>();
  for (const post of posts) {
    const thread = await db.comments.where({ post }).toArray();
    thread.sort((a, b) => a.waitingSince - b.waitingSince);
    for (const [key, answer] of answersTo(thread)) answers.set(key, answer);
  }
  return {
    lines: latest.map((comment) => {
      const { key, text, url, writtenAt, triage } = comment;
      const answer = answers.get(key);
      return {
        ...{ key, text, url, writtenAt },
        kind: triage?.kind ?? null,
        tone: triage?.tone ?? null,
        answer: answer
          ? { text: answer.text, name: answer.authorName, at: answer.writtenAt }
          : null,
      };
    }),
    topics: topicsOf(theirs),
    tones: theirs
      .flatMap(({ triage, waitingSince: at }) => (triage?.tone ? [{ tone: triage.tone, at }] : []))
      .slice(0, atMostTones)
      .reverse(),
  };
}

function topicsOf(comments: readonly SeenComment[]): Ledger['topics'] {
  const topics = new Map<Kind, { kind: Kind; count: number; lastAt: number }>();
  for (const { triage, waitingSince } of comments) {
    const kind = triage?.kind;
    if (!kind) continue;
    const known = topics.get(kind) ?? { kind, count: 0, lastAt: 0 };
    known.count += 1;
    known.lastAt = Math.max(known.lastAt, waitingSince);
    topics.set(kind, known);
  }
  return [...topics.values()].sort((a, b) => b.count - a.count || b.lastAt - a.lastAt);
}
