import { z } from 'zod';
import { figure, metricId, type Figure, type FigureSource } from '../metrics/schema.ts';
import type { MetricId } from '../metrics/catalogue.ts';

/** Stated sizes: a larger file is refused before anything of it is unpacked or read. */
export const importLimits = {
  /** Bytes of the file. */
  file: 5 * 2 ** 20,
  /** Bytes of a workbook, unpacked. */
  unpacked: 48 * 2 ** 20,
  rows: 20_000,
  columns: 200,
  /** Figures that a file in one column may be parted into. */
  series: 5000,
  cells: 1_000_000,
  /** Parts in a workbook's ZIP. */
  parts: 2000,
} as const;

/** A file as a table of cells. `null` is an empty cell. */
export type Cell = string | number | boolean | Date | null;
export interface RawSheet {
  /** '' for a CSV. */
  name: string;
  rows: Cell[][];
}

/** A sheet whose columns have names. */
export interface Table {
  heads: string[];
  /** `row` as the file counts, from 1. */
  rows: { row: number; cells: Cell[] }[];
  /** The first day that the file says it is of (for columns that count days from it); else null. */
  startsAt: string | null;
  /** Rows of sums, left out. */
  totals: number;
}

/** How the cells of a column become a figure: as they are, seconds as minutes, a share as percent. */
export const readAs = z.enum(['plain', 'seconds', 'share']);
export type ReadAs = z.infer<typeof readAs>;

export const mappedColumn = z.object({
  /** By its place: two columns may have one name. */
  column: z.number().int().nonnegative().max(importLimits.series),
  metric: metricId,
  as: readAs,
});
export type MappedColumn = z.infer<typeof mappedColumn>;

/** Which column is what. */
export const mapping = z.object({
  /** The column of days; null: not found yet. */
  day: z.number().int().nonnegative().max(importLimits.series).nullable(),
  /** What 03/04/2026 means; null: not said, and such days are refused. */
  order: z.enum(['day-first', 'month-first']).nullable(),
  columns: z.array(mappedColumn).max(importLimits.series),
});
export type Mapping = z.infer<typeof mapping>;

/** What the person said of files with these heads. Local. */
export interface ImportShape {
  /** A hash of the heads. */
  id: string;
  mapping: Mapping;
  at: number;
}

/** One figure that an import wrote, and what stood there. */
export const importedFigure = z.object({
  day: z.string(),
  metric: metricId,
  value: z.number(),
  before: figure.nullable(),
});
export type ImportedFigure = z.infer<typeof importedFigure>;

/** An import that can be taken back. Local. */
export interface FigureImport {
  id: string;
  community: string;
  at: number;
  /** The file's name. */
  file: string;
  figures: ImportedFigure[];
}

/** Why a whole file is refused: a key of `imports:refused.*`. */
export type ImportRefusal =
  | 'too-big'
  | 'too-many'
  | 'bomb'
  | 'old-excel'
  | 'not-table'
  | 'broken'
  | 'no-rows'
  | 'no-heads'
  | 'bad-head';

export class ImportRefused extends Error {
  override name = 'ImportRefused';
  readonly key: ImportRefusal;
  constructor(key: ImportRefusal, cause?: unknown) {
    super(key, { cause });
    this.key = key;
  }
}

/** Why a cell is refused: a key of `imports:fault.*`. */
export type CellFault =
  | 'badDay'
  | 'noYear'
  | 'dayOrMonth'
  | 'notADay'
  | 'future'
  | 'twice'
  | 'badNumber'
  | 'formula'
  | 'unclearNumber'
  | 'negative'
  | 'notWhole'
  | 'tooLarge';

/** What becomes of one figure of the file. */
export type Verdict =
  | { kind: 'new'; row: number; day: string; metric: MetricId; value: number }
  | { kind: 'same'; row: number; day: string; metric: MetricId; value: number }
  | {
      kind: 'differs';
      row: number;
      day: string;
      metric: MetricId;
      value: number;
      before: Figure;
    }
  | {
      kind: 'refused';
      row: number;
      /** null: the whole row. */
      metric: MetricId | null;
      fault: CellFault;
      /** What stands in the file. */
      shown: string;
    };
export type Difference = Extract<Verdict, { kind: 'differs' }>;
export type Refused = Extract<Verdict, { kind: 'refused' }>;
/** A figure that is new here, or the same. */
export type DryRunRow = Extract<Verdict, { kind: 'new' | 'same' }>;

/** Which differences replace what is here, by where that came from. */
export type Replace = Readonly<Record<FigureSource, boolean>>;
