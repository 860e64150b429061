import { Dexie } from 'dexie';
import { db } from '../db.ts';
import type { NetworkId } from '../networks/network.ts';
import type { Problem, ProblemNote } from '../problems.ts';
import { dayId, withReport } from './report.ts';
import { healthOf, keptDays, signsOf } from './rules.ts';
import type { HealthReport, HealthSign, NetworkHealth } from './schema.ts';
import { dayIn, ownZone } from '../text/day-in.ts';

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

export const countProblems = (): Promise<number> => db.problems.count();

export async function clearProblems(): Promise<void> {
  await db.problems.clear();
}

/** Forgets that a problem was noted: what was missed has come. */
export async function forgetProblem(note: ProblemNote): Promise<void> {
  const { feature, network, pageKind, what, detail } = note;
  await db.problems
    .filter(
      (one) =>
        one.what === what &&
        one.detail === detail &&
        one.network === network &&
        one.pageKind === pageKind &&
        one.feature === feature,
    )
    .delete();
}

/** Keeps what a visit counted; days that are too old go. */
export async function noteHealth(report: HealthReport, now: number): Promise<void> {
  const day = dayIn(ownZone(), now);
  const oldest = dayIn(ownZone(), now - keptDays * 86_400_000);
  await db.transaction('rw', db.health, async () => {
    const known = await db.health.bulkGet(
      report.counts.map((count) => dayId(report.network, count, day)),
    );
    await db.health.bulkPut(
      report.counts.map((count, i) => withReport(known[i], report, count, day, now)),
    );
    await db.health.where('day').below(oldest).delete();
  });
}

/** Every network that was read within the kept days. */
export async function listHealth(now: number): Promise<NetworkHealth[]> {
  return healthOf(await db.health.toArray(), dayIn(ownZone(), now), now);
}

/** What has to be told, of one network or of all. */
export async function listSigns(now: number, network?: NetworkId): Promise<HealthSign[]> {
  const rows = network
    ? db.health.where('[network+day]').between([network, Dexie.minKey], [network, Dexie.maxKey])
    : db.health;
  return signsOf(healthOf(await rows.toArray(), dayIn(ownZone(), now), now));
}

/**
 * The addresses where something was missed, of all pages of the network that `key` (`network:id`)
 * belongs to: one may name who is to be forgotten.
 */
export async function forgetMissedPages(key: string): Promise<void> {
  await db.health
    .filter((row) => key.startsWith(`${row.network}:`) && row.missedUrl !== null)
    .modify({ missedUrl: null });
}
