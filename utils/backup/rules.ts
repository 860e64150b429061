import { mergeFigures } from '../metrics/rules.ts';
import type { Figures } from '../metrics/schema.ts';
import { starters } from '../templates/starters.ts';
import type { KeptTable } from './schema.ts';

/** A row of any table; its shape was checked before. */
export type Row = Readonly<Record<string, unknown>>;

/** Facts that speak of this install or this computer's files: never in a file, never replaced. */
export const isOwnFact = (name: string): boolean =>
  /^(?:install|backup|undo|thinned|sharing|(?:lease|notice|wall|pace|walk):.*)$/su.test(name);

/**
 * What makes two rows the same thing although their ids differ (a community opened again after a
 * new install): the index that the database keeps unique, or the template's starter.
 */
export const twinIndex: Partial<Record<KeptTable, readonly [string, ...string[]]>> = {
  communities: ['network', 'id'],
  personNotes: ['person'],
  daily: ['community', 'day'],
  metricLists: ['community'],
  goals: ['community', 'metric', 'month'],
  briefs: ['community'],
  templates: ['starter'],
  rubrics: ['community', 'name'],
  rubricRules: ['community', 'hashtag'],
  postRubrics: ['post'],
  mentionRules: ['community'],
};

/**
 * Rows that name a row of another table by its id: when that one stands here under another id, they
 * follow it.
 */
export const refersTo: Partial<Record<KeptTable, { field: string; table: KeptTable }>> = {
  templateUses: { field: 'template', table: 'templates' },
  variantUses: { field: 'template', table: 'templates' },
  rubricRules: { field: 'rubric', table: 'rubrics' },
  postRubrics: { field: 'rubric', table: 'rubrics' },
  plan: { field: 'rubric', table: 'rubrics' },
  recurrences: { field: 'rubric', table: 'rubrics' },
};

/** The twin's key of a row; null: it has none. */
export function twinKey(table: KeptTable, row: Row): string | null {
  const parts = twinIndex[table]?.map((field) => row[field]);
  if (!parts?.every((part) => typeof part === 'string')) return null;
  return JSON.stringify(parts);
}

/** The database refuses two rows of one such key; two templates or rubrics of one name it bears. */
export const twinsClash = (table: KeptTable) => table !== 'templates' && table !== 'rubrics';

/** Equal in all fields, whatever their order. A picture is its id: the hash of its bytes. */
export function sameRow(table: KeptTable, a: Row, b: Row): boolean {
  if (table === 'media') return a['id'] === b['id'];
  // Saving the very file moves this one on: no difference that a person made.
  if (table === 'reminders' && a['kind'] === 'backup') return a['uuid'] === b['uuid'];
  return same(a, b);
}

/** Equal in all fields, at any depth and in any order of names. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b) || a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a);
  return (
    left.length === Object.keys(b).length &&
    left.every(([field, value]) => Object.hasOwn(b, field) && same(value, (b as Row)[field]))
  );
}

const at = (row: Row, field: string) => (typeof row[field] === 'number' ? row[field] : 0);

/** When a row was last changed; null: such rows never change, ours stays. */
const changedAt: Record<KeptTable, ((row: Row) => number) | null> = {
  communities: (row) => at(row, 'updatedAt'),
  templates: (row) => at(row, 'updatedAt'),
  personNotes: (row) => at(row, 'updatedAt'),
  daily: (row) => at(row, 'updatedAt'),
  metricLists: (row) => at(row, 'updatedAt'),
  tasks: (row) => at(row, 'updatedAt'),
  taskDone: (row) => at(row, 'at'),
  goals: (row) => at(row, 'updatedAt'),
  briefs: (row) => at(row, 'updatedAt'),
  placements: (row) => at(row, 'updatedAt'),
  reports: (row) => at(row, 'updatedAt'),
  plan: (row) => at(row, 'updatedAt'),
  recurrences: (row) => at(row, 'updatedAt'),
  rubrics: (row) => at(row, 'updatedAt'),
  rubricRules: (row) => at(row, 'updatedAt'),
  postRubrics: (row) => at(row, 'updatedAt'),
  mentionRules: (row) => at(row, 'updatedAt'),
  // What the person said of one goes before a fresh sight of it.
  mentions: (row) => (row['mark'] === 'new' ? 0 : 1),
  posts: (row) => at(row, 'lastSeenAt'),
  comments: (row) => at(row, 'lastSeenAt'),
  corrections: (row) => at(row, 'at'),
  conversations: (row) => at(row, 'lastSeenAt'),
  people: (row) => at(row, 'lastSeenAt'),
  contacts: (row) => at(row, 'changedAt'),
  contactLists: (row) => at(row, 'lastReadAt'),
  identities: (row) => at(row, 'lastSeenAt'),
  templateUses: (row) => at(row, 'lastAt'),
  reminders: (row) => Math.max(at(row, 'at'), at(row, 'shownAt'), at(row, 'doneAt')),
  teachings: (row) => at(row, 'taughtAt'),
  variantUses: null,
  postCounts: null,
  members: null,
  membershipPortraits: null,
  facts: null,
  media: null,
};

/**
 * What stands here after merging a row of the file with ours: the newer one, without losing what
 * only the other knows. Its id is always ours.
 */
export function mergeRows(table: KeptTable, here: Row, file: Row): Row {
  const when = changedAt[table];
  if (!when) return here;
  const ours = { ...file, ...('uuid' in here ? { uuid: here['uuid'] } : {}) };
  const apart = here['uuid'] !== file['uuid'];
  const fileFirst = apart && !decided(table, here) && decided(table, file);
  const [first, second] = fileFirst || when(file) > when(here) ? [ours, here] : [here, ours];
  return { ...first, ...filled(table, first, second, apart) };
}

/** Was it made by the person's own hand? A fresh install's first row must not win over that. */
function decided(table: KeptTable, row: Row): boolean {
  if (table === 'communities') return row['role'] !== 'seen';
  if (table !== 'templates') return true;
  const shipped = starters.find(({ starter }) => starter === row['starter']);
  return !shipped || shipped.body !== row['body'] || shipped.title !== row['title'];
}

/** Did the person say of a comment that it is fine, or done with? */
const saidOf = ({ moderation }: Row): boolean =>
  typeof moderation === 'object' &&
  moderation !== null &&
  ('fine' in moderation || 'done' in moderation);

/** What the older row knows and the newer does not. */
function filled(table: KeptTable, first: Row, second: Row, apart: boolean): Row {
  const more: Record<string, unknown> = {};
  if ('firstSeenAt' in first) {
    more['firstSeenAt'] = Math.min(at(first, 'firstSeenAt'), at(second, 'firstSeenAt'));
  }
  if ('lastSeenAt' in first) {
    more['lastSeenAt'] = Math.max(at(first, 'lastSeenAt'), at(second, 'lastSeenAt'));
  }
  if (table === 'recurrences') {
    // A run that was made, here or there, is not made again.
    for (const mark of ['madeTo', 'remindedTo']) {
      more[mark] = Math.max(at(first, mark), at(second, mark));
    }
  }
  if (table === 'comments') more['dismissedAt'] = first['dismissedAt'] ?? second['dismissedAt'];
  if (table === 'comments' && saidOf(second) && !saidOf(first)) {
    more['moderation'] = second['moderation'];
  }
  if (table === 'daily') {
    // A typed figure is not lost to a day that was read again on another computer.
    more['figures'] = mergeFigures(first['figures'] as Figures, second['figures'] as Figures);
  }
  if (table === 'personNotes' && apart) {
    const both = `${String(first['note'])}\n\n${String(second['note'])}`;
    const holds = String(first['note']).includes(String(second['note']));
    if (!holds && both.length <= 4000) more['note'] = both;
  }
  return more;
}
