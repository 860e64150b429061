import { Dexie } from 'dexie';
import { nameWords } from '../../../utils/people/rules.ts';
import { printsOf } from '../../../utils/plan/prints.ts';

/**
 * The database as each version went out. Frozen: what stands here is never changed, or the examples
 * prove nothing; a new version is a new line. 11 and 16 were never given out.
 */
const plan2 = 'uuid, dueAt, [community+dueAt], [state+dueAt]';
const comments1 = 'key, post, [author+waitingSince], [community+waiting+waitingSince]';
const comments12 = `${comments1}, [waiting+waitingSince]`;
const conversations4 = 'key, lastMessage, person, [community+waiting+waitingSince]';

export const history: readonly [version: number, stores: Readonly<Record<string, string>>][] = [
  [
    1,
    {
      communities: 'uuid, &[network+id], [network+screenName], role',
      templates: 'uuid, starter',
      personNotes: 'uuid, &person',
      daily: 'uuid, &[community+day]',
      posts: 'key, [community+publishedAt], [community+lastSeenAt]',
      postCounts: 'id, [post+at], [community+at]',
      members: 'id, [community+at]',
      comments: comments1,
      people: 'key, lastSeenAt',
      identities: 'key, network',
      templateUses: 'template',
      problems: 'id, lastAt',
      facts: 'name',
    },
  ],
  [2, { plan: plan2, media: 'id, addedAt', reminders: 'uuid, at, comment' }],
  [3, { staged: '[side+table+key], &[side+table+twin]' }],
  [4, { conversations: conversations4 }],
  [5, { health: 'id, day, [network+day]' }],
  [6, { teachings: 'id, network' }],
  [
    7,
    {
      contacts: 'key, person, alias, [community+at], [state+at]',
      contactLists: 'key, community',
    },
  ],
  [8, { people: 'key, lastSeenAt, *words', plan: `${plan2}, *media` }],
  [
    9,
    {
      rubrics: 'uuid, [community+name]',
      rubricRules: 'uuid, &[community+hashtag], rubric',
      postRubrics: 'uuid, &post, community, rubric',
      membershipPortraits: 'id, [community+takenAt]',
    },
  ],
  [10, { variantUses: 'id, template, thread, person, [community+at]' }],
  [12, { comments: comments12, conversations: `${conversations4}, [waiting+waitingSince]` }],
  [
    13,
    {
      mentionRules: 'uuid, &community',
      mentions: 'key, firstSeenAt, author, [mark+firstSeenAt], [community+firstSeenAt]',
      comments: `${comments12}, moderation.open, moderation.fine`,
    },
  ],
  [14, { corrections: 'comment, at' }],
  [15, { keys: 'community, network', vault: 'id' }],
  [17, { recurrences: 'uuid, community', plan: `${plan2}, *media, set` }],
  [
    18,
    {
      plan: `${plan2}, *media, set, *prints, livePost`,
      posts: 'key, [community+publishedAt], [community+lastSeenAt], *prints',
      media: 'id, addedAt, from',
    },
  ],
  [19, { reminders: 'uuid, at, comment, doneAt, [about.kind+about.key]' }],
  [20, { foldsSeen: 'id, [network+at]' }],
  [21, { membershipJobs: 'community', listeners: 'community' }],
  [22, { metricLists: 'uuid, &community' }],
  [23, { tasks: 'uuid, community', taskDone: 'id, task, at' }],
  [24, { goals: 'uuid, &[community+metric+month], [community+month]', briefs: 'uuid, &community' }],
  [
    25,
    {
      placements: 'uuid, [community+day]',
      figureImports: 'id, [community+at]',
      importShapes: 'id',
    },
  ],
  [26, { reports: 'uuid' }],
  [
    27,
    {
      sharedAccounts: 'brand',
      sharedMarks: 'id, brand, clashing, unsent',
      sharedDirty: 'id',
      sharedClaims: 'id, brand',
      sharedState: 'brand',
    },
  ],
  [28, { sharedMarks: 'id, brand, clashing, unsent, *row.media' }],
];

export type Rows = Readonly<Record<string, readonly object[]>>;
type Row = Record<string, unknown>;

/** The tables of a version, by its own line and all before it. */
export function storesOf(version: number): Record<string, string> {
  return Object.assign({}, ...history.filter(([of]) => of <= version).map(([, stores]) => stores));
}

/** Fields that a table's rows did not have before a version. */
const cameWith: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  communities: { answersAs: 12 },
  comments: { triage: 14, moderation: 13 },
  plan: { rubric: 9, set: 17, repeats: 17 },
  reminders: { about: 19, urgent: 19, lead: 19, setAt: 19 },
};

/** A day's columns before version 22, and the figures that they are today. */
const columns = { members: 'members', er: 'er', waiting: 'waiting', reach: 'reach' } as const;

/** A row of today as that version wrote it. */
export function asOf(version: number, table: string, today: object): Row {
  const row: Row = { ...today };
  for (const [field, since] of Object.entries(cameWith[table] ?? {})) {
    if (version < since) Reflect.deleteProperty(row, field);
  }
  if (table === 'people' && version >= 8) row['words'] = nameWords(String(row['name']));
  if ((table === 'plan' || table === 'posts') && version >= 18) {
    row['prints'] = printsOf(String(row['text']));
  }
  if (table === 'daily' && version < 22) {
    const figures = row['figures'] as Record<string, { value: number } | undefined>;
    delete row['figures'];
    for (const [column, metric] of Object.entries(columns)) {
      row[column] = figures[metric]?.value ?? null;
    }
  }
  return row;
}

/** What that row is in today's database: nothing is lost, nothing made up. */
export function asToday(version: number, table: string, today: object): Row {
  const row = asOf(version, table, today);
  if (table === 'people') delete row['words'];
  delete row['prints'];
  if (table !== 'daily' || version >= 22) return row;
  const at = row['updatedAt'];
  const figures = Object.fromEntries(
    Object.entries(columns).flatMap(([column, metric]) => {
      const value = row[column];
      Reflect.deleteProperty(row, column);
      const source = metric === 'reach' ? 'typed' : 'read';
      return value === null ? [] : [[metric, { value, source, at }]];
    }),
  );
  return { ...row, figures };
}

/** Makes the database of a version, with each row as it wrote them. Closed when it is done. */
export async function makeExample(name: string, version: number, rows: Rows): Promise<void> {
  const old = new Dexie(name);
  old.version(version).stores(storesOf(version));
  await old.open();
  for (const { name: table } of old.tables) {
    const written = (rows[table] ?? []).map((row) => asOf(version, table, row));
    await old.table(table).bulkAdd(written);
  }
  old.close();
}
