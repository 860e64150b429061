import { hasVerb } from './verbs.ts';

/** What the first line does to readers; words under `check:hint.*`. Advice, never an error. */
export type FirstLineHint =
  'wordless' | 'link-first' | 'hashtag-first' | 'shouting' | 'greeting' | 'no-verb';

const linkFirst = /^(?:https?:\/\/|www\.|vk\.(?:com|ru|cc)\/)/i;
const greetings =
  /^(?:всем\s+привет|привет|здравствуйте|добрый\s+(?:день|вечер)|доброе\s+утро|доброго\s+времени|дорогие\s+(?:друзья|подписчики)|друзья|hi|hello|hey|good\s+(?:morning|afternoon|evening)|dear\s+(?:friends|all)|friends)(?![\p{L}\p{N}])/iu;
/** Fewer words are a heading, which needs no verb. */
const sentenceFrom = 4;
/** Questions, and sentences of a dash, do without a verb and yet say something. */
const verbless = /\?|\s[—–-]\s/u;

/** What the first line, which is all that many read, is spent on. */
export function firstLineHints(text: string): FirstLineHint[] {
  const line = text.trimStart().split('\n', 1)[0]?.trim() ?? '';
  if (line === '') return [];
  if (!/[\p{L}\p{N}]/u.test(line)) return ['wordless'];
  const hints: FirstLineHint[] = [];
  if (linkFirst.test(line)) hints.push('link-first');
  if (/^#[\p{L}\p{N}_]/u.test(line)) hints.push('hashtag-first');
  const letters = line.match(/\p{L}/gu) ?? [];
  const small = line.match(/\p{Ll}/gu) ?? [];
  // Short ones ("SALE", "ВДНХ") are names and abbreviations as often as cries.
  if (letters.length >= 12 && small.length === 0 && /\p{Lu}/u.test(line)) hints.push('shouting');
  if (greetings.test(line.replace(/^[^\p{L}]+/u, ''))) hints.push('greeting');
  // What is worse has been said: one thing at a time.
  if (hints.length === 0 && wantsVerb(line)) hints.push('no-verb');
  return hints;
}

function wantsVerb(line: string): boolean {
  if (verbless.test(line)) return false;
  const plain = line.replace(/https?:\/\/\S+|[#@][\p{L}\p{N}_.]+/gu, ' ');
  const words = plain.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return words.length >= sentenceFrom && hasVerb(words) === false;
}
