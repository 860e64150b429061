import { names, words } from './vocabulary.ts';

/** What stands where something was left out. */
const out = '…';

/** Places in our own code: `background.js:1:234`, without the folder and the build's hash. */
const place =
  /[a-z-]{3,20}-extension:\/\/[^\s/]{1,80}\/(?:[\w.-]+\/){0,4}([\w.-]+)\.js:(\d{1,7}):(\d{1,7})/gu;

const knownName = (name: string): string => {
  const parts = name.replace(/-[\w]{8}$/u, '').split(/[-_.]/u);
  return parts.every((part) => words.has(part)) ? parts.join('-') : 'code';
};

function wordOf(token: string): string {
  const [, before = '', word = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(token) ?? [];
  const fits =
    names.has(word) ||
    words.has(word) ||
    // The first word of a sentence.
    (/^[A-Z][a-z]+$/u.test(word) && words.has(word.toLowerCase()));
  if (word === '') return '';
  const signs = (text: string) => text.replace(/[^.,:;()'"!?]/gu, '');
  return fits ? `${signs(before)}${word}${signs(after)}` : out;
}

/**
 * An error's text without anything of a page or a person: only words of `vocabulary.ts` and places
 * in our own code. Numbers go too: three short ones may be somebody's telephone.
 */
export function safeDetail(detail: string): string {
  const places = [...detail.matchAll(place)].map(
    ([, name = '', line = '', column = '']) => `${knownName(name)}.js:${line}:${column}`,
  );
  const rest = detail.replace(place, ' ');
  // What is long is no message of an engine.
  const said = rest
    .split(/[\s/]+/u)
    .slice(0, 60)
    .filter(Boolean)
    .map(wordOf)
    .filter(Boolean)
    .join(' ')
    .replace(/(?:… ?)+/gu, `${out} `)
    .trim();
  return [said, ...places.slice(0, 2)].filter(Boolean).join(' ');
}

/** `post-insight`, when all of its words are ours. */
export const safeName = (name: string): string =>
  name.split(/[-:]/u).every((part) => words.has(part)) ? name : out;

/** `Chrome/142`, `Firefox/144`: of a browser's long line no more. */
export function safeBrowser(agent: string): string {
  const found = /\b(Firefox|Edg|OPR|YaBrowser|Chrome)\/(\d{1,4})/u.exec(
    // Others call themselves Chrome as well.
    agent.replace(/Chrome(?=.*(?:Edg|OPR|YaBrowser)\/)/u, ''),
  );
  return found ? `${found[1] ?? ''}/${found[2] ?? ''}` : out;
}

export const safeVersion = (version: string): string =>
  /^\d{1,4}(?:\.\d{1,5}){0,3}$/u.test(version) ? version : out;
