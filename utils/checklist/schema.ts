import type { Answering } from '../answering/schema.ts';
import type { WaitingOne } from '../conversations/schema.ts';
import type { MetricId } from '../metrics/catalogue.ts';
import type { FigureSource } from '../metrics/schema.ts';
import type { PacedPost } from '../insights/pace.ts';
import type { HealthSign } from '../health/schema.ts';
import type { PlanState } from '../plan/schema.ts';
import type { Reminder } from '../reminders/schema.ts';
import type { RubricColour } from '../rubrics/schema.ts';
import type { SyncSign } from '../sharing/sign.ts';
import type { PopupTask } from '../tasks/schema.ts';

/** The month's goal of a row: what is to be reached, what the month has, whether it will do. */
export interface RowGoal {
  target: number;
  /** What the month has until today; null: not known. */
  value: number | null;
  /** At this pace it will be met; null: too early to say. */
  met: boolean | null;
}

/** One row of the popup: today's value, where it came from, and how it changed. */
export interface ChecklistRow {
  metric: MetricId;
  /** null: not read (or typed) today, or something that it is computed from is not. */
  today: number | null;
  /** On the day before; null: unknown. */
  yesterday: number | null;
  /** On the same weekday of the week before; null: unknown. */
  weekAgo: number | null;
  /** Against the day before; null when either is unknown. */
  change: number | null;
  /** Against the same weekday of the week before; null when either is unknown. */
  weekChange: number | null;
  /** When today's value was read or typed, epoch milliseconds; null: there is none, or computed. */
  at: number | null;
  /** The page that shows it. */
  from: string | null;
  /** null: there is no value, or it is computed. */
  source: FigureSource | null;
  /** Of a computed one that is unknown: what it lacks. */
  missing: MetricId[];
  /** The day that lacks it. */
  missingOn: 'today' | 'yesterday';
  /** It is its day: always of daily ones, Monday of weekly ones, the month's end of monthly ones. */
  due: boolean;
  /** Absent: the community has no goal for it this month. */
  goal?: RowGoal;
  /** The last 14 days, today the last; null where unknown. */
  days: (number | null)[];
  typed: boolean;
}

/** A planned post as the popup shows it. */
export interface PopupPost {
  uuid: string;
  network: string;
  /** The community's name and colour. */
  community: string;
  colour: string;
  /** The first line of its text; '' for pictures alone. */
  line: string;
  dueAt: number;
  zone: string;
  state: PlanState;
  rubric?: { uuid: string; name: string; colour: RubricColour };
  /** Its network's button publishes at once, unless its timer is on. */
  nowUnlessSet: boolean;
}

export interface PopupReminder
  extends
    Pick<Reminder, 'uuid' | 'kind' | 'text' | 'at' | 'url'>,
    Partial<Pick<Reminder, 'about' | 'repeat' | 'urgent'>> {
  /** Its time has come. */
  due: boolean;
}

/** What the popup draws first: one small cached record, made by the background. */
export interface PopupRecord {
  version: 6;
  madeAt: number;
  communities: {
    key: string;
    network: string;
    name: string;
    url: string;
    colour: string;
    zone: string;
    /** What was promised about answers. */
    answering?: Answering | null;
    /** The community's day that the rows speak of. */
    day: string;
    rows: ChecklistRow[];
    /** What money is counted in, ISO 4217; null: not said. */
    currency: string | null;
    /** Its figures of today were read. */
    read: boolean;
    /** When *Next unread page* opened it today, epoch milliseconds; null: not yet. */
    openedAt: number | null;
    /** Epoch milliseconds of the last visit. */
    lastSeenAt: number;
    /** Comments and private dialogues that wait longest, at most 3. */
    waiting: Omit<WaitingOne, 'text'>[];
  }[];
  /** What is to be done today, in order. */
  tasks: PopupTask[];
  /** Problems noted in the last 24 hours, but changed pages. */
  problems: number;
  /** Young posts that take off or are hardly seen, at most 3. */
  paced: PacedPost[];
  /** What is not read any more. */
  health: HealthSign[];
  /** At most 3 that are due, on their way or planned, soonest first. */
  next: PopupPost[];
  /** At most 10 that want a choice: missed, or not found on the wall. */
  missed: PopupPost[];
  /** Those that are due, at most 10, and the person's next 3. */
  reminders: PopupReminder[];
  /** All of each, also of those that found no room above. */
  counts: { due: number; missed: number; reminders: number };
  /** Many or negative comments at once, not yet seen by the person. Absent in an older record. */
  bursts?: { community: string; name: string; kind: 'many' | 'negative'; count: number }[];
  /** When the quiet hours that it is now are over; null or absent: it is none. */
  quietUntil?: number | null;
  /** First contacts of today that wait for a word. Absent in a record of an older version. */
  newPeople: number;
  /** Keywords seen that nobody has looked at. Absent in an older record. */
  mentions?: number;
  /** Sample data stands among the rest. Absent: it does not. */
  sample?: true;
  /** Comments that look like spam or insult and wait for a look. Absent in an older record. */
  moderation?: number;
  /** How sharing with colleagues stands. Absent: nothing is shared. */
  sharing?: SyncSign;
}
