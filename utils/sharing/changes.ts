import type { FieldEdit } from './schema.ts';

/** What somebody changed in one go: the fields, the last moment. */
export interface Change {
  who: string;
  at: number;
  fields: string[];
}

/** Edits of one person that lie this near belong together, ms: one save writes many fields. */
const together = 60_000;

/** What every write of a row moves along, and nobody has changed. */
const quiet: ReadonlySet<string> = new Set([
  ...['uuid', 'updatedAt', 'updatedBy', 'firstSeenAt', 'lastSeenAt', 'journal', 'delivery'],
]);

/**
 * Who changed which fields of a shared row and when, the latest first. Only the last edit of each
 * field is known: it is a list of what stands, and no whole history.
 */
export function changesOf(edits: Readonly<Record<string, FieldEdit>>): Change[] {
  const changes: Change[] = [];
  const sorted = Object.entries(edits)
    .filter(([field]) => !quiet.has(field))
    .sort(([, a], [, b]) => b.at - a.at);
  for (const [field, { at, who }] of sorted) {
    const near = changes.find((one) => one.who === who && one.at - at < together);
    if (near) near.fields.push(field);
    else changes.push({ who, at, fields: [field] });
  }
  return changes;
}
