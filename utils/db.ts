import { Dexie, type EntityTable, type Table } from 'dexie';
import type { StagedRow } from './backup/schema.ts';
import { declareVersions } from './db-declare.ts';
import { refuseNewer } from './db-newer.ts';
import { versionsTo18, wordsOf, type WithWords } from './db-steps.ts';
import type { Brief } from './briefs/schema.ts';
import type { Goal } from './goals/schema.ts';
import { withFigures } from './metrics/rules.ts';
import type { Daily, MetricList } from './metrics/schema.ts';
import type { SeenComment } from './comments/schema.ts';
import type { Community } from './communities/schema.ts';
import type { Conversation } from './conversations/schema.ts';
import type { HealthDay } from './health/schema.ts';
import type { Listener } from './listening/schema.ts';
import type { KeptKey, VaultKey } from './keys/schema.ts';
import type { MediaFile } from './media/schema.ts';
import type { MembershipJob } from './membership/schema.ts';
import type { MembershipPortrait } from './people/membership-schema.ts';
import type { Mention, MentionRule } from './mentions/schema.ts';
import type { Person, PersonNote } from './people/schema.ts';
import { printing, withoutPrints } from './plan/printed.ts';
import type { FigureImport, ImportShape } from './imports/schema.ts';
import type { Placement } from './placements/schema.ts';
import type { PlanItem } from './plan/schema.ts';
import type { FoldSeen } from './preview/clipped.ts';
import { loggingWrites } from './sharing/write-log.ts';
import type { Problem } from './problems.ts';
import type { Recurrence } from './recurrence/schema.ts';
import type { Identity, MembersReading, PostCounts, SeenPost } from './readings/schema.ts';
import type { Reminder } from './reminders/schema.ts';
import type { KeptReport } from './report/schema.ts';
import type { PostRubric, Rubric, RubricRule } from './rubrics/schema.ts';
import type { Task, TaskDone } from './tasks/schema.ts';
import type {
  DirtyRow,
  KeptAccount,
  SeenClaim,
  SharedMark,
  SharedState,
} from './sharing/local-schema.ts';
import type { Teaching } from './teachings/schema.ts';
import type { Template, TemplateUse, VariantUse } from './templates/schema.ts';
import type { Correction } from './triage/schema.ts';
import type { Contact, ContactList } from './welcome/schema.ts';

/**
 * Every table and version on one page (the steps from 2 to 18 beside it, in db-steps.ts). Opened by the background and by extension pages, never by
 * a content script (there it would be the page's database).
 *
 * Shared kinds (uuid, updatedAt, updatedBy) stand first; the rest stays on this computer.
 */
export class GroupmateDb extends Dexie {
  communities!: EntityTable<Community, 'uuid'>;
  templates!: EntityTable<Template, 'uuid'>;
  personNotes!: EntityTable<PersonNote, 'uuid'>;
  daily!: EntityTable<Daily, 'uuid'>;
  /** Which metrics each community's checklist has. */
  metricLists!: EntityTable<MetricList, 'uuid'>;
  /** KPI by community, metric and month. */
  goals!: EntityTable<Goal, 'uuid'>;
  briefs!: EntityTable<Brief, 'uuid'>;
  /** What was placed elsewhere, what it cost and gave. */
  placements!: EntityTable<Placement, 'uuid'>;
  /** How each client's report is made. */
  reports!: EntityTable<KeptReport, 'uuid'>;
  plan!: EntityTable<PlanItem, 'uuid'>;
  recurrences!: EntityTable<Recurrence, 'uuid'>;
  rubrics!: EntityTable<Rubric, 'uuid'>;
  rubricRules!: EntityTable<RubricRule, 'uuid'>;
  postRubrics!: EntityTable<PostRubric, 'uuid'>;
  mentionRules!: EntityTable<MentionRule, 'uuid'>;

  posts!: EntityTable<SeenPost, 'key'>;
  postCounts!: EntityTable<PostCounts, 'id'>;
  members!: EntityTable<MembersReading, 'id'>;
  comments!: EntityTable<SeenComment, 'key'>;
  conversations!: EntityTable<Conversation, 'key'>;
  people!: EntityTable<Person, 'key'>;
  membershipPortraits!: EntityTable<MembershipPortrait, 'id'>;
  /** Memberships that are being looked through by key: sums, and how far; short-lived. */
  membershipJobs!: EntityTable<MembershipJob, 'community'>;
  /** What is to be done by weekday, and what was ticked by hand. */
  tasks!: EntityTable<Task, 'uuid'>;
  taskDone!: EntityTable<TaskDone, 'id'>;
  /** Communities whose comments are heard of by key, and how far. */
  listeners!: EntityTable<Listener, 'community'>;
  contacts!: EntityTable<Contact, 'key'>;
  contactLists!: EntityTable<ContactList, 'key'>;
  identities!: EntityTable<Identity, 'key'>;
  templateUses!: EntityTable<TemplateUse, 'template'>;
  /** Which variant went where: never the same twice in a thread or to a person. */
  variantUses!: EntityTable<VariantUse, 'id'>;
  /** Keywords that pages showed; local. */
  mentions!: EntityTable<Mention, 'key'>;
  media!: EntityTable<MediaFile, 'id'>;
  reminders!: EntityTable<Reminder, 'uuid'>;
  health!: EntityTable<HealthDay, 'id'>;
  /** Clipped posts that pages showed; local, and no part of a kept file. */
  foldsSeen!: EntityTable<FoldSeen, 'id'>;
  /** What the person taught by pointing; local. */
  teachings!: EntityTable<Teaching, 'id'>;
  /** Labels of comments that the person set right; local. */
  corrections!: EntityTable<Correction, 'comment'>;
  /** Keys that the person pasted, sealed; local, and never in a kept file. */
  keys!: EntityTable<KeptKey, 'community'>;
  /** What seals them. */
  vault!: Table<VaultKey, VaultKey['id']>;
  /** Imports of figures that can be taken back, and what columns of files mean; local. */
  figureImports!: EntityTable<FigureImport, 'id'>;
  importShapes!: EntityTable<ImportShape, 'id'>;
  problems!: EntityTable<Problem, 'id'>;
  /** Small values with a version of their own (starters added, this install's id). */
  facts!: Table<{ name: string; value: unknown }, string>;
  /** Sharing with colleagues; local: accounts (sealed), and how far each row is agreed. */
  sharedAccounts!: EntityTable<KeptAccount, 'brand'>;
  sharedMarks!: EntityTable<SharedMark, 'id'>;
  sharedDirty!: EntityTable<DirtyRow, 'id'>;
  sharedClaims!: EntityTable<SeenClaim, 'id'>;
  sharedState!: EntityTable<SharedState, 'brand'>;
  /** Rows on their way in (a checked file's) or back (the state before the last load). */
  staged!: Table<StagedRow, [string, string, string]>;

  constructor(name = 'groupmate') {
    super(name);
    declareVersions(this, () => this.versions());
    refuseNewer(this);
    this.keepWords();
    this.use(printing);
    this.use(loggingWrites);
    this.plan.hook('reading', withoutPrints);
    this.posts.hook('reading', withoutPrints);
  }

  private versions(): void {
    // Version 1 is frozen as an example in test/unit/db/: a change is a new version(n) below it.
    this.version(1).stores({
      communities: 'uuid, &[network+id], [network+screenName], role',
      templates: 'uuid, starter',
      personNotes: 'uuid, &person',
      daily: 'uuid, &[community+day]',
      posts: 'key, [community+publishedAt], [community+lastSeenAt]',
      postCounts: 'id, [post+at], [community+at]',
      members: 'id, [community+at]',
      comments: 'key, post, [author+waitingSince], [community+waiting+waitingSince]',
      people: 'key, lastSeenAt',
      identities: 'key, network',
      templateUses: 'template',
      problems: 'id, lastAt',
      facts: 'name',
    });
    versionsTo18(this);
    // 19: reminders that are done, and those tied to a person, post or planned post.
    this.version(19).stores({
      reminders: 'uuid, at, comment, doneAt, [about.kind+about.key]',
    });
    // 20: how pages were seen to clip long posts.
    this.version(20).stores({ foldsSeen: 'id, [network+at]' });
    // 21: memberships that are being looked through by key, and comments that are heard of by it.
    this.version(21).stores({ membershipJobs: 'community', listeners: 'community' });
    // 22: a day's figures with where each came from; which metrics a community has.
    this.version(22)
      .stores({ metricLists: 'uuid, &community' })
      .upgrade(async (old) => {
        const days: object[] = await old.table('daily').toArray();
        await old.table('daily').bulkPut(days.map((row) => withFigures({ ...row })));
      });
    // 23: tasks of the day, and those that were ticked.
    this.version(23).stores({ tasks: 'uuid, community', taskDone: 'id, task, at' });
    // 24: goals by month; what a community was agreed to be.
    this.version(24).stores({
      goals: 'uuid, &[community+metric+month], [community+month]',
      briefs: 'uuid, &community',
    });
    // 25: placements; imports of figures.
    this.version(25).stores({
      placements: 'uuid, [community+day]',
      figureImports: 'id, [community+at]',
      importShapes: 'id',
    });
    // 26: how each client's report is made.
    this.version(26).stores({ reports: 'uuid' });
    // 27: sharing with colleagues.
    this.version(27).stores({
      sharedAccounts: 'brand',
      sharedMarks: 'id, brand, clashing, unsent',
      sharedDirty: 'id',
      sharedClaims: 'id, brand',
      sharedState: 'brand',
    });
    // 28: the pictures that shared rows name, without reading the rows.
    this.version(28).stores({ sharedMarks: 'id, brand, clashing, unsent, *row.media' });
  }

  /** The table itself keeps the words that its index needs, and hands rows out without them. */
  private keepWords(): void {
    this.people.hook('creating', (_key, row: Person & WithWords) => {
      row.words = wordsOf(row.name);
    });
    this.people.hook('updating', (changes: Partial<Person>, _key, row) => ({
      words: wordsOf(changes.name ?? row.name),
    }));
    this.people.hook('reading', (row: (Person & WithWords) | undefined) => {
      // Also of a row that is not there.
      if (!row?.words) return row;
      delete row.words;
      return row;
    });
  }
}

export const db = new GroupmateDb();
