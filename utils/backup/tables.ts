import { z } from 'zod';
import { brief } from '../briefs/schema.ts';
import { goal } from '../goals/schema.ts';
import { metricList } from '../metrics/schema.ts';
import { dailyRow } from './daily-row.ts';
import { correctionSchema } from '../triage/schema.ts';
import { community } from '../communities/schema.ts';
import type { MediaFile } from '../media/schema.ts';
import { mention, mentionRule } from '../mentions/schema.ts';
import { membershipPortrait } from '../people/membership-schema.ts';
import { personNote } from '../people/schema.ts';
import { placement } from '../placements/schema.ts';
import { planItem } from '../plan/schema.ts';
import { recurrence } from '../recurrence/schema.ts';
import type { Reminder } from '../reminders/schema.ts';
import { keptReport } from '../report/schema.ts';
import { postRubric, rubric, rubricRule } from '../rubrics/schema.ts';
import { task, taskDone } from '../tasks/schema.ts';
import { teaching } from '../teachings/schema.ts';
import { template, type TemplateUse, type VariantUse } from '../templates/schema.ts';
import { isZone } from '../text/zone.ts';
import { contact, contactList } from '../welcome/schema.ts';
import {
  comments,
  conversations,
  identities,
  members,
  people,
  postCounts,
  posts,
} from './page-rows.ts';
import type { Row } from './rules.ts';
import type { KeptTable } from './schema.ts';
import { address, facts, key, moment, name, zone } from './values.ts';

/**
 * The shape of each table's row in a kept file, strict: built from the noun's own schema where it
 * has one. Here wider than there only where pages, not people, fill a field: what could be stored
 * once must be readable again. When a row's shape changes, a step from the older shape stands here.
 */
const templateUses: z.ZodType<TemplateUse> = z.strictObject({
  template: key,
  count: z.number().nonnegative(),
  lastAt: moment,
  answers: z.record(z.string().max(60), z.string().max(2000)).optional(),
});

const variantUses: z.ZodType<VariantUse> = z.strictObject({
  id: key,
  template: key,
  variant: z.number().int().min(0).max(20),
  community: key.nullable(),
  thread: key.nullable(),
  person: key.nullable(),
  kind: z.string().max(40).nullable(),
  at: moment,
});

const reminders: z.ZodType<Reminder> = z.strictObject({
  uuid: key,
  kind: z.enum(['own', 'comment', 'checklist', 'backup', 'delete-post']),
  text: z.string().max(2000),
  at: moment,
  repeat: z.enum(['no', 'daily', 'weekdays', 'weekly', 'monthly']),
  since: moment,
  zone,
  comment: key.nullable(),
  url: address.nullable(),
  shownAt: moment.nullable(),
  doneAt: moment.nullable(),
  about: z
    .strictObject({ kind: z.enum(['person', 'post', 'plan', 'report']), key })
    .nullable()
    .optional(),
  urgent: z.boolean().optional(),
  lead: moment.nullable().optional(),
  setAt: moment.optional(),
  of: key.optional(),
});

/** In the file a picture's row has no bytes: they stand under its id in `media/`. */
export const mediaRow = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{64}$/),
  name,
  type: z.enum([
    ...(['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const),
    ...(['video/mp4', 'video/webm', 'video/quicktime'] as const),
  ]),
  size: z.number().int().nonnegative(),
  width: z.number().nonnegative(),
  height: z.number().nonnegative(),
  addedAt: moment,
  seconds: z.number().nonnegative().nullable().optional(),
  alt: z.string().max(1000).optional(),
  from: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
}) satisfies z.ZodType<Omit<MediaFile, 'bytes'>>;

/** No `__proto__` at any depth: a row that has it was made to harm. */
function plain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([field, inner]) => field !== '__proto__' && plain(inner));
}

const rowShapes: Record<KeptTable, z.ZodType> = {
  communities: z.strictObject({ ...community.shape, url: address, zone }),
  templates: z.strictObject(template.shape),
  personNotes: z.strictObject(personNote.shape),
  daily: dailyRow,
  metricLists: z.strictObject(metricList.shape),
  tasks: z.strictObject(task.shape),
  taskDone: z.strictObject(taskDone.shape),
  goals: z.strictObject(goal.shape),
  briefs: z.strictObject(brief.shape),
  placements: z.strictObject(placement.shape),
  reports: z.strictObject(keptReport.shape),
  rubrics: z.strictObject(rubric.shape),
  rubricRules: z.strictObject(rubricRule.shape),
  postRubrics: z.strictObject(postRubric.shape),
  mentionRules: z.strictObject(mentionRule.shape),
  plan: z.strictObject({ ...planItem.shape, liveUrl: address.nullable(), zone }),
  recurrences: recurrence.strict().refine((row) => isZone(row.zone), { path: ['zone'] }),
  posts,
  postCounts,
  members,
  comments,
  corrections: correctionSchema.strict(),
  conversations,
  people,
  membershipPortraits: membershipPortrait,
  contacts: z.strictObject({ ...contact.shape, url: address, place: address }),
  contactLists: z.strictObject(contactList.shape),
  identities,
  templateUses,
  variantUses,
  mentions: z.strictObject({ ...mention.shape, url: address }),
  reminders,
  teachings: teaching,
  facts,
  media: mediaRow,
};

/** The row when it fits its table, as it may be stored; else the field that is wrong. */
export function checkRow(
  table: KeptTable,
  value: unknown,
): { fits: true; row: Row } | { fits: false; field: string } {
  try {
    const row = rowShapes[table].safeParse(value);
    if (row.success) {
      if (!plain(value)) return { fits: false, field: '__proto__' };
      return { fits: true, row: row.data as Row };
    }
    const issue = row.error.issues[0];
    const field = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path.join('.');
    return { fits: false, field: field ?? '' };
  } catch {
    // Nested so deep that even looking through it ends the stack.
    return { fits: false, field: '' };
  }
}
