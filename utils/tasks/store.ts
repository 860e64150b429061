import { db } from '../db.ts';
import { stamp } from '../install.ts';
import { doneId, isOn, isOurs, standing, withOurs, type TaskGround } from './rules.ts';
import type { PopupTask, Task } from './schema.ts';
import { dayIn } from '../text/day-in.ts';

/** Ticks older than this say nothing to anybody. */
const keptMs = 60 * 86_400_000;

/** All tasks in order, ours among them, also those that are off. */
export async function listTasks(): Promise<Task[]> {
  return withOurs(await db.tasks.toArray());
}

export type TaskChange = Partial<Pick<Task, 'text' | 'weekdays' | 'on' | 'place' | 'community'>>;

/** Adds a task of the person's own as the last one. */
export async function addTask(
  { text, community, weekdays }: Pick<Task, 'text' | 'community' | 'weekdays'>,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.tasks, db.facts, async () => {
    const place = Math.max(0, ...(await listTasks()).map((one) => one.place)) + 1;
    const kind = 'own' as const;
    await db.tasks.add({
      ...{ kind, text: text.trim(), community, weekdays, on: true, place },
      ...(await stamp(now)),
    });
  });
}

/** Changes a task; one of ours is kept from then on. Nothing happens when it is gone. */
export async function changeTask(uuid: string, change: TaskChange, now: number): Promise<void> {
  await db.transaction('rw', db.tasks, db.facts, async () => {
    const known = (await listTasks()).find((one) => one.uuid === uuid);
    if (known) await db.tasks.put({ ...known, ...change, ...(await stamp(now, uuid)) });
  });
}

/** Deletes a task of the person's own with its ticks. Ours can only be switched off. */
export async function removeTask(uuid: string): Promise<void> {
  if (isOurs(uuid)) return;
  await db.transaction('rw', db.tasks, db.taskDone, async () => {
    await db.tasks.delete(uuid);
    await db.taskDone.where({ task: uuid }).delete();
  });
}

/** The person ticks a task of a day, or takes that back. */
export async function tickTask(
  task: string,
  day: string,
  done: boolean,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.taskDone, async () => {
    if (done) await db.taskDone.put({ id: doneId(task, day), task, day, at: now });
    else await db.taskDone.delete(doneId(task, day));
    await db.taskDone
      .where('at')
      .below(now - keptMs)
      .delete();
  });
}

/** What is known of the person's communities when their tasks are asked for. */
export type KnownGround = TaskGround & { key: string; zone: string };

/** The tasks of today: each in its own community's day, general ones in this computer's. */
export async function tasksToday(
  grounds: readonly KnownGround[],
  hereZone: string,
  now: number,
): Promise<PopupTask[]> {
  const [tasks, rivals] = await Promise.all([
    listTasks(),
    db.communities.where({ role: 'competitor' }).sortBy('name'),
  ]);
  const shown: PopupTask[] = [];
  for (const task of tasks) {
    const own = grounds.find(({ key }) => key === task.community);
    // Its community is no longer the person's own.
    if (task.community !== null && !own) continue;
    const zone = own?.zone ?? hereZone;
    const day = dayIn(zone, now);
    if (!isOn(task, day)) continue;
    const seen = rivals.map(({ url, lastSeenAt }) => ({
      url,
      seen: dayIn(zone, lastSeenAt) === day,
    }));
    const stands = standing(task.kind, own ? [own] : grounds, seen);
    if (!stands) continue;
    const ticked = await db.taskDone.get(doneId(task.uuid, day));
    shown.push({
      ...{ uuid: task.uuid, kind: task.kind, text: task.text, day },
      community: own ? { name: own.name, colour: own.colour } : null,
      ...{ left: stands.left, url: stands.url },
      done: stands.self ? 'self' : ticked ? 'hand' : null,
    });
  }
  return shown;
}

/** Tasks of a community that is forgotten go with it. */
export async function forgetTasksOf(community: string): Promise<void> {
  const uuids = await db.tasks.where({ community }).primaryKeys();
  await db.tasks.bulkDelete(uuids);
  await db.taskDone.where('task').anyOf(uuids).delete();
}

/** Puts a task at another place (from 0); only rows whose place changed are written. */
export async function orderTasks(uuid: string, place: number, now: number): Promise<void> {
  await db.transaction('rw', db.tasks, db.facts, async () => {
    const all = await listTasks();
    const moved = all.find((one) => one.uuid === uuid);
    if (!moved || place < 0 || place >= all.length) return;
    const others = all.filter((one) => one !== moved);
    const ordered = [...others.slice(0, place), moved, ...others.slice(place)];
    for (const [at, task] of ordered.entries()) {
      // From 1, as ours are at first.
      if (task.place === at + 1) continue;
      await db.tasks.put({ ...task, place: at + 1, ...(await stamp(now, task.uuid)) });
    }
  });
}

/** Takes back that a task was deleted; its ticks are gone. */
export async function restoreTask(task: Task): Promise<void> {
  await db.tasks.put(task);
}
