import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../utils/imports/read.ts';
import { dryRun, figureIn, guessMapping, withColumn } from '../../../utils/imports/rules.ts';
import type { Mapping, Table, Verdict } from '../../../utils/imports/schema.ts';
import type { Daily, Figures } from '../../../utils/metrics/schema.ts';
import { analyticsFile, csv, metricaFile, workbook } from './made-up-files.ts';

const today = '2026-11-22';
const at = Date.UTC(2026, 10, 20);
const aDay = (day: string, figures: Figures): Daily => ({
  ...{ uuid: '00000000-0000-4000-8000-000000000001', updatedAt: at, updatedBy: 'one' },
  ...{ community: 'vk:-7', day, figures },
});

async function open(file: File): Promise<Table> {
  const sheet = (await readFigures(file)).sheets[0];
  if (!sheet) throw new Error('No sheet.');
  return sheet.table;
}
async function run(file: File, days: Daily[] = [], change: Partial<Mapping> = {}) {
  const table = await open(file);
  return dryRun(table, { ...guessMapping(table), ...change }, { days, today });
}
const short = (verdicts: readonly Verdict[]) =>
  verdicts.map((one) =>
    one.kind === 'refused'
      ? [one.row, one.metric, one.fault, one.shown]
      : [one.kind, one.day, one.metric, one.value],
  );

describe('a dry run', () => {
  it('reads a counter’s file: spans as minutes, percents, sums left out', async () => {
    const { verdicts } = await run(metricaFile());
    expect(short(verdicts)).toEqual([
      ['new', '2026-11-18', 'siteVisits', 150],
      ['new', '2026-11-18', 'siteBounce', 12.5],
      ['new', '2026-11-18', 'sitePages', 2.5],
      ['new', '2026-11-18', 'siteTime', 2.5],
      ['new', '2026-11-19', 'siteVisits', 225],
      ['new', '2026-11-19', 'siteBounce', 10.5],
      ['new', '2026-11-19', 'sitePages', 2],
      ['new', '2026-11-19', 'siteTime', 0.833333],
    ]);
  });
  it('reads the other one: parts of 1 as percent, seconds as minutes, an empty cell as nothing', async () => {
    const { verdicts, empty } = await run(analyticsFile());
    expect(short(verdicts)).toEqual([
      ['new', '2026-11-17', 'siteVisits', 41],
      ['new', '2026-11-17', 'siteBounce', 45.23],
      ['new', '2026-11-17', 'siteTime', 0.758333],
      ['new', '2026-11-17', 'siteGoals', 3],
      ['new', '2026-11-18', 'siteVisits', 1234],
      ['new', '2026-11-18', 'siteBounce', 50],
      ['new', '2026-11-18', 'siteTime', 1],
      ['new', '2026-11-18', 'siteGoals', 0],
      ['new', '2026-11-19', 'siteVisits', 57],
      ['new', '2026-11-19', 'siteBounce', 37.5],
      ['new', '2026-11-19', 'siteTime', 1.5],
    ]);
    expect(empty).toBe(1);
  });
  it('tells what is new, the same, and what differs from what', async () => {
    const typed = { value: 950, source: 'typed' as const, at };
    const { verdicts } = await run(await workbook(), [
      aDay('2026-11-18', { members: { value: 12_480, source: 'read', at }, reach: typed }),
    ]);
    expect(short(verdicts).slice(0, 4)).toEqual([
      ['same', '2026-11-18', 'members', 12_480],
      ['differs', '2026-11-18', 'reach', 900],
      ['new', '2026-11-18', 'siteBounce', 25],
      ['new', '2026-11-19', 'members', 12_516],
    ]);
    expect(verdicts[1]).toMatchObject({ before: typed });
  });
  it('tells a month’s budget once, on the day that tells it already', async () => {
    const file = csv(
      ['Дата;Бюджет', '02.11.2026;1000', '03.11.2026;500,5', '31.10.2026;700'].join('\n'),
    );
    const typed = { value: 900, source: 'typed' as const, at };
    expect(short((await run(file)).verdicts)).toEqual([
      ['new', '2026-11-02', 'budget', 1500.5],
      ['new', '2026-10-31', 'budget', 700],
    ]);
    const { verdicts } = await run(file, [aDay('2026-11-10', { budget: typed })]);
    expect(short(verdicts)).toEqual([
      ['differs', '2026-11-10', 'budget', 1500.5],
      ['new', '2026-10-31', 'budget', 700],
    ]);
    expect(verdicts[0]).toMatchObject({ before: typed });
  });
  it('refuses each bad cell with its row, and takes the rest', async () => {
    const { verdicts, rounded } = await run(
      csv(
        [
          'Дата;Лайки;Охват;Отказы',
          '20.11.2026;=A1;1,2 тыс.;150%',
          '21.11.2026;-5;12,5;7 %',
          '23.11.2026;1;1;1',
          'позавчера;1;1;1',
          '19.11.2026;много;999999999999999;3',
        ].join('\n'),
      ),
    );
    expect(short(verdicts)).toEqual([
      [2, 'likes', 'formula', '=A1'],
      ['new', '2026-11-20', 'reach', 1200],
      [2, 'siteBounce', 'tooLarge', '150%'],
      [3, 'likes', 'negative', '-5'],
      [3, 'reach', 'notWhole', '12,5'],
      ['new', '2026-11-21', 'siteBounce', 7],
      [4, null, 'future', '23.11.2026'],
      [5, null, 'noYear', 'позавчера'],
      [6, 'likes', 'badNumber', 'много'],
      [6, 'reach', 'tooLarge', '999999999999999'],
      ['new', '2026-11-19', 'siteBounce', 3],
    ]);
    expect(rounded).toBe(1);
  });
  it('takes neither of two rows that say different things of one day', async () => {
    const file = csv('Дата;Источник;Визиты\n20.11.2026;vk;5\n20.11.2026;ok;7\n21.11.2026;vk;9');
    expect(short((await run(file)).verdicts)).toEqual([
      [2, 'siteVisits', 'twice', '2026-11-20'],
      [3, 'siteVisits', 'twice', '20.11.2026'],
      ['new', '2026-11-21', 'siteVisits', 9],
    ]);
  });
  it('asks about 03/04, and follows the answer', async () => {
    const file = () => csv('Date,Likes\n03/04/2026,5');
    expect(short((await run(file())).verdicts)).toEqual([[2, null, 'dayOrMonth', '03/04/2026']]);
    const told = await run(file(), [], { order: 'month-first' });
    expect(short(told.verdicts)).toEqual([['new', '2026-03-04', 'likes', 5]]);
  });
  it('does nothing without a column of days', async () => {
    expect((await run(metricaFile(), [], { day: null })).verdicts).toEqual([]);
  });
});

describe('a mapping', () => {
  it('gives a metric one column', async () => {
    const table = await open(csv('Дата;Foo;Охват\n20.11.2026;1;2'));
    const first = guessMapping(table);
    expect(first.columns).toEqual([{ column: 2, metric: 'reach', as: 'plain' }]);
    const moved = withColumn(first, table, 1, 'reach');
    expect(moved.columns).toEqual([{ column: 1, metric: 'reach', as: 'plain' }]);
    expect(withColumn(moved, table, 1, null).columns).toEqual([]);
  });
  it('takes one of two columns of one name, and never a computed metric', async () => {
    const table = await open(csv('Дата;Охват;Охват;Прирост\n20.11.2026;1;2;3'));
    expect(guessMapping(table).columns).toEqual([{ column: 1, metric: 'reach', as: 'plain' }]);
  });
  it('reads a percent sign as percent also where parts of 1 were expected', () => {
    const bounce = { metric: 'siteBounce', as: 'share' } as const;
    expect(figureIn('45%', bounce, null)).toEqual({ value: 45, rounded: false });
    expect(figureIn(0.45, bounce, null)).toEqual({ value: 45, rounded: false });
    expect(figureIn(true, bounce, null)).toEqual({ fault: 'badNumber' });
    expect(figureIn(-40, { metric: 'netSentiment', as: 'plain' }, null)).toMatchObject({
      value: -40,
    });
  });
});
