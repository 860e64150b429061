import { parseHTML } from 'linkedom';
import readXlsx from 'read-excel-file/universal';
import { beforeAll, describe, expect, it } from 'vitest';
import { reportPage } from '../../../components/report/page.ts';
import { documentOf } from '../../../components/report/parts.ts';
import { spreadsheetOf } from '../../../components/report/spreadsheet.ts';
import { popupRecord } from '../../../utils/checklist/store.ts';
import { db } from '../../../utils/db.ts';
import { setGoal } from '../../../utils/goals/store.ts';
import { rangeOf } from '../../../utils/insights/range.ts';
import { overview } from '../../../utils/insights/store.ts';
import type { MetricId } from '../../../utils/metrics/catalogue.ts';
import type { CommunityReport } from '../../../utils/report/report.ts';
import { reportSections } from '../../../utils/report/schema.ts';
import { reportOf } from '../../../utils/report/store.ts';
import { shop } from '../../../utils/sample/communities.ts';
import { addSample } from '../../../utils/sample/store.ts';
import { wordsIn } from '../../../utils/words.ts';
import { disagreements, figuresOf, type Figures, type Raw, type Said } from './independent.ts';

/** Saturday, 21 November 2026, 15:20 in Moscow: a whole month, and one that still runs. */
const now = Date.UTC(2026, 10, 21, 12, 20);
const zone = 'Europe/Moscow';
const months = [
  ['October', { first: '2026-10-01', last: '2026-10-31' }],
  ['November until today', { first: '2026-11-01', last: '2026-11-21' }],
] as const;
type Days = (typeof months)[number][1];

async function independently(days: Days): Promise<Figures> {
  const raw = (table: string): Promise<Raw[]> => db.table<Raw>(table).toArray();
  const [posts, members] = [await raw('posts'), await raw('members')];
  const [comments, plan] = [await raw('comments'), await raw('plan')];
  const asked = { community: shop, ...days, ahead: 3, open: { from: 9, to: 21 } };
  return figuresOf({ posts, members, comments, plan }, asked);
}

async function made(days: Days) {
  const { t } = await wordsIn('en');
  const report = await reportOf('Bakery', [shop], days, now);
  const document = documentOf(report, reportSections, '', { t, language: 'en' });
  const [one] = report.communities;
  if (!one) throw new Error('The sample’s shop is in no report.');
  return { one, document };
}

/** What the report says as data. */
function dataSay({ figures, posts, answers, plan }: CommunityReport): Said {
  const over = (metric: MetricId) => {
    const found = figures.find((figure) => figure.metric === metric);
    if (!found) throw new Error(`The report has no ${metric}.`);
    return found.value;
  };
  const { out, notOut } = plan.kept;
  return {
    membersAtEnd: over('members'),
    growth: over('growth'),
    ...{ posts: over('posts') ?? 0, views: over('views'), likes: over('likes') },
    ...{ ownPosts: posts.n, ads: posts.leftOut.ads, reposts: posts.leftOut.reposts },
    medianEr: posts.median?.value ?? null,
    ...{ asked: answers.asked, answered: answers.answered },
    replyMedian: answers.median === null ? null : answers.median / 60_000,
    planKept: out + notOut === 0 ? null : (100 * out) / (out + notOut),
  };
}

/** A table's rows by its title. */
type Tables = ReadonlyMap<string, readonly (readonly unknown[])[]>;

/** What tables say by the words of their rows; `read`: how their cells are read. */
function tablesSay(tables: Tables, read: (cell: unknown) => number): Said {
  const cell = (table: string, row: string, at = 1): number => {
    const found = tables.get(table)?.find(([name]) => name === row);
    if (!found) throw new Error(`No “${row}” in “${table}”.`);
    return read(found[at]);
  };
  // The sample plans nothing in October.
  const planned = tables.has('Plan and fact');
  const out = planned ? cell('Plan and fact', 'Came out') : 0;
  const notOut = planned ? cell('Plan and fact', 'Did not come out') : 0;
  return {
    membersAtEnd: cell('Figures', 'Members'),
    growth: cell('Figures', 'Growth'),
    posts: cell('Figures', 'Posts and reposts'),
    views: cell('Figures', 'Views'),
    likes: cell('Figures', 'Likes'),
    asked: cell('Answers', 'Comments that wanted an answer'),
    answered: cell('Answers', 'Answered'),
    replyMedian: cell('Answers', 'Half of answers within'),
    planKept: planned ? (100 * out) / (out + notOut) : null,
  };
}

/** As people read it: "4,512", "−3", "1 hr 5 min". */
function readWords(cell: unknown): number {
  const text = String(cell)
    .replace(/[,\u00A0]/gu, '')
    .replace('−', '-');
  const span = /^(?:(\d+) hr ?)?(?:(\d+) min)?$/u.exec(text);
  if (span) return Number(span[1] ?? 0) * 60 + Number(span[2] ?? 0);
  if (!/^[+-]?\d+(?:\.\d+)?$/u.test(text)) throw new Error(`No figure: ${text}`);
  return Number(text);
}

/** Sentences of "In short" that name figures of posts. */
function shortSays(lines: readonly string[]): { ownPosts: number; medianEr: number } {
  const all = lines.join('\n');
  const posts = /^(\d+) posts? came out/mu.exec(all)?.[1];
  const er = /^Median ER (?:≈)?([\d.]+)%/mu.exec(all)?.[1];
  if (posts === undefined || er === undefined) throw new Error(`No such sentences: ${all}`);
  return { ownPosts: Number(posts), medianEr: Number(er) };
}

beforeAll(async () => {
  await addSample('en', now, zone);
});

describe.each(months)('the sample’s figures of %s', (_, days) => {
  it('are the independent ones in the report, as data', async () => {
    const ours = await independently(days);
    expect(ours.ownPosts).toBeGreaterThan(15);
    expect(ours.answered).toBeGreaterThan(10);
    const { one } = await made(days);
    expect(disagreements(ours, dataSay(one))).toEqual([]);
  });

  it('are the same on the client’s page, as it is read', async () => {
    const ours = await independently(days);
    const { document } = parseHTML(
      reportPage((await made(days)).document, { colour: '#c2571a', logo: null }),
    );
    const parts = [...document.querySelectorAll('section.part')].map((part) => ({
      title: part.querySelector('h3')?.textContent ?? '',
      lines: [...part.querySelectorAll('li')].map((line) => line.textContent),
      rows: [...part.querySelectorAll('tr')].map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
      ),
    }));
    const tables: Tables = new Map(parts.map(({ title, rows }) => [title, rows]));
    const said = tablesSay(tables, readWords);
    // Whole minutes are shown.
    const rounded = { ...ours, replyMedian: Math.round(ours.replyMedian ?? NaN) };
    expect(disagreements(rounded, said)).toEqual([]);
    const short = shortSays(parts.find(({ title }) => title === 'In short')?.lines ?? []);
    expect(short.ownPosts).toBe(ours.ownPosts);
    expect(short.medianEr).toBeCloseTo(ours.medianEr ?? NaN, 1);
  });

  it('are the same in the spreadsheet that is read back', async () => {
    const ours = await independently(days);
    const blob = await spreadsheetOf((await made(days)).document);
    const sheets = await readXlsx(await blob.arrayBuffer());
    const tables: Tables = new Map(sheets.map(({ sheet, data }) => [sheet, data]));
    const said = tablesSay(tables, (cell) => {
      if (typeof cell !== 'number') throw new Error(`No number: ${String(cell)}`);
      return cell;
    });
    expect(disagreements(ours, said)).toEqual([]);
    const lines = (tables.get('In short') ?? []).map(([line]) => String(line));
    expect(shortSays(lines).ownPosts).toBe(ours.ownPosts);
  });

  it('are the same on the dashboard', async () => {
    const ours = await independently(days);
    const range = rangeOf(days, zone, now);
    const all = range && (await overview(shop, range));
    if (!all) throw new Error('Insights know nothing of it.');
    const said: Said = {
      membersAtEnd: all.members?.value ?? null,
      growth: all.growth?.change ?? null,
      ...{ ownPosts: all.posts.length, ads: all.leftOut.ads, reposts: all.leftOut.reposts },
      medianEr: all.headline?.median ?? null,
    };
    expect(disagreements(ours, said)).toEqual([]);
  });
});

describe('the popup’s goals of the month', () => {
  it('have the independent figures, and a report’s goals the same', async () => {
    const days = months[1][1];
    const ours = await independently(days);
    const month = '2026-11';
    for (const metric of ['members', 'posts', 'views'] as const) {
      await setGoal({ community: shop, metric, month }, 5000, now);
    }
    const record = await popupRecord(now);
    const rows = record.communities.find(({ key }) => key === shop)?.rows ?? [];
    const goal = (metric: MetricId) => rows.find((row) => row.metric === metric)?.goal?.value;
    const { one } = await made(days);
    for (const [metric, figure] of [
      ['members', ours.membersAtEnd],
      ['posts', ours.posts],
      ['views', ours.views],
    ] as const) {
      expect([metric, goal(metric)]).toEqual([metric, figure]);
      expect(one.goals.find((kept) => kept.metric === metric)).toEqual({
        ...{ metric, target: 5000, value: figure },
      });
    }
  });
});
