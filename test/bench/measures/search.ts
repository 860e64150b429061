import { triage as label } from '../../../utils/triage/rules.ts';
import { shippedHeads } from '../../triage/shipped.ts';
import type { Figure } from '../figures.ts';
import { growthFigures, type Point } from '../growth.ts';
import { comment, sizes } from '../make-rows.ts';
import type { Place } from '../place.ts';

const counts = [50, 500, 5000];

/** Labelling comments with all heads (pure rules: in Node); a time is of all of them. */
export async function triage(): Promise<Figure[]> {
  const heads = shippedHeads();
  const end = Date.now();
  const texts = Array.from({ length: 5000 }, (_, n) => comment(n, sizes.full, end).text);
  // Warm, as after a page's first batch.
  for (const text of texts.slice(0, 200)) label(heads, text);
  const points = counts.map((rows): Point => {
    const some = texts.slice(0, rows);
    const repeats = Array.from({ length: 7 }, () => {
      const from = performance.now();
      for (const text of some) label(heads, text);
      return performance.now() - from;
    });
    return { rows, repeats };
  });
  return growthFigures('triage.comments', points);
}

/** The panel's ranking and search in a page of the extension, without drawing what they find. */
export async function search({ in: inPage }: Place): Promise<Figure[]> {
  const kinds = ['rank', 'first', 'common', 'slip', 'layout', 'one'] as const;
  const points = new Map<string, Point[]>(kinds.map((kind) => [kind, []]));
  for (const rows of counts) {
    const told = await inPage('searchTemplates', rows);
    for (const kind of kinds) points.get(kind)?.push({ rows, repeats: told[kind] });
  }
  return [...points].flatMap(([kind, all]) => growthFigures(`search.${kind}`, all));
}
