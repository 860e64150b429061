import type { TFunction } from 'i18next';
import { metricWord } from '../../../components/metric-words.ts';
import { stateWords } from '../../../components/plan-words.ts';
import type { Row } from '../../../utils/backup/rules.ts';
import {
  commentSheet,
  daySheet,
  personSheet,
  postSheet,
  type CommentState,
  type SheetColumn,
  type SheetWords,
} from '../../../utils/client-file/sheets.ts';
import type { SheetMaker, SheetRows, SheetTable } from '../../../utils/client-file/write.ts';
import type { SeenComment } from '../../../utils/comments/schema.ts';
import { communityKey } from '../../../utils/communities/rules.ts';
import type { Community } from '../../../utils/communities/schema.ts';
import type { Daily } from '../../../utils/metrics/schema.ts';
import { networkWord } from '../../../utils/networks/index.ts';
import type { Person, PersonNote } from '../../../utils/people/schema.ts';
import { planSheet } from '../../../utils/plan/csv/write.ts';
import type { PlanItem } from '../../../utils/plan/schema.ts';
import type { SeenPost } from '../../../utils/readings/schema.ts';
import { templatesCsv } from '../../../utils/templates/exchange/write.ts';
import type { Template } from '../../../utils/templates/schema.ts';
import { csvOf } from '../../../utils/text/csv.ts';
import { csvHead } from './plan/csv-head.ts';

const heads: Record<SheetColumn, string> = {
  community: 'many:csv.head.community',
  network: 'many:csv.head.network',
  text: 'many:csv.head.text',
  link: 'many:csv.head.link',
  state: 'many:csv.head.state',
  published: 'backup:sheet.published',
  views: 'metrics:name.views',
  likes: 'metrics:name.likes',
  comments: 'metrics:name.comments',
  reposts: 'metrics:name.reposts',
  attachments: 'backup:sheet.attachments',
  written: 'backup:sheet.written',
  author: 'backup:sheet.author',
  answered: 'backup:sheet.answered',
  name: 'backup:sheet.name',
  firstSeen: 'backup:sheet.firstSeen',
  lastSeen: 'backup:sheet.lastSeen',
  note: 'backup:sheet.note',
  tags: 'backup:sheet.tags',
  day: 'many:csv.head.date',
};
const states: Record<CommentState, string> = {
  answered: 'backup:sheet.state.answered',
  waits: 'backup:sheet.state.waits',
  noAnswer: 'backup:sheet.state.noAnswer',
  quiet: 'backup:sheet.state.quiet',
};

/** The shape of each row was checked when it went into the file. */
interface Shapes {
  communities: Community;
  posts: SeenPost;
  daily: Daily;
  comments: SeenComment;
  plan: PlanItem;
  rubrics: { uuid: string; name: string };
  people: Person;
  personNotes: PersonNote;
  templates: Template;
  media: { id: string; name: string };
}
const as = <Table extends SheetTable>(rows: SheetRows, table: Table) =>
  rows[table] as readonly Row[] as unknown as readonly Shapes[Table][];

/** The spreadsheets of a client's file, in the person's language. */
export const clientSheets =
  (t: TFunction, language: string, people: boolean): SheetMaker =>
  (rows) => {
    const communities = new Map(
      as(rows, 'communities').map((one) => [communityKey(one), { name: one.name, zone: one.zone }]),
    );
    const words: SheetWords = {
      head: (column) => t(heads[column]),
      metric: (id) => t(metricWord[id].name),
      state: (state) => t(states[state]),
      network: (id) => networkWord(id, language),
      community: (key) => communities.get(key) ?? { name: key, zone: 'UTC' },
    };
    const rubrics = new Map(as(rows, 'rubrics').map(({ uuid, name }) => [uuid, name]));
    const pictures = new Map(as(rows, 'media').map(({ id, name }) => [id, name]));
    const notes = new Map(as(rows, 'personNotes').map((note) => [note.person, note]));
    const comments = as(rows, 'comments');
    const written = new Map<string, number>();
    for (const { author } of comments) {
      if (author !== null) written.set(author, (written.get(author) ?? 0) + 1);
    }
    const plan = planSheet(as(rows, 'plan'), {
      head: (column) => t(csvHead[column]),
      communityOf: ({ community }) => communities.get(community)?.name ?? null,
      networkOf: ({ network }) => networkWord(network, language),
      rubricOf: ({ rubric }) => (rubric && rubrics.get(rubric)) || null,
      picturesOf: ({ media }) => media.map((id) => pictures.get(id) ?? id),
      stateOf: ({ state }) => t(stateWords[state].name),
    });
    const entries = as(rows, 'people').map((person) => ({
      person,
      comments: written.get(person.key) ?? 0,
      note: notes.get(person.key)?.note ?? '',
      tags: notes.get(person.key)?.tags ?? [],
    }));
    return {
      posts: csvOf(postSheet(as(rows, 'posts'), words), language),
      days: csvOf(daySheet(as(rows, 'daily'), words), language),
      comments: csvOf(commentSheet(comments, words), language),
      plan: csvOf(plan, language),
      templates: templatesCsv(as(rows, 'templates'), language),
      ...(people ? { people: csvOf(personSheet(entries, words), language) } : {}),
    };
  };
