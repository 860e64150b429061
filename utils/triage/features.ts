/**
 * What the triage heads see of a text: hashed character and word n-grams. One pass a comment; every
 * head folds the same hashes into a table of its own size. Measured in `facts/triage.md`: character
 * n-grams carry typos, endings and slang that words alone lose (.04 to .09 macro-F1).
 */

/** Longer texts are read to here: what a comment is about is said by then. UTF-16 units. */
export const READ_LENGTH = 500;

const LINK =
  /(?:https?:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|ru|net|org|me|io|kz|ro|my|ly|cc|shop|info)\b\S*/gu;
const MENTION = /\[(?:id|club|public)\d+\|[^\]]*\]|(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]+/gu;
const PHONE = /\+?\d[\d\s()-]{8,}\d/gu;
const TOKEN = /[\p{L}\p{M}'’]+|\p{N}+|\p{Extended_Pictographic}|[?!()]+|[^\s\p{L}\p{N}]/gu;

/** Stands for what differs in every text and means the same: an address, a name, a number. */
export const SIGNS = { link: 'ⓛ', mention: 'ⓜ', phone: 'ⓟ', number: 'ⓝ' } as const;

/** Lower case, one spelling of ё, no addresses, stretched letters cut to two. */
export function plainText(text: string): string {
  return text
    .slice(0, READ_LENGTH)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(MENTION, ` ${SIGNS.mention} `)
    .replace(LINK, ` ${SIGNS.link} `)
    .replace(PHONE, ` ${SIGNS.phone} `)
    .replace(/(\p{L})\1{2,}/gu, '$1$1');
}

/** A piece of the plain text, with where it stands there. */
export interface Token {
  text: string;
  start: number;
}

/** Words, numbers (as one sign), smileys and marks, in order. */
export function tokensOf(plain: string): Token[] {
  const tokens: Token[] = [];
  for (const found of plain.matchAll(TOKEN)) {
    const text = found[0];
    const first = text.charCodeAt(0);
    const isNumber = first >= 48 && first <= 57;
    const marks = /^[?!()]+$/.test(text) ? text.slice(0, 3) : text;
    tokens.push({ text: isNumber ? SIGNS.number : marks, start: found.index });
  }
  return tokens;
}

const PRIME = 16777619;
const BASIS = 2166136261;
/** Word n-grams must not fall on the character n-gram of the same letters. */
const WORD = 0x5bd1e995;
const PAIR = 0x1b873593;

/** The hashes of a text, and for each the token that gave it (for *why*). */
export interface Hashed {
  hashes: Uint32Array;
  /** Index into the tokens; a pair of words belongs to its second. */
  from: Uint16Array;
  /** 1 where the hash is of a whole word. */
  whole: Uint8Array;
}

/** FNV-1a over the UTF-16 units of every n-gram of 2 to 5 within a word, words and pairs of words. */
export function hashesOf(tokens: readonly Token[]): Hashed {
  let size = 0;
  for (const { text } of tokens) size += 4 * (text.length + 2) + 2;
  const hashes = new Uint32Array(size);
  const from = new Uint16Array(size);
  const isWhole = new Uint8Array(size);
  let n = 0;
  let before = 0;
  for (let t = 0; t < tokens.length; t += 1) {
    const word = tokens[t]?.text ?? '';
    const last = word.length + 1;
    // The word stands between two spaces: its beginning and end count.
    for (let start = 0; start < last; start += 1) {
      let hash = BASIS;
      const stop = Math.min(last, start + 4);
      for (let i = start; i <= stop; i += 1) {
        const unit = i === 0 || i === last ? 32 : word.charCodeAt(i - 1);
        hash = Math.imul(hash ^ unit, PRIME);
        if (i > start) {
          hashes[n] = hash ^ (hash >>> 15);
          from[n] = t;
          n += 1;
        }
      }
    }
    let whole = BASIS ^ WORD;
    for (let i = 0; i < word.length; i += 1) whole = Math.imul(whole ^ word.charCodeAt(i), PRIME);
    hashes[n] = whole ^ (whole >>> 15);
    from[n] = t;
    isWhole[n] = 1;
    n += 1;
    const pair = Math.imul(before ^ PAIR, PRIME) ^ whole;
    hashes[n] = Math.imul(pair, PRIME) ^ (pair >>> 13);
    from[n] = t;
    n += 1;
    before = whole;
  }
  return {
    hashes: hashes.subarray(0, n),
    from: from.subarray(0, n),
    whole: isWhole.subarray(0, n),
  };
}
