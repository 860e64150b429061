import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { SparkLine } from '../../../components/checklist/spark-line.tsx';
import { RowDetails, type RowGround } from '../../../components/checklist/row-details.tsx';
import { MetricRow } from '../../../components/metric-row.tsx';
import { checklistRows } from '../../../utils/checklist/rules.ts';
import type { MetricId } from '../../../utils/metrics/catalogue.ts';
import type { Daily, FigureSource } from '../../../utils/metrics/schema.ts';
import { wordsIn } from '../../../utils/words.ts';

const now = Date.UTC(2026, 10, 25, 9);
const today = '2026-11-25';
const day = (name: string, metric: MetricId, value: number, source: FigureSource = 'read') =>
  ({
    ...{ uuid: '00000000-0000-4000-8000-000000000001', updatedAt: 0, updatedBy: 'one' },
    ...{ community: 'vk:-7', day: name },
    figures: { [metric]: { value, source, at: now - 3_600_000, from: 'https://vk.com/bakery' } },
  }) satisfies Daily;

const ground: RowGround = {
  ...{ language: 'en', currency: 'RUB', now, network: 'VK', sign: null },
  onOpen: () => undefined,
};
const text = (html: string) => html.replace(/<[^>]*>/gu, ' ').replace(/[\s\u00a0]+/gu, ' ');

async function details(
  metric: MetricId,
  days: Daily[],
  over: Partial<RowGround> = {},
  goals?: Parameters<typeof checklistRows>[3],
) {
  const [row] = checklistRows([metric], today, days, goals);
  if (!row) throw new Error('There is no such row.');
  return text(
    renderToStaticMarkup(
      <I18nextProvider i18n={await wordsIn('en')}>
        <RowDetails id="one" row={row} {...ground} {...over} />
      </I18nextProvider>,
    ),
  );
}

describe('the line of two weeks', () => {
  const pathsOf = (days: (number | null)[]) =>
    [...renderToStaticMarkup(<SparkLine days={days} />).matchAll(/ d="([^"]+)"/gu)].map(
      ([, d = '']) => d,
    );
  it('has a gap where a day is unknown, and marks the last known one', () => {
    const [first, second, dot, ...more] = pathsOf([1, 2, null, 4, null]);
    expect(more).toEqual([]);
    expect([first?.match(/[ML]/gu)?.length, second?.match(/[ML]/gu)?.length]).toEqual([2, 2]);
    expect(dot).toBe(second);
  });
  it('draws the most at the top, the least at the bottom, a level one in the middle', () => {
    expect(pathsOf([0, 5, 10])[0]).toBe('M2 18L6 10L10 2');
    expect(pathsOf([5, 5, 5])[0]).toBe('M2 10L6 10L10 10');
  });
  it('draws nothing of two days', () => {
    expect(pathsOf([null, 5, null])).toEqual([]);
    expect(pathsOf([4, 5, null])).toEqual([]);
  });
});

describe('the details of a row', () => {
  it('say what it means, how it went, where it is from and when', async () => {
    const said = await details('members', [
      day('2026-11-18', 'members', 90),
      day('2026-11-24', 'members', 103),
      day(today, 'members', 100),
    ]);
    expect(said).toContain('Yesterday: 103');
    expect(said).toContain('A week ago: 90 +10');
    expect(said).toContain('14 days: from 90 to 103');
    expect(said).toMatch(/Read 1 hour ago/);
    expect(said).toContain('Show the page');
  });
  it('say of a computed one from what, and what it lacks', async () => {
    const said = await details('costPerLead', [day(today, 'adSpend', 100, 'typed')]);
    expect(said).toMatch(/Counted from: Ad spend(?:ing)? and Leads/);
    expect(said).toContain('Missing today: Leads');
    expect(said).not.toContain('Not read today');
  });
  it('say why it was not read where the network changed its page', async () => {
    const sign = {
      ...{ network: 'vk' as const, place: 'community' as const, gone: false },
      ...{ since: null, missedUrl: null },
    } as const;
    const said = await details('members', [], {
      sign: { ...sign, lost: ['followers'], works: [] },
    });
    expect(said).toContain('VK');
    expect(said).not.toContain('Not read today');
    expect(await details('members', [])).toContain('Not read today');
  });
  it('say the goal of the month where there is one', async () => {
    const goals = new Map([['members' as const, { target: 500, value: 320, met: false }]]);
    const said = await details('members', [], {}, goals);
    expect(said).toContain('Goal of the month: 500 (now 320)');
    expect(await details('members', [])).not.toContain('Goal');
  });
  it('count money in the community’s currency', async () => {
    const days = [
      day('2026-11-24', 'adSpend', 1200.5, 'typed'),
      day(today, 'adSpend', 900, 'typed'),
    ];
    expect(await details('adSpend', days)).toMatch(/RUB|₽/);
  });
});

it('a row whose page changed has a sign with words', async () => {
  const [row] = checklistRows(['members'], today, []);
  if (!row) throw new Error('There is no such row.');
  const sign = {
    ...{ network: 'vk' as const, place: 'community' as const, gone: true, lost: [], works: [] },
    ...{ since: null, missedUrl: null },
  };
  const i18n = await wordsIn('en');
  const drawn = (of: typeof sign | null) =>
    renderToStaticMarkup(
      <I18nextProvider i18n={i18n}>
        <MetricRow row={row} {...ground} sign={of} />
      </I18nextProvider>,
    );
  expect(drawn(sign)).toContain('does not give it now');
  expect(drawn(null)).not.toContain('does not give it now');
});
