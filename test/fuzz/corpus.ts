import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every finding, as small as it could be made, with what was wrong then. */
export interface Finding {
  was: string;
  case: unknown;
}

export const corpusFile = (name: string): string =>
  join(import.meta.dirname, 'corpus', `${name}.json`);

export const corpusOf = (name: string): Finding[] =>
  existsSync(corpusFile(name))
    ? (JSON.parse(readFileSync(corpusFile(name), 'utf8')) as Finding[])
    : [];
