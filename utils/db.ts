import { Dexie, type EntityTable, type Table } from 'dexie';
import type { StagedRow } from './backup/schema.ts';
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
import { nameWords } from './people/rules.ts';
import type { Mention, MentionRule } from './mentions/schema.ts';
import type { Person, PersonNote } from './people/schema.ts';
import { addPrints, lacksPrints, printing, withoutPrints } from './plan/printed.ts';
import { rivalMs } from './plan/rules.ts';
import type { PlanItem } from './plan/schema.ts';
import type { FoldSeen } from './preview/clipped.ts';
import type { Problem } from './problems.ts';
import type { Recurrence } from './recurrence/schema.ts';
import type { Identity, MembersReading, PostCounts, SeenPost } from './readings/schema.ts';
import type { Reminder } from './reminders/schema.ts';
import type { KeptReport } from './report/schema.ts';
import type { PostRubric, Rubric, RubricRule } from './rubrics/schema.ts';
import type { Teaching } from './teachings/schema.ts';
import type { Template, TemplateUse, VariantUse } from './templates/schema.ts';
import type { Correction } from './triage/schema.ts';
import type { Contact, ContactList } from './welcome/schema.ts';

const planIndices = 'uuid, dueAt, [community+dueAt], [state+dueAt]';

/** A person's row in the table; outside of it nobody sees the words. */
interface WithWords {
  words?: string[];
}

/**
 * Every table and version on one page. Opened by the background and by extension pages, never by
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
  problems!: EntityTable<Problem, 'id'>;
  /** Small values with a version of their own (starters added, this install's id). */
  facts!: Table<{ name: string; value: unknown }, string>;
  /** Rows on their way in (a checked file's) or back (the state before the last load). */
  staged!: Table<StagedRow, [string, string, string]>;

  constructor(name = 'groupmate') {
    super(name);
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
    // 2: the plan, its pictures, reminders.
    this.version(2).stores({
      plan: planIndices,
      media: 'id, addedAt',
      reminders: 'uuid, at, comment',
    });
    // 3: loading a kept file, all or nothing.
    this.version(3).stores({ staged: '[side+table+key], &[side+table+twin]' });
    // 4: who waits in a community's private messages.
    this.version(4).stores({
      conversations: 'key, lastMessage, person, [community+waiting+waitingSince]',
    });
    // 5: how well each network's pages are read, by day.
    this.version(5).stores({ health: 'id, day, [network+day]' });
    // 6: rows that the person taught.
    this.version(6).stores({ teachings: 'id, network' });
    // 7: first contacts, and how far lists of people were read.
    this.version(7).stores({
      contacts: 'key, person, alias, [community+at], [state+at]',
      contactLists: 'key, community',
    });
    // 8: people by the words of their names, planned items by their pictures: both were walked over.
    this.version(8)
      .stores({ people: 'key, lastSeenAt, *words', plan: `${planIndices}, *media` })
      .upgrade((old) =>
        old
          .table('people')
          .toCollection()
          .modify((row: Person & WithWords) => {
            row.words = nameWords(row.name);
          }),
      );
    // 9: the person's own rubrics; what a key told of a whole membership.
    this.version(9).stores({
      rubrics: 'uuid, [community+name]',
      rubricRules: 'uuid, &[community+hashtag], rubric',
      postRubrics: 'uuid, &post, community, rubric',
      membershipPortraits: 'id, [community+takenAt]',
    });
    // 10: where and to whom each template's variants went.
    this.version(10).stores({
      variantUses: 'id, template, thread, person, [community+at]',
    });
    // 12: everybody who waits, of all communities, for the inbox.
    this.version(12).stores({
      comments:
        'key, post, [author+waitingSince], [community+waiting+waitingSince], [waiting+waitingSince]',
      conversations:
        'key, lastMessage, person, [community+waiting+waitingSince], [waiting+waitingSince]',
    });
    // 13: keywords and where they were seen; comments for moderation (only those are in its indices).
    this.version(13).stores({
      mentionRules: 'uuid, &community',
      mentions: 'key, firstSeenAt, author, [mark+firstSeenAt], [community+firstSeenAt]',
      comments:
        'key, post, [author+waitingSince], [community+waiting+waitingSince], [waiting+waitingSince], moderation.open, moderation.fine',
    });
    // 14: labels of comments that the person set right.
    this.version(14).stores({ corrections: 'comment, at' });
    // 15: keys of communities, sealed, and what seals them.
    this.version(15).stores({ keys: 'community, network', vault: 'id' });
    // 17: posts that come again.
    this.version(17).stores({
      recurrences: 'uuid, community',
      plan: `${planIndices}, *media, set`,
    });
    // 18: planned items and posts by the numbers of their text: both were walked over for rivals.
    // Parts of pictures by their original.
    this.version(18)
      .stores({
        plan: `${planIndices}, *media, set, *prints, livePost`,
        posts: 'key, [community+publishedAt], [community+lastSeenAt], *prints',
        media: 'id, addedAt, from',
      })
      .upgrade(async (old) => {
        const lacks = lacksPrints(Date.now() - rivalMs);
        for (const table of ['plan', 'posts']) {
          await old.table(table).toCollection().filter(lacks).modify(addPrints);
        }
      });
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
    // 26: how each client's report is made.
    this.version(26).stores({ reports: 'uuid' });
    this.keepWords();
    this.use(printing);
    this.plan.hook('reading', withoutPrints);
    this.posts.hook('reading', withoutPrints);
  }

  /** The table itself keeps the words that its index needs, and hands rows out without them. */
  private keepWords(): void {
    this.people.hook('creating', (_key, row: Person & WithWords) => {
      row.words = nameWords(row.name);
    });
    this.people.hook('updating', (changes: Partial<Person>, _key, row) => ({
      words: nameWords(changes.name ?? row.name),
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
