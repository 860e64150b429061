import { weekdayOf } from '../text/weekday.ts';
import type { PopupTask, Task, TaskKind } from './schema.ts';

const everyDay = [0, 1, 2, 3, 4, 5, 6];

/**
 * What everybody has at first. Fixed ids: on two computers each of them is one and the same row.
 * `updatedAt` 0: any change that a person made is newer.
 */
const ours = (n: number, kind: TaskKind, weekdays: number[]): Task => ({
  uuid: `00000000-0000-4000-8000-00000000a10${n}`,
  updatedAt: 0,
  updatedBy: 'groupmate',
  kind,
  community: null,
  text: '',
  weekdays,
  on: true,
  place: n,
});

export const firstTasks: readonly Task[] = [
  ours(1, 'answer', everyDay),
  ours(2, 'greet', everyDay),
  // Covers change rarely, and rivals are looked at once a week.
  ours(3, 'cover', [1]),
  ours(4, 'competitors', [1]),
];

export const isOurs = (uuid: string): boolean => firstTasks.some((one) => one.uuid === uuid);

/** Kept rows with ours that nobody has changed, in order. */
export function withOurs(kept: readonly Task[]): Task[] {
  const known = new Set(kept.map(({ uuid }) => uuid));
  return [...kept, ...firstTasks.filter(({ uuid }) => !known.has(uuid))].sort(
    (a, b) => a.place - b.place || a.uuid.localeCompare(b.uuid),
  );
}

export const isOn = (task: Pick<Task, 'on' | 'weekdays'>, day: string): boolean =>
  task.on && task.weekdays.includes(weekdayOf(day));

export const doneId = (task: string, day: string) => `${task}@${day}`;

/** What is known of a community's day where a task is about it. */
export interface TaskGround {
  name: string;
  colour: string;
  url: string;
  /** Who waits for an answer; null: its pages were not read today, so nobody knows. */
  waiting: number | null;
  /** First contacts of today that wait for a word. */
  newPeople: number;
}

export interface Rival {
  url: string;
  /** Its page was opened today. */
  seen: boolean;
}

/**
 * How a task stands: what is left of it, where it begins, whether it is done by itself. null: it is
 * no task today (no competitors are marked, or no communities). Nothing ticks itself by what is
 * unknown.
 */
export function standing(
  kind: TaskKind,
  grounds: readonly TaskGround[],
  rivals: readonly Rival[],
): (Pick<PopupTask, 'left' | 'url'> & { self: boolean }) | null {
  const [only, another] = grounds;
  const onlyUrl = only && !another ? only.url : null;
  const sum = (all: readonly number[]) => all.reduce((one, two) => one + two, 0);
  switch (kind) {
    case 'answer': {
      if (!only) return null;
      const known = grounds.flatMap(({ waiting }) => waiting ?? []);
      const left = sum(known);
      const all = known.length === grounds.length;
      return { left: all || left > 0 ? left : null, self: all && left === 0, url: null };
    }
    case 'greet': {
      if (!only) return null;
      const left = sum(grounds.map(({ newPeople }) => newPeople));
      // Whether somebody came is told by pages alone: without a reading of today 0 is no answer.
      const all = grounds.every(({ waiting }) => waiting !== null);
      return { left: all || left > 0 ? left : null, self: all && left === 0, url: null };
    }
    case 'cover':
      return only ? { left: null, self: false, url: onlyUrl } : null;
    case 'competitors': {
      const next = rivals.filter(({ seen }) => !seen);
      if (!rivals.length) return null;
      return { left: next.length, self: next.length === 0, url: next[0]?.url ?? null };
    }
    case 'own':
      return { left: null, self: false, url: onlyUrl };
  }
}
