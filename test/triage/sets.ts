import { existsSync, readFileSync } from 'node:fs';
import { sharedFile } from '../shared-folder.ts';

/**
 * The licensed sets that weights are trained on beside our own corpus. They stand in `shared/`,
 * are never copied here, and are named with their licences in ATTRIBUTIONS.md.
 */
export interface SetRow {
  text: string;
  label: string;
}

const path = (name: string) => sharedFile(`data/triage/${name}`);

export const setsArePresent = (): boolean => existsSync(path('language.jsonl'));

/** Rows of a JSONL set; a row of another form stops the training with its place. */
export function readSet(name: string): SetRow[] {
  return readFileSync(path(name), 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (!line.trim()) return [];
      const row = JSON.parse(line) as { text?: unknown; label?: unknown };
      if (
        typeof row.text !== 'string' ||
        (typeof row.label !== 'string' && typeof row.label !== 'number')
      ) {
        throw new Error(`${name}, line ${at + 1}: not {text, label}`);
      }
      return [{ text: row.text, label: String(row.label) }];
    });
}

/** The English spam of tg-spam: one advertisement a line. */
export function readSpamLines(): string[] {
  return readFileSync(path('spam.en.tg-spam.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.trim());
}
