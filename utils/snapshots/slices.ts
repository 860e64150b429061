import { checkedRow } from '../backup/export.ts';
import { limits, partBytes, partRows, type KeptTable } from '../backup/schema.ts';
import { keyOfRow, nextPage } from '../backup/store.ts';
import { checkRow } from '../backup/tables.ts';
import type { Row } from '../backup/rules.ts';
import { inSample } from '../sample/here.ts';
import { endsPart } from './rules.ts';

/** What is read of a table at one go: little enough to stand between two messages. */
export interface Slice {
  good: string[];
  /** Rows that do not fit their own shape. */
  odd: string[];
  /** The key of its last row; null: the table ends here. */
  last: string | null;
}

/** The rows after `after`, but those of the sample data; null begins. */
export async function nextSlice(table: KeptTable, after: string | null): Promise<Slice> {
  const [page, ofSample] = await Promise.all([nextPage(table, after), inSample()]);
  const good: string[] = [];
  const odd: string[] = [];
  let size = 0;
  for (const [index, row] of page.rows.entries()) {
    const key = keyOfRow(table, row);
    if (!ofSample(table, key)) {
      const { good: fits, line } =
        table === 'media' ? pictureLine(row) : await checkedRow(table, row);
      (fits ? good : odd).push(line);
      size += line.length;
    }
    const full = good.length + odd.length >= partRows || size >= partBytes;
    const isLast = index === page.rows.length - 1;
    if (!isLast && (full || endsPart(key, good.length + odd.length))) {
      return { good, odd, last: key };
    }
  }
  return { good, odd, last: page.last };
}

/** A picture's row without its bytes: reading and hashing them every day would be much for nothing. */
function pictureLine(row: Row): { good: boolean; line: string } {
  const plain: Record<string, unknown> = { ...row };
  delete plain['bytes'];
  const line = JSON.stringify(plain);
  return { good: checkRow('media', plain).fits && line.length <= limits.row, line };
}
