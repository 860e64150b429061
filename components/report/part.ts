import type { ReportSection } from '../../utils/report/schema.ts';

/**
 * A report in words, ready to be put down: the page, the spreadsheet and the CSV are all made of this,
 * so that no figure can differ between them.
 */
export interface Cell {
  text: string;
  /** The figure itself, for spreadsheets; null: not known. Absent: the cell is words. */
  value?: number | null;
  /** How a spreadsheet shows it. */
  unit?: 'count' | 'percent' | 'money' | 'minutes' | 'decimal';
  /** An `https:` address that the words lead to. */
  link?: string;
  /** Is the change good news? */
  tone?: 'good' | 'bad';
}

export type Part =
  | { kind: 'lines'; section: ReportSection; title: string; lines: string[] }
  | {
      kind: 'table';
      section: ReportSection;
      title: string;
      head: string[];
      rows: Cell[][];
      /** How it was computed, in a sentence or two. */
      note?: string;
    }
  | {
      kind: 'chart';
      section: ReportSection;
      title: string;
      /** `days`: a line over the span; `posts`: a dot for each post. */
      look: 'line' | 'dots';
      points: { at: number; value: number | null; text: string }[];
      /** A value across, of the usual. */
      across?: { value: number; text: string };
      /** The whole span, epoch milliseconds. */
      from: number;
      to: number;
      first: string;
      last: string;
      say: { low: string; high: string };
    };

export interface CommunityParts {
  name: string;
  network: string;
  parts: Part[];
}

export interface ReportDocument {
  language: string;
  client: string;
  title: string;
  dates: string;
  /** "against 1 – 31 October". */
  against: string;
  made: string;
  /** The specialist's own words; '' when there are none. */
  note: string;
  communities: CommunityParts[];
}

export const words = (text: string): Cell => ({ text });
