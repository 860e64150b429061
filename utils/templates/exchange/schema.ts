import { z } from 'zod';
import { template } from '../schema.ts';

/** Programs whose files are read. `groupmate`: our own, as CSV or JSON. */
export type SourceProgram = 'groupmate' | 'csv' | 'briskine' | 'chatwoot' | 'textblaze';

/**
 * Our own JSON, for other programs and colleagues. Pictures are not in it (Groupmate's whole backup
 * has them), nor keys of communities that only this person has.
 */
export const templatesFormat = 'groupmate-templates';
export const sharedTemplate = template.pick({
  title: true,
  body: true,
  tags: true,
  language: true,
  variants: true,
  kinds: true,
  tone: true,
  folder: true,
  hotkey: true,
});
export type SharedTemplate = z.infer<typeof sharedTemplate>;

export const templatesFile = z.object({
  format: z.literal(templatesFormat),
  version: z.literal(1),
  templates: z.array(z.unknown()).max(5000),
});

/** Why one row was not taken. */
export type RowRefusal = 'no-text' | 'too-long' | 'not-whole';
/** What the person should look at in a row that was taken. */
export type RowNote = 'logic' | 'cut';

export interface ReadRow {
  /** Its place in the file, from 1. */
  row: number;
  template: SharedTemplate;
  notes: RowNote[];
}
export interface ReadFile {
  program: SourceProgram;
  rows: ReadRow[];
  refused: { row: number; title: string; reason: RowRefusal }[];
}

/** Why a whole file was not taken. */
export type FileRefusal =
  'empty' | 'too-big' | 'bad-json' | 'unknown-json' | 'no-columns' | 'too-many';
export class FileRefused extends Error {
  override name = 'FileRefused';
  readonly reason: FileRefusal;
  constructor(reason: FileRefusal) {
    super(`The file of templates was refused: ${reason}.`);
    this.reason = reason;
  }
}

/** Characters; rows. */
export const largestFile = 5_000_000;
export const mostRows = 5000;
