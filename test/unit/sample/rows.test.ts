import { describe, expect, it } from 'vitest';
import { answersTo } from '../../../utils/comments/rules.ts';
import type { SeenComment } from '../../../utils/comments/schema.ts';
import { waitingComments } from '../../../utils/comments/rules.ts';
import { keptTables } from '../../../utils/backup/schema.ts';
import { checkRow } from '../../../utils/backup/tables.ts';
import type { PlanItem } from '../../../utils/plan/schema.ts';
import type { Daily } from '../../../utils/metrics/schema.ts';
import type { MembersReading, PostCounts, SeenPost } from '../../../utils/readings/schema.ts';
import { sampleRows } from '../../../utils/sample/rows.ts';
import { clockAt } from '../../../utils/text/zone.ts';

const zone = 'Europe/Moscow';
const day = 86_400_000;
/** A Saturday afternoon; just after midnight; the morning after a change of the clocks. */
const moments = [
  [Date.UTC(2026, 10, 21, 12, 20), zone],
  [Date.UTC(2026, 10, 21, 21, 4), zone],
  [Date.UTC(2026, 9, 25, 8, 30), 'Europe/Berlin'],
  [Date.UTC(2027, 1, 28, 23, 59), 'Asia/Almaty'],
] as const;

const of = <Row>(rows: ReturnType<typeof sampleRows>, table: string): readonly Row[] =>
  (rows[table] ?? []) as readonly Row[];

describe.each(['ru', 'en'] as const)('the sample in %s', (language) => {
  it.each(moments)('has rows that fit their tables (%d, %s)', (now, at) => {
    const rows = sampleRows(language, now, at);
    for (const [name, list] of Object.entries(rows)) {
      const table = keptTables.find((one) => one === name);
      if (!table) throw new Error(`${name} is no table of a kept file.`);
      expect(list.length, name).toBeGreaterThan(0);
      for (const row of list)
        expect([name, checkRow(table, row)]).toMatchObject([name, { fits: true }]);
    }
  });

  it.each(moments)('says nothing of the future but the plan (%d, %s)', (now, at) => {
    const rows = sampleRows(language, now, at);
    for (const post of of<SeenPost>(rows, 'posts')) {
      expect(post.publishedAt).toBeLessThan(now);
      expect(post.firstSeenAt).toBeGreaterThan(post.publishedAt ?? now);
      expect(post.lastSeenAt).toBeLessThanOrEqual(now);
    }
    for (const { at: read } of of<PostCounts>(rows, 'postCounts')) {
      expect(read).toBeLessThanOrEqual(now);
    }
    for (const comment of of<SeenComment>(rows, 'comments')) {
      expect(comment.writtenAt).toBeLessThan(now);
    }
    const plan = of<PlanItem>(rows, 'plan');
    for (const { state, dueAt } of plan) {
      if (state === 'planned' || state === 'draft') expect(dueAt).toBeGreaterThan(now);
      else expect(dueAt).toBeLessThan(now);
    }
    expect(plan.filter(({ state }) => state === 'planned').length).toBeGreaterThanOrEqual(12);
    expect(Math.max(...plan.map(({ dueAt }) => dueAt))).toBeLessThan(now + 15 * day);
  });

  it('is the same at every run, and has every id once', () => {
    const [now, at] = moments[0];
    const rows = sampleRows(language, now, at);
    expect(sampleRows(language, now, at)).toEqual(rows);
    for (const list of Object.values(rows)) {
      const ids = list.map(
        (row) => Object.entries(row).find(([key]) => /^(?:key|id|uuid)$/.test(key))?.[1],
      );
      expect(new Set(ids).size).toBe(list.length);
    }
    const pairs = of<Daily>(rows, 'daily').map(({ community, day: on }) => `${community} ${on}`);
    expect(new Set(pairs).size).toBe(120);
  });

  it('never plans what a wall has, and repeats no text of its own communities', () => {
    const [now, at] = moments[0];
    const rows = sampleRows(language, now, at);
    const own = of<SeenPost>(rows, 'posts').filter(({ community }) => !community.endsWith('3'));
    const texts = own.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    for (const { text, state } of of<PlanItem>(rows, 'plan')) {
      expect(texts.includes(text)).toBe(state === 'live');
    }
    expect(texts.join('\n')).not.toMatch(/\{\w+\}/u);
  });

  it('has answers that the product takes for answers, and the waiting ones wait', () => {
    const [now, at] = moments[0];
    const comments = of<SeenComment>(sampleRows(language, now, at), 'comments');
    const wait = new Set<string>();
    let answered = 0;
    for (const thread of Map.groupBy(comments, ({ post }) => post).values()) {
      answered += answersTo(thread).size;
      for (const key of waitingComments(thread)) wait.add(key);
    }
    expect(answered).toBe(comments.filter(({ ours }) => ours).length);
    expect(answered).toBeGreaterThan(50);
    expect([...wait].sort()).toEqual(
      comments
        .filter(({ waiting }) => waiting === 1)
        .map(({ key }) => key)
        .sort(),
    );
    expect(wait.size).toBe(3);
  });

  it('counts only upwards, and reads members on each of sixty days', () => {
    const [now, at] = moments[0];
    const rows = sampleRows(language, now, at);
    for (const readings of Map.groupBy(
      of<PostCounts>(rows, 'postCounts'),
      ({ post }) => post,
    ).values()) {
      for (const [n, { views, comments }] of readings.entries()) {
        expect(views).toBeGreaterThanOrEqual(readings[n - 1]?.views ?? 0);
        expect(comments ?? 0).toBeGreaterThanOrEqual(readings[n - 1]?.comments ?? 0);
      }
    }
    const members = of<MembersReading>(rows, 'members');
    const days = new Set(members.map(({ at: read }) => clockAt(read, at).day));
    expect(days.size).toBe(60);
    expect(members).toHaveLength(180);
  });
});
