import { db } from '../db.ts';
import { stamp } from '../install.ts';
import { isOpen } from '../plan/rules.ts';
import { findRival } from '../plan/rivals.ts';
import type { PlanDraft, PlanItem, Rival } from '../plan/schema.ts';
import { instantOf } from '../plan/when.ts';
import { isZone } from '../text/zone.ts';
import { aheadMs, equalTexts, inTurn, runsUntil, spaced, timeOfRun, uuidOfRun } from './rules.ts';
import type { RepeatRefusal, Run } from './rules.ts';
import { recurrenceDraft, type Recurrence, type RecurrenceDraft } from './schema.ts';

export class RepeatRefused extends Error {
  override name = 'RepeatRefused';
  readonly key: RepeatRefusal;
  constructor(key: RepeatRefusal) {
    super(`The recurrence was not kept: ${key}.`);
    this.key = key;
  }
}

/** Tables that making runs touches; a transaction around it holds them all. */
export const repeatTables = [db.recurrences, db.plan, db.facts, db.communities, db.posts, db.media];

const draftOf = (rule: RecurrenceDraft, text: string, dueAt: number): PlanDraft => ({
  network: rule.network,
  community: rule.community,
  text,
  media: rule.media,
  dueAt,
  zone: rule.zone,
  rubric: rule.rubric,
});

/** Throws RepeatRefused, or zod's error. */
async function checked(draft: RecurrenceDraft, now: number): Promise<RecurrenceDraft> {
  const rule = recurrenceDraft.parse(draft);
  if (!isZone(rule.zone)) throw new RepeatRefused('no-zone');
  const first = timeOfRun(rule, 0);
  // The 31st of June would roll over to another day.
  const isDay = instantOf(rule, rule.zone) !== null;
  if (!isDay || first === null || first <= now) throw new RepeatRefused('past');
  if (rule.make === 'variants') {
    const empty = rule.texts.some((text) => text.trim() === '') && rule.media.length === 0;
    if (empty) throw new RepeatRefused('empty');
    if (equalTexts(rule.texts).length > 0) throw new RepeatRefused('alike');
  }
  const held = await db.media.where('id').anyOf(rule.media).count();
  if (held !== new Set(rule.media).size) throw new RepeatRefused('no-media');
  return rule;
}

async function added(rule: RecurrenceDraft, now: number): Promise<Recurrence> {
  const row = { ...rule, ...(await stamp(now)), madeTo: 0, remindedTo: 0, stopsAt: null };
  await db.recurrences.add(row);
  return makeRuns(row, now);
}

/**
 * Keeps a new recurrence and makes its first runs, in one transaction. A variant that stands in the
 * plan or on a wall already is refused with what stands against it. Throws RepeatRefused.
 */
export function saveRecurrence(
  draft: RecurrenceDraft,
  now: number,
): Promise<{ saved: Recurrence } | { rival: Rival }> {
  return db.transaction('rw', repeatTables, async () => {
    const rule = await checked(draft, now);
    for (const text of rule.make === 'variants' ? rule.texts : []) {
      const rival = await findRival(draftOf(rule, text, now), undefined, now);
      if (rival) return { rival };
    }
    return { saved: await added(rule, now) };
  });
}

/** Makes the runs of one rule that are due in the next 60 days. Inside a transaction. */
async function makeRuns(rule: Recurrence, now: number): Promise<Recurrence> {
  const { runs, next } = runsUntil(rule, rule.madeTo, now + aheadMs);
  // Used in this very pass: it stands in the plan, so it is not held against all the plan again.
  const used = new Set<string>();
  for (const run of runs) {
    const uuid = uuidOfRun(rule.uuid, run.run);
    // Made before, here or on another computer, whatever has become of it since.
    if (await db.plan.get(uuid)) continue;
    await db.plan.add(await itemOf(rule, run, used, now));
  }
  if (next === rule.madeTo) return rule;
  const moved = { ...rule, madeTo: next };
  await db.recurrences.put(moved);
  return moved;
}

/** The item of a run: the first variant in turn that has no rival at its time, else a draft. */
async function itemOf(rule: Recurrence, { run, at }: Run, used: Set<string>, now: number) {
  // What is past is told as missed at its own time: nothing is moved, nothing goes in a burst.
  const dueAt = at <= now ? at : spaced(at, await takenAround(rule, at), rule.gap);
  const turn = inTurn(rule.texts, run);
  let text: string | null = null;
  if (rule.make === 'variants') {
    for (const variant of turn.filter((one) => !used.has(one))) {
      const rival = await findRival(draftOf(rule, variant, dueAt), undefined, dueAt);
      if (rival) continue;
      text = variant;
      used.add(variant);
      break;
    }
  }
  const state = text === null ? 'draft' : 'planned';
  const cause = text === null && rule.make === 'variants' ? 'repeat-needs-text' : 'by-repeat';
  const item: PlanItem = {
    ...draftOf(rule, text ?? turn[0] ?? '', dueAt),
    ...(await stamp(now, uuidOfRun(rule.uuid, run))),
    repeats: { rule: rule.uuid, run },
    state,
    livePost: null,
    liveUrl: null,
    journal: [{ at: now, from: null, to: state, cause, note: null }],
  };
  return item;
}

async function takenAround(rule: Recurrence, at: number): Promise<number[]> {
  const around = 12 * 3_600_000;
  const near = await db.plan
    .where('[community+dueAt]')
    .between([rule.community, at - around], [rule.community, at + around])
    .toArray();
  return near.filter((item) => isOpen(item) && item.state !== 'draft').map(({ dueAt }) => dueAt);
}

/**
 * Makes what is due in the next 60 days, rule by rule: a worker that dies in between has made whole
 * rules, and the next wake goes on. True: something was made.
 */
export async function makeAllRuns(now: number): Promise<boolean> {
  let made = false;
  for (const { uuid } of await db.recurrences.toArray()) {
    made =
      (await db.transaction('rw', repeatTables, async () => {
        const rule = await db.recurrences.get(uuid);
        return rule ? (await makeRuns(rule, now)).madeTo !== rule.madeTo : false;
      })) || made;
  }
  return made;
}

/** What stopping took away, for taking it back. */
export interface Stopped {
  before: Recurrence;
  removed: PlanItem[];
  /** Runs that the person had changed themselves, or that have begun: they stay. */
  kept: number;
}

/** Inside a transaction: ends a rule before a run and takes its untouched items away. */
async function stopped(uuid: string, fromRun: number, now: number): Promise<Stopped> {
  const before = await db.recurrences.get(uuid);
  if (!before) throw new RepeatRefused('gone');
  const runs = Array.from({ length: Math.max(0, before.madeTo - fromRun) }, (_, n) => fromRun + n);
  const items = (await db.plan.bulkGet(runs.map((run) => uuidOfRun(uuid, run)))).filter(
    (item) => item !== undefined,
  );
  const isUntouched = ({ state, journal, dueAt }: PlanItem) =>
    (state === 'planned' || state === 'draft') && journal.length === 1 && dueAt > now;
  const removed = items.filter(isUntouched);
  await db.plan.bulkDelete(removed.map((item) => item.uuid));
  await db.recurrences.put({ ...before, ...(await stamp(now, uuid)), stopsAt: fromRun });
  const open = items.filter((item) => isOpen(item) && item.dueAt > now);
  return { before, removed, kept: open.length - removed.length };
}

/** Stops a rule from a run on; what was planned by it and not touched goes. Throws RepeatRefused. */
export const stopRecurrence = (uuid: string, fromRun: number, now: number): Promise<Stopped> =>
  db.transaction('rw', repeatTables, async () => await stopped(uuid, fromRun, now));

/** A change of a run and all that follow: the old rule ends before it and a new one begins. */
export interface ChangedFollowing {
  stopped: Stopped;
  added: Recurrence;
}

/**
 * In one transaction; texts that went out a short time ago are no reason to refuse: their turn
 * comes when they may. Throws RepeatRefused.
 */
export function changeFollowing(
  uuid: string,
  fromRun: number,
  draft: RecurrenceDraft,
  now: number,
): Promise<ChangedFollowing> {
  return db.transaction('rw', repeatTables, async () => {
    const gone = await stopped(uuid, fromRun, now);
    return { stopped: gone, added: await added(await checked(draft, now), now) };
  });
}

/** Takes a stop, or a change of the following, back. */
export function takeBackStop({ before, removed }: Stopped, added?: Recurrence): Promise<void> {
  return db.transaction('rw', repeatTables, async () => {
    if (added) {
      const rule = await db.recurrences.get(added.uuid);
      const runs = Array.from({ length: rule?.madeTo ?? 0 }, (_, run) =>
        uuidOfRun(added.uuid, run),
      );
      await db.plan.bulkDelete(runs);
      await db.recurrences.delete(added.uuid);
    }
    await db.recurrences.put(before);
    await db.plan.bulkPut(removed);
  });
}

export const recurrenceBy = (uuid: string): Promise<Recurrence | undefined> =>
  db.recurrences.get(uuid);

/** All that were ever made, the latest first. */
export const listRecurrences = async (): Promise<Recurrence[]> =>
  (await db.recurrences.toArray()).sort((a, b) => b.updatedAt - a.updatedAt);
