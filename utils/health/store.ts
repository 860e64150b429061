import { db } from '../db.ts';
import type { Problem, ProblemNote } from '../problems.ts';

/** At most this many are kept; the oldest go first. */
const kept = 200;

/** Notes a problem; equal ones are counted together. */
export async function noteProblem(note: ProblemNote, version: string, now: number): Promise<void> {
  const id = [note.feature, note.network, note.pageKind, note.what, note.detail, version].join('|');
  await db.transaction('rw', db.problems, async () => {
    const known = await db.problems.get(id);
    await db.problems.put({
      ...note,
      id,
      version,
      firstAt: known?.firstAt ?? now,
      lastAt: now,
      times: (known?.times ?? 0) + 1,
    });
    const over = (await db.problems.count()) - kept;
    if (over > 0) await db.problems.orderBy('lastAt').limit(over).delete();
  });
}

export function listProblems(): Promise<Problem[]> {
  return db.problems.orderBy('lastAt').reverse().toArray();
}

export async function clearProblems(): Promise<void> {
  await db.problems.clear();
}
