import type { RefusalReason } from '../utils/backup/refusal.ts';
import type { KeptTable, TableDifference } from '../utils/backup/schema.ts';

/** Why a file is refused, as a sentence. */
export const refusalWords: Record<RefusalReason, string> = {
  'not-zip': 'backup:refused.notZip',
  'cut-off': 'backup:refused.cutOff',
  'not-ours': 'backup:refused.notOurs',
  newer: 'backup:refused.newer',
  'bad-manifest': 'backup:refused.badManifest',
  'bad-name': 'backup:refused.badName',
  missing: 'backup:refused.missing',
  unlisted: 'backup:refused.unlisted',
  changed: 'backup:refused.changed',
  packed: 'backup:refused.packed',
  'too-big': 'backup:refused.tooBig',
  'bad-text': 'backup:refused.badText',
  'bad-line': 'backup:refused.badLine',
  'bad-row': 'backup:refused.badRow',
  twice: 'backup:refused.twice',
  miscounted: 'backup:refused.miscounted',
  gone: 'backup:refused.gone',
  partial: 'backup:refused.partial',
};

/** Tables as a person knows them: what only the machine cares for stands together at the end. */
const groups: readonly { word: string; tables: readonly KeptTable[] }[] = [
  { word: 'backup:group.communities', tables: ['communities'] },
  { word: 'backup:group.templates', tables: ['templates'] },
  { word: 'backup:group.notes', tables: ['personNotes'] },
  { word: 'backup:group.daily', tables: ['daily', 'metricLists'] },
  { word: 'tasks:title', tables: ['tasks', 'taskDone'] },
  { word: 'goals:title', tables: ['goals'] },
  { word: 'briefs:title', tables: ['briefs'] },
  { word: 'placements:title', tables: ['placements'] },
  { word: 'report:title', tables: ['reports'] },
  { word: 'backup:group.plan', tables: ['plan', 'recurrences'] },
  { word: 'rubrics:title', tables: ['rubrics', 'rubricRules', 'postRubrics'] },
  { word: 'mentions:title', tables: ['mentionRules', 'mentions'] },
  { word: 'backup:group.media', tables: ['media'] },
  { word: 'backup:group.reminders', tables: ['reminders'] },
  { word: 'backup:group.posts', tables: ['posts'] },
  { word: 'backup:group.history', tables: ['postCounts', 'members'] },
  { word: 'backup:group.comments', tables: ['comments'] },
  { word: 'backup:group.people', tables: ['people', 'membershipPortraits'] },
  { word: 'welcome:title', tables: ['contacts'] },
  { word: 'triage:kept', tables: ['corrections'] },
  {
    word: 'backup:group.rest',
    tables: ['contactLists', 'identities', 'templateUses', 'variantUses', 'facts'],
  },
];

export type Counts = Omit<TableDifference, 'table'>;
const none: Counts = { added: 0, newerInFile: 0, newerHere: 0, same: 0, onlyHere: 0 };

const plus = (a: Counts, b: Counts): Counts => ({
  added: a.added + b.added,
  newerInFile: a.newerInFile + b.newerInFile,
  newerHere: a.newerHere + b.newerHere,
  same: a.same + b.same,
  onlyHere: a.onlyHere + b.onlyHere,
});

/** The differences by what a person knows; groups without any row are left out. */
export function groupsOf(tables: readonly TableDifference[]): { word: string; counts: Counts }[] {
  return groups
    .map(({ word, tables: names }) => ({
      word,
      counts: tables.filter(({ table }) => names.includes(table)).reduce(plus, none),
    }))
    .filter(({ counts }) => Object.values(counts).some((count) => count > 0));
}

export const sumOf = (tables: readonly TableDifference[]): Counts => tables.reduce(plus, none);

/** How many rows of each kind that a person knows; the largest kinds that they made stand first. */
export function countsOf(
  tables: Partial<Record<KeptTable, number>>,
): { word: string; count: number }[] {
  return groups
    .slice(0, -1)
    .map(({ word, tables: names }) => ({
      word,
      count: names.reduce((sum, table) => sum + (tables[table] ?? 0), 0),
    }))
    .filter(({ count }) => count > 0);
}
