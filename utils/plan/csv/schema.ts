import type { PlanDraft, Rival } from '../schema.ts';

/** Columns that a file of posts may have, in the order in which ours has them. */
export const csvFields = [
  'date',
  'time',
  'zone',
  'community',
  'network',
  'text',
  'rubric',
  'pictures',
] as const;
export type CsvField = (typeof csvFields)[number];

/** What is wrong with a row: a key of the words (`many:csv.fault.*`), with what stands there. */
export type CsvFaultKey =
  | 'noCommunity'
  | 'unknownCommunity'
  | 'severalCommunities'
  | 'empty'
  | 'tooLong'
  | 'noDate'
  | 'badDate'
  | 'dayOrMonth'
  | 'noTime'
  | 'badTime'
  | 'badZone'
  | 'gap'
  | 'past';
export interface CsvFault {
  key: CsvFaultKey;
  value: string;
}

/** What is worth knowing of a row that can be kept. */
export type CsvNoteKey = 'pictures' | 'unknownRubric';
export interface CsvNote {
  key: CsvNoteKey;
  value: string;
}

/** One row with its verdict. It can be kept when it has a draft, and neither faults nor a rival. */
export interface CsvRow {
  /** Its number as a spreadsheet counts: the heads are row 1. */
  row: number;
  /** What stands in the cells, for showing. */
  text: string;
  community: string;
  draft: PlanDraft | null;
  /** Without a date: kept as a draft. */
  asDraft: boolean;
  faults: CsvFault[];
  notes: CsvNote[];
  /** The row before it with the same text in the same network. */
  sameAs: number | null;
  rival: Rival | null;
}

export type CsvRefusal = 'too-big' | 'too-many' | 'no-columns' | 'no-rows' | 'not-text';

/** Thrown for a file that cannot be read at all. */
export class CsvRefused extends Error {
  override name = 'CsvRefused';
  readonly key: CsvRefusal;
  constructor(key: CsvRefusal) {
    super(`The file was not read: ${key}.`);
    this.key = key;
  }
}

/** Stated sizes. */
export const largestCsv = 2_000_000;
export const mostCsvRows = 1000;

/** May it be kept? */
export const isGood = (row: CsvRow): row is CsvRow & { draft: PlanDraft } =>
  row.draft !== null && row.faults.length === 0 && row.rival === null && row.sameAs === null;
