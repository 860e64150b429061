import { z } from 'zod';
import { sharedRow } from '../shared-kinds.ts';

/**
 * `answer`, `greet`, `cover` and `competitors` are ours: everybody has them and may switch them
 * off. `own` is what the person wrote.
 */
export const taskKind = z.enum(['answer', 'greet', 'cover', 'competitors', 'own']);
export type TaskKind = z.infer<typeof taskKind>;

/** No task says more in a popup. */
export const mostTaskText = 120;

/** What is to be done on some weekdays. A shared kind; our own ones have fixed ids (`rules.ts`). */
export const task = z.object({
  ...sharedRow,
  kind: taskKind,
  /** `network:id`; null: of all communities of the person's own, or of none. */
  community: z.string().min(1).max(160).nullable(),
  /** Of an own one; '' else: ours have words in every language. */
  text: z.string().max(mostTaskText),
  /** 0 Sunday to 6 Saturday. */
  weekdays: z.array(z.number().int().min(0).max(6)).max(7),
  on: z.boolean(),
  /** The smaller first. */
  place: z.number().int().nonnegative(),
});
export type Task = z.infer<typeof task>;

/** That the person ticked a task of a day. */
export const taskDone = z.object({
  /** `<task>@<day>` */
  id: z.string().min(1).max(80),
  task: z.uuid(),
  /** `YYYY-MM-DD` in the task's community's zone; of a general one in this computer's. */
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** Epoch milliseconds. */
  at: z.number().int().nonnegative(),
});
export type TaskDone = z.infer<typeof taskDone>;

/** A task of today as the popup shows it. */
export interface PopupTask {
  uuid: string;
  kind: TaskKind;
  /** Of an own one. */
  text: string;
  /** The day that a tick counts for. */
  day: string;
  /** Of one community; null: general. */
  community: { name: string; colour: string } | null;
  /** How much is left of what can be counted; null: it cannot, or not everything was read today. */
  left: number | null;
  /** `self`: we know it. `hand`: the person ticked it. null: still to be done. */
  done: 'self' | 'hand' | null;
  /** The page to begin with; null: there is none, or our own surface (`kind`) is the place. */
  url: string | null;
}
