import { db } from '../db.ts';

/**
 * Notices that have to be shown: written with the step that they tell of, in one transaction, and
 * taken away after the browser has shown them. A worker that dies in between shows one again, under
 * the same id; none is ever lost.
 */
const prefix = 'notice:';

/**
 * `due:<uuid>:<dueAt>`, `held:<uuid>:<dueAt>`; `missed` for all missed ones together; `by-key` for
 * all that went by key and wants the person.
 */
export type NoticeId = `due:${string}:${number}` | `held:${string}:${number}` | 'missed' | 'by-key';

export const dueNotice = (uuid: string, dueAt: number): NoticeId => `due:${uuid}:${dueAt}`;

export const heldNotice = (uuid: string, dueAt: number): NoticeId => `held:${uuid}:${dueAt}`;

/** The item that a due notice speaks of; null for other ids. */
export const itemOfNotice = (id: string): string | null =>
  /^due:([0-9a-f-]{36}):-?\d+$/u.exec(id)?.[1] ?? null;

/** The item that a notice of a held one speaks of; null for other ids. */
export const itemOfHeldNotice = (id: string): string | null =>
  /^held:([0-9a-f-]{36}):-?\d+$/u.exec(id)?.[1] ?? null;

/** Writes that a notice must be shown. Inside the step's transaction. */
export async function intend(id: NoticeId): Promise<void> {
  await db.facts.put({ name: prefix + id, value: { id } });
}

/** Ids of the notices that were not shown yet. */
export async function unshown(): Promise<string[]> {
  const names = await db.facts.where('name').startsWith(prefix).primaryKeys();
  return names.map((name) => name.slice(prefix.length));
}

/** The browser has it. */
export async function noteNoticeShown(id: string): Promise<void> {
  await db.facts.delete(prefix + id);
}

/** An item is gone or moved on: what was to be told of it is told no more. */
export async function dropNotices(uuid: string): Promise<void> {
  for (const kind of ['due', 'held']) {
    await db.facts.where('name').startsWith(`${prefix}${kind}:${uuid}:`).delete();
  }
}
