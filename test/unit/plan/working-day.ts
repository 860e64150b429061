import { reconcileAll, type Notice } from '../../../entrypoints/background/reconcile.ts';
import { db } from '../../../utils/db.ts';
import { leaseMs } from '../../../utils/lease.ts';
import { mayStep } from '../../../utils/plan/rules.ts';
import type { PlanItem } from '../../../utils/plan/schema.ts';
import { bringBack, deadNow, died, dieAfter } from '../db/crash.ts';
import { now as start } from '../readings/made-up.ts';

/** A person's day in a test: a clock, the notifications that were shown, workers that die. */
export class WorkingDay {
  now = start;
  deaths = 0;
  /** How often each notification was shown, and what the missed one spoke of at last. */
  readonly shown = new Map<string, number>();
  readonly toldMissed = new Set<string>();
  readonly rung = new Map<string, number>();

  private readonly world = {
    settings: { checklistAt: null, backupEvery: 'never' as const },
    show: async (notice: Notice) => {
      if (deadNow()) throw new Error(died);
      this.note(notice);
      // Shown, but the worker may not live to hear of it.
      if (deadNow()) throw new Error(died);
    },
    failed: async () => undefined,
  };

  private note(notice: Notice): void {
    this.shown.set(notice.id, (this.shown.get(notice.id) ?? 0) + 1);
    if (notice.kind === 'missed') notice.items.forEach(({ uuid }) => this.toldMissed.add(uuid));
    const reminders =
      notice.kind === 'reminders'
        ? notice.reminders
        : notice.kind === 'reminder'
          ? [notice.reminder]
          : [];
    for (const { uuid, at } of reminders) {
      const ring = `${uuid}@${at}`;
      this.rung.set(ring, (this.rung.get(ring) ?? 0) + 1);
    }
  }

  /** One wake of the worker; with `calls` it is killed after so many. True when it was killed. */
  async wake(calls = Infinity): Promise<boolean> {
    dieAfter(calls);
    await reconcileAll(this.now, this.world).catch((error: unknown) => {
      if (!String(error).includes(died)) throw error;
    });
    const killed = bringBack();
    if (killed) this.deaths += 1;
    return killed;
  }

  /** The dead worker's lease runs out, and a whole run follows. */
  async recover(): Promise<void> {
    this.now += leaseMs;
    await this.wake();
  }

  /** What may never be, whatever happened. Sentences; none when all is well. */
  async wrongs(saved: ReadonlySet<string>): Promise<string[]> {
    const items = await db.plan.toArray();
    const there = new Set(items.map(({ uuid }) => uuid));
    const wrongs = [...saved].filter((uuid) => !there.has(uuid)).map((uuid) => `lost ${uuid}`);
    for (const item of items) wrongs.push(...wrongSteps(item));
    for (const [id, times] of [...this.shown, ...this.rung]) {
      // All missed ones share a notice, all reminders of one minute too.
      if (id === 'missed' || id.startsWith('reminder')) continue;
      if (times > 1 + this.deaths) wrongs.push(`${id} was shown ${times} times`);
    }
    return wrongs;
  }

  /** What may not be left after a whole run: things that are due and were not told. */
  async untold(): Promise<string[]> {
    const items = await db.plan.toArray();
    const reminders = await db.reminders.toArray();
    return [
      ...items
        .filter(({ state, dueAt }) => state === 'planned' && dueAt <= this.now)
        .map(({ uuid }) => `still planned: ${uuid}`),
      ...items
        .filter(({ state, uuid }) => state === 'missed' && !this.toldMissed.has(uuid))
        .map(({ uuid }) => `missed and not told: ${uuid}`),
      ...items
        .filter(({ state }) => state === 'due')
        .filter(({ uuid, dueAt }) => !this.shown.has(`due:${uuid}:${dueAt}`))
        .filter((item) => item.journal.at(-1)?.cause === 'time-came')
        .map(({ uuid }) => `due and not told: ${uuid}`),
      ...items
        .filter(
          ({ state, uuid, dueAt }) => state === 'held' && !this.shown.has(`held:${uuid}:${dueAt}`),
        )
        .map(({ uuid }) => `held and not told: ${uuid}`),
      ...reminders
        .filter(({ at, doneAt }) => doneAt === null && at <= this.now)
        .filter(({ uuid, at, shownAt }) => shownAt === null || !this.rung.has(`${uuid}@${at}`))
        .map(({ uuid }) => `not rung: ${uuid}`),
    ];
  }
}

function wrongSteps({ uuid, state, journal }: PlanItem): string[] {
  const wrongs: string[] = [];
  for (const [nth, entry] of journal.entries()) {
    const before = journal[nth - 1]?.to ?? null;
    if (entry.from !== before) wrongs.push(`${uuid} jumped from ${before} to ${entry.from}`);
    if (entry.from !== null && !mayStep(entry.from, entry.to)) {
      wrongs.push(`${uuid} made a step that may not be: ${entry.from} to ${entry.to}`);
    }
  }
  if (journal.at(-1)?.to !== state) wrongs.push(`${uuid} is ${state} without a line of it`);
  return wrongs;
}
