import { fromCsv } from './from-csv.ts';
import { fromJson } from './from-json.ts';
import { FileRefused, largestFile, type ReadFile } from './schema.ts';

/** Reads a file of templates, whatever program wrote it. Throws FileRefused; changes nothing. */
export function readTemplates(source: string, language: string): ReadFile {
  if (source.length > largestFile) throw new FileRefused('too-big');
  const begins = source
    .replace(/^\uFEFF/u, '')
    .trimStart()
    .charAt(0);
  if (!begins) throw new FileRefused('empty');
  const read = /[[{]/u.test(begins) ? fromJson(source, language) : fromCsv(source, language);
  if (!read.rows.length && !read.refused.length) throw new FileRefused('empty');
  return read;
}
