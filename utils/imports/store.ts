import { db } from '../db.ts';
import { stamp } from '../install.ts';
import { daysOf } from '../metrics/store.ts';
import { sha256 } from '../sha256.ts';
import type { Figures } from '../metrics/schema.ts';
import { headWord } from './heads.ts';
import { mapping as mappingShape } from './schema.ts';
import type { FigureImport, ImportedFigure, Mapping, Replace, Table, Verdict } from './schema.ts';

/** A name for files with the same columns. */
const shapeOf = ({ heads }: Table) =>
  sha256(new TextEncoder().encode(JSON.stringify(heads.map(headWord))));

/** What the person said of files with these columns; null: nothing yet. */
export async function rememberedMapping(table: Table): Promise<Mapping | null> {
  const kept = await db.importShapes.get(await shapeOf(table));
  const parsed = mappingShape.safeParse(kept?.mapping);
  return parsed.success ? parsed.data : null;
}

/** The community's days that a file's verdicts are held against. */
export const daysHere = (community: string) => daysOf(community, '2000-01-01', '2099-12-31');

/** Figures that would be written. */
export const taken = (verdicts: readonly Verdict[], replace: Replace): ImportedFigure[] =>
  verdicts.flatMap((one): ImportedFigure[] => {
    if (one.kind === 'new') {
      return [{ day: one.day, metric: one.metric, value: one.value, before: null }];
    }
    if (one.kind !== 'differs' || !replace[one.before.source]) return [];
    return [{ day: one.day, metric: one.metric, value: one.value, before: one.before }];
  });

/** Their own place each: figures of one day, in one go. */
function byDay(figures: readonly ImportedFigure[]): Map<string, ImportedFigure[]> {
  const days = new Map<string, ImportedFigure[]>();
  for (const one of figures) days.set(one.day, [...(days.get(one.day) ?? []), one]);
  return days;
}

interface Import {
  community: string;
  /** The file's name: evidence of each figure. */
  file: string;
  table: Table;
  mapping: Mapping;
  figures: readonly ImportedFigure[];
}

/**
 * Writes the figures, with the way back, and remembers what the columns mean. null, and nothing
 * written: what stands here has changed since it was shown.
 */
export async function takeImport(
  { community, file, table, mapping, figures }: Import,
  now: number,
): Promise<FigureImport | null> {
  const shape = { id: await shapeOf(table), mapping, at: now };
  const tables = [db.daily, db.figureImports, db.importShapes, db.facts];
  return db.transaction('rw', tables, async () => {
    const days = byDay(figures);
    const here = new Map((await daysHere(community)).map((row) => [row.day, row]));
    const stale = figures.some(({ day, metric, before }) => {
      const has = here.get(day)?.figures[metric];
      return has?.value !== before?.value || has?.source !== before?.source;
    });
    if (stale) return null;
    for (const [day, ones] of days) {
      const known = here.get(day);
      const before: Figures = known?.figures ?? {};
      const next = new Map(Object.entries(before));
      for (const { metric, value } of ones) {
        next.set(metric, { value, source: 'imported', at: now, from: file.slice(0, 500) });
      }
      const all: Figures = Object.fromEntries(next);
      await db.daily.put({ community, day, figures: all, ...(await stamp(now, known?.uuid)) });
    }
    const made: FigureImport = {
      id: crypto.randomUUID(),
      community,
      at: now,
      file: file.slice(0, 200),
      figures: [...figures],
    };
    await db.figureImports.put(made);
    await db.importShapes.put(shape);
    return made;
  });
}

/** The newest first. */
export async function listImports(): Promise<FigureImport[]> {
  const all = await db.figureImports.toArray();
  return all.sort((a, b) => b.at - a.at);
}

/**
 * Takes a whole import back: what stood there before stands there again. Figures that were typed,
 * read or imported anew since then stay.
 *
 * @returns How many went back, and how many stayed. null: there is no such import.
 */
export function undoImport(
  id: string,
  now: number,
): Promise<{ back: number; stayed: number } | null> {
  return db.transaction('rw', db.daily, db.figureImports, db.facts, async () => {
    const made = await db.figureImports.get(id);
    if (!made) return null;
    const done = { back: 0, stayed: 0 };
    for (const [day, ones] of byDay(made.figures)) {
      const known = await db.daily.get({ community: made.community, day });
      if (!known) {
        done.stayed += ones.length;
        continue;
      }
      const next = new Map(Object.entries(known.figures));
      for (const { metric, value, before } of ones) {
        const here = known.figures[metric];
        const ours = here?.source === 'imported' && here.at === made.at && here.value === value;
        if (!ours) {
          done.stayed += 1;
          continue;
        }
        if (before) next.set(metric, before);
        else next.delete(metric);
        done.back += 1;
      }
      await db.daily.put({
        ...known,
        figures: Object.fromEntries(next),
        ...(await stamp(now, known.uuid)),
      });
    }
    await db.figureImports.delete(id);
    await forgetBefore(made);
    return done;
  });
}

/** A later import that replaced figures of this one must not bring them back when it is undone. */
async function forgetBefore(gone: FigureImport): Promise<void> {
  const older = new Map(gone.figures.map((one) => [`${one.day} ${one.metric}`, one.before]));
  await db.figureImports
    .where('[community+at]')
    .between([gone.community, gone.at], [gone.community, Infinity])
    .modify((later) => {
      later.figures = later.figures.map((one) => {
        const ours = one.before?.source === 'imported' && one.before.at === gone.at;
        const before = older.get(`${one.day} ${one.metric}`);
        return ours && before !== undefined ? { ...one, before } : one;
      });
    });
}
