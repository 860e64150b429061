import { figureOf, type Figure } from '../figures.ts';
import type { Place } from '../place.ts';

/**
 * What a year takes: rows and bytes of each table as filled (no reading thinned), and of the readings
 * that the thinning rule keeps. Bytes by what `navigator.storage.estimate` grew.
 */
export async function size({ in: inPage, filled, size: name, end }: Place): Promise<Figure[]> {
  const one = (label: string, unit: Figure['unit'], value: number) =>
    figureOf(`size.${label}`, unit, [value]);
  const figures = filled.flatMap(({ table, rows, bytes }) => [
    one(`${table}-rows`, 'rows', rows),
    one(`${table}-bytes`, 'bytes', bytes),
  ]);
  const of = (...tables: string[]) =>
    filled.filter(({ table }) => tables.includes(table)).reduce((sum, { bytes }) => sum + bytes, 0);
  const readings = of('members', 'postCounts');
  const all = filled.reduce((sum, { bytes }) => sum + bytes, 0);
  const { all: made, kept } = await inPage('keptBy', name, end);
  const thinned = Math.round((readings * kept) / made);
  return [
    ...figures,
    one('readings-kept-rows', 'rows', kept),
    one('readings-kept-share', 'percent', (kept / made) * 100),
    one('readings-thinned-bytes', 'bytes', thinned),
    one('year-without-thinning-bytes', 'bytes', all),
    one('year-thinned-bytes', 'bytes', all - readings + thinned),
  ];
}

/** The daily run on a year that was never thinned, and the run of the day after. Comes last. */
export async function thinning({ in: inPage, end }: Place): Promise<Figure[]> {
  const first = await inPage('thin', end, null);
  const kept = (await inPage('rows', 'members')) + (await inPage('rows', 'postCounts'));
  const next = await inPage('thin', end + 86_400_000, end);
  return [
    figureOf('thinning.whole-year', 'ms', [first]),
    figureOf('thinning.next-day', 'ms', [next]),
    figureOf('thinning.rows-left', 'rows', [kept]),
    figureOf('thinning.storage-after', 'bytes', [await inPage('usage')]),
  ];
}
