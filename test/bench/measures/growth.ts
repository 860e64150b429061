import type { Figure } from '../figures.ts';
import { growthFigures, type Point } from '../growth.ts';
import { repeat, type Place } from '../place.ts';
import { reading } from './marks.ts';

const sizes = { full: [1000, 10_000, 100_000], small: [100, 1000, 10_000] } as const;
/** A file takes a thousand posts at most. */
const csvRows = [10, 100, 1000];

/** What has a size and no measure of its own: one time, ten times, a hundred times the rows. */
export async function growth(place: Place): Promise<Figure[]> {
  const { in: inPage, size, end } = place;
  const names = ['people-search', 'people-list', 'reading', 'save', 'check', 'load'] as const;
  const points = new Map<string, Point[]>(names.map((name) => [name, []]));
  const note = (name: (typeof names)[number], rows: number, repeats: number[]) =>
    points.get(name)?.push({ rows, repeats });
  for (const rows of sizes[size]) {
    await inPage('fillRows', 'posts', rows, end);
    const batch = (n: number) =>
      inPage('storeBatch', reading(place, 1, n + 1), end + n * 60_000 + rows);
    note('reading', rows, await repeat(7, batch));
    // The file below is of people alone: with what else there is it would not grow as they do.
    for (const table of ['posts', 'postCounts', 'members']) await inPage('clear', table);
    await inPage('fillRows', 'people', rows, end);
    const name = (n: number) => Math.floor((rows - 1) / (n + 2)).toString(36);
    note('people-search', rows, await repeat(7, (n) => inPage('searchPeople', name(n))));
    note('people-list', rows, await repeat(7, () => inPage('searchPeople', '')));
    const kept = await repeat(3, (n) => inPage('keepAndLoad', end + n));
    for (const what of ['save', 'check', 'load'] as const) {
      note(
        what,
        rows,
        kept.map((one) => one[what]),
      );
    }
  }
  const csv: Point[] = [];
  for (const rows of csvRows) {
    csv.push({ rows, repeats: await repeat(5, () => inPage('readCsv', rows, end)) });
  }
  return [
    ...[...points].flatMap(([name, all]) => growthFigures(`growth.${name}`, all)),
    ...growthFigures('growth.csv-read', csv),
  ];
}
