/** What the first line does to readers; words under `draft:hint.*`. Advice, never an error. */
export type FirstLineHint = 'link-first' | 'hashtag-first' | 'shouting' | 'greeting';

const linkFirst = /^(?:https?:\/\/|www\.|vk\.(?:com|ru|cc)\/)/i;
const greetings =
  /^(?:всем\s+привет|привет|здравствуйте|добрый\s+(?:день|вечер)|доброе\s+утро|доброго\s+времени|дорогие\s+(?:друзья|подписчики)|друзья|hi|hello|hey|good\s+(?:morning|afternoon|evening)|dear\s+(?:friends|all)|friends)(?![\p{L}\p{N}])/iu;

/** What the first line, which is all that many read, is spent on. */
export function firstLineHints(text: string): FirstLineHint[] {
  const line = text.trimStart().split('\n', 1)[0]?.trim() ?? '';
  const hints: FirstLineHint[] = [];
  if (linkFirst.test(line)) hints.push('link-first');
  if (/^#[\p{L}\p{N}_]/u.test(line)) hints.push('hashtag-first');
  const letters = line.match(/\p{L}/gu) ?? [];
  const small = line.match(/\p{Ll}/gu) ?? [];
  // Short ones ("SALE", "ВДНХ") are names and abbreviations as often as cries.
  if (letters.length >= 12 && small.length === 0 && /\p{Lu}/u.test(line)) hints.push('shouting');
  if (greetings.test(line.replace(/^[^\p{L}]+/u, ''))) hints.push('greeting');
  return hints;
}
