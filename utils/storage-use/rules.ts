/** What room the data takes, by what a person knows. */

export type UseKind =
  'work' | 'posts' | 'comments' | 'people' | 'pictures' | 'snapshots' | 'undo' | 'rest';

/** In the order in which they are shown. Tables that no kind names are the rest. */
export const kindTables: Record<Exclude<UseKind, 'snapshots' | 'rest'>, readonly string[]> = {
  work: [
    ...['communities', 'templates', 'personNotes', 'daily', 'metricLists', 'plan', 'recurrences'],
    ...['rubrics', 'rubricRules', 'mentionRules', 'reminders', 'tasks', 'taskDone', 'goals'],
    ...['briefs', 'placements', 'figureImports', 'reports'],
  ],
  posts: ['posts', 'postCounts', 'members', 'postRubrics', 'membershipPortraits'],
  comments: ['comments', 'corrections', 'conversations', 'mentions'],
  people: ['people', 'contacts', 'contactLists', 'variantUses'],
  pictures: ['media'],
  undo: ['staged'],
};
export const useKinds: readonly UseKind[] = [
  ...(['work', 'posts', 'comments', 'people', 'pictures', 'snapshots', 'undo', 'rest'] as const),
];

export function kindOfTable(table: string): UseKind {
  const named = Object.entries(kindTables).find(([, tables]) => tables.includes(table));
  return (named?.[0] as UseKind | undefined) ?? 'rest';
}

/** What is not seen for so long may be deleted at a wish. */
export const oldMs = 365 * 86_400_000;

const lowAt = 0.8;
const fullAt = 0.95;

/** How near the end of its room the data is; null: the browser does not say. */
export function roomState(
  used: number | null | undefined,
  quota: number | null | undefined,
): 'plenty' | 'low' | 'full' | null {
  if (!quota || used === null || used === undefined) return null;
  const share = used / quota;
  return share >= fullAt ? 'full' : share >= lowAt ? 'low' : 'plenty';
}
