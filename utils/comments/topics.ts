import { stemOf } from '../text/stem.ts';
import type { SeenComment } from './schema.ts';
import { stopWords } from './stop-words.ts';

/**
 * What people ask about. Own rule, and a plain one: of the comments with a question mark, the word
 * that most different people used (endings folded, small words left out) is the first topic; its
 * questions are set aside, and so on with the rest. A topic is at least three people; a question
 * belongs to one topic. It is a count of words, not an understanding: the questions are shown too.
 */
export interface Topic {
  /** The word as people wrote it most often. */
  word: string;
  /** Words that at least two of the topic's people used beside it, at most 3. */
  beside: string[];
  people: number;
  questions: number;
  /** The latest, of different people, at most 3. */
  examples: { text: string; url: string; key: string }[];
}

type Asked = Pick<SeenComment, 'key' | 'author' | 'text' | 'url' | 'writtenAt' | 'firstSeenAt'>;

/** Fewer people make no topic: one who asks thrice is one. */
export const topicPeople = 3;
const mostTopics = 6;
const mostExamples = 3;

export const isQuestion = ({ text }: { text: string }) => /[?？]/u.test(text);

interface Question {
  asked: Asked;
  author: string;
  /** Stem -> the word as written. */
  words: Map<string, string>;
}

/** A name at the beginning ("Анна, …", "[id5|Анна], …") and addresses are not what is asked. */
function wordsOf(text: string): Map<string, string> {
  const bare = text
    .normalize('NFC')
    .replace(/\[[^\]|]{1,40}\|[^\]]{0,80}\]/gu, ' ')
    .replace(/^\s*\p{Lu}\p{Ll}+,/u, ' ')
    .replace(/(?:https?:\/\/|www\.)\S+|[@#][\p{L}\p{N}_.]+/gu, ' ');
  const words = new Map<string, string>();
  for (const word of bare.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? []) {
    const plain = word.replaceAll('ё', 'е');
    if (plain.length < 3 || stopWords.has(plain)) continue;
    const stem = stemOf(plain);
    if (!words.has(stem)) words.set(stem, word);
  }
  return words;
}

/** How many different people used each stem. */
function peopleByStem(questions: readonly Question[]): Map<string, Set<string>> {
  const people = new Map<string, Set<string>>();
  for (const { author, words } of questions) {
    for (const stem of words.keys()) {
      const known = people.get(stem);
      if (known) known.add(author);
      else people.set(stem, new Set([author]));
    }
  }
  return people;
}

/** The most usual writing of a stem; of equals the shortest, then by the alphabet. */
function writingOf(stem: string, questions: readonly Question[]): string {
  const counts = new Map<string, number>();
  for (const { words } of questions) {
    const word = words.get(stem);
    if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const order = [...counts].sort(
    ([a, n], [b, m]) => m - n || a.length - b.length || a.localeCompare(b),
  );
  return order[0]?.[0] ?? stem;
}

const bySize = ([a, x]: [string, Set<string>], [b, y]: [string, Set<string>]) =>
  y.size - x.size || b.length - a.length || a.localeCompare(b);

function topicOf(stem: string, questions: readonly Question[]): Topic {
  const beside = [...peopleByStem(questions)]
    .filter(([other, people]) => other !== stem && people.size >= 2)
    .sort(bySize)
    .slice(0, 3);
  const latest = [...questions].sort(
    ({ asked: a }, { asked: b }) => (b.writtenAt ?? b.firstSeenAt) - (a.writtenAt ?? a.firstSeenAt),
  );
  const seen = new Set<string>();
  const examples = latest.filter(({ author }) => !seen.has(author) && seen.add(author));
  return {
    word: writingOf(stem, questions),
    beside: beside.map(([other]) => writingOf(other, questions)),
    people: seen.size,
    questions: questions.length,
    examples: examples
      .slice(0, mostExamples)
      .map(({ asked: { key, text, url } }) => ({ key, url, text })),
  };
}

/** `comments`: of others (not ours). Without an author they are nobody's, and left out. */
export function topicsOf(comments: readonly Asked[]): Topic[] {
  let left = comments.flatMap((asked): Question[] =>
    asked.author !== null && isQuestion(asked)
      ? [{ asked, author: asked.author, words: wordsOf(asked.text) }]
      : [],
  );
  const topics: Topic[] = [];
  while (topics.length < mostTopics) {
    const [most] = [...peopleByStem(left)].sort(bySize);
    if (!most || most[1].size < topicPeople) break;
    const [stem] = most;
    topics.push(
      topicOf(
        stem,
        left.filter(({ words }) => words.has(stem)),
      ),
    );
    left = left.filter(({ words }) => !words.has(stem));
  }
  return topics;
}
