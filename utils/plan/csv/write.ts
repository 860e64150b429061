import type { Sheet } from '../../text/csv.ts';
import { clockAt } from '../../text/zone.ts';
import type { PlanItem } from '../schema.ts';
import { csvFields, type CsvField } from './schema.ts';

/** The plan as a table: what a file that we read has, then what only the plan knows. */

export type PlanCsvColumn = CsvField | 'state' | 'link';
const columns: readonly PlanCsvColumn[] = [...csvFields, 'state', 'link'];

export interface PlanCsvWords {
  /** The head of each column, as `heads` (read.ts) knows it. */
  head: (column: PlanCsvColumn) => string;
  communityOf: (item: PlanItem) => string | null;
  networkOf: (item: PlanItem) => string;
  rubricOf: (item: PlanItem) => string | null;
  /** Names of its pictures, in order. */
  picturesOf: (item: PlanItem) => string[];
  stateOf: (item: PlanItem) => string;
}

/** A draft has no time that counts: its cells are empty, as they were read. */
export function planSheet(items: readonly PlanItem[], words: PlanCsvWords): Sheet {
  const rows = [...items]
    .sort((a, b) => a.dueAt - b.dueAt)
    .map((item) => {
      const clock = clockAt(item.dueAt, item.zone);
      const dated = item.state !== 'draft';
      const cells: Record<PlanCsvColumn, string | null> = {
        date: dated ? clock.day : null,
        time: dated ? clock.time : null,
        zone: dated ? item.zone : null,
        community: words.communityOf(item) ?? item.community,
        network: words.networkOf(item),
        text: item.text,
        rubric: words.rubricOf(item),
        pictures: words.picturesOf(item).join(', ') || null,
        state: words.stateOf(item),
        link: item.liveUrl,
      };
      return columns.map((column) => cells[column]);
    });
  return { head: columns.map(words.head), rows };
}

/** A file to begin with: what every column may hold. */
export function exampleSheet(
  words: Pick<PlanCsvWords, 'head'> & {
    community: string;
    texts: readonly [string, string, string];
    pictures: string;
  },
  day: string,
  next: string,
): Sheet {
  const { community, texts, pictures } = words;
  return {
    head: csvFields.map(words.head),
    rows: [
      [day, '10:00', null, community, null, texts[0], null, null],
      [next, '18:30', 'Europe/Moscow', community, null, texts[1], null, pictures],
      [null, null, null, community, null, texts[2], null, null],
    ],
  };
}
