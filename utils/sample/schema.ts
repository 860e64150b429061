import { z } from 'zod';

/** The fact that tells of the sample: its rows by table, so that removing touches no other. */
export const sampleFactName = 'sample';

/** Who wrote the sample's shared rows: a row that the person changed has their install's id. */
export const sampleAuthor = 'sample';

export const sampleFact = z.object({
  /** When it was put in, epoch milliseconds. */
  at: z.number(),
  /** Its communities, `network:id`. */
  communities: z.array(z.string().max(160)).max(10),
  /** Primary keys by the table's name. */
  rows: z.record(z.string().max(60), z.array(z.string().max(400))),
});
export type SampleFact = z.infer<typeof sampleFact>;

/** Languages in which its texts are written. */
export type SampleLanguage = 'ru' | 'en';

/** Rows by table. Tables that this database does not have are left out when they are put in. */
export type SampleRows = Readonly<Record<string, readonly object[]>>;

/** What the person made in the sample's communities, or changed of it, that removing would take. */
export interface OwnInSample {
  plan: number;
  templates: number;
  notes: number;
  reminders: number;
  /** Rubrics, figures of further days, goals and what else stands by a community. */
  other: number;
}
