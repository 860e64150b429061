import { useState } from 'react';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { unknownSign } from '../../utils/text/format.ts';
import { Button } from '../ui/button.tsx';
import { outOfPicture } from './picture.ts';
import { sorted, type Column, type Sorting } from './columns.ts';

interface DataTableProps<Row> {
  /** What the table is, for screen readers. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** How it is sorted at first; null: as the rows come. */
  sorting: Sorting | null;
  /** How many rows are shown before a press. */
  least?: number;
  /** Rows can be picked, by a box before each; without it they cannot. */
  pick?: Pick<Row>;
}

interface Pick<Row> {
  /** Keys of the picked rows. */
  picked: ReadonlySet<string>;
  /** What a screen reader says of a row's box, and of the one for all rows that are shown. */
  label: (row: Row) => string;
  labelAll: string;
  onPick: (keys: readonly string[], on: boolean) => void;
}

/** More rows than this are shown on a press: nobody reads them, and a picture must end somewhere. */
const step = 25;

/** A table that sorts by every column. The first column names its row. */
export function DataTable<Row>({
  label,
  columns,
  rows,
  rowKey,
  least = step,
  pick,
  ...rest
}: DataTableProps<Row>) {
  const { t, i18n } = useTranslation();
  const [sorting, setSorting] = useState(rest.sorting);
  const [shown, setShown] = useState(least);
  const all = sorted(rows, columns, sorting, i18n.language);
  const shownKeys = all.slice(0, shown).map(rowKey);
  const press = ({ id, numeric = false }: Column<Row>) =>
    setSorting((old) => ({
      column: id,
      descending: old?.column === id ? !old.descending : numeric,
    }));
  return (
    <>
      <div
        role="group"
        aria-label={label}
        tabIndex={0}
        className="relative overflow-x-auto -outline-offset-2"
      >
        <table className="w-full border-collapse text-sm wrap-break-word">
          <caption className="sr-only">{label}</caption>
          <thead>
            <tr>
              {pick && (
                <td className="w-8 px-2 py-1.5 align-bottom" {...outOfPicture}>
                  <Box
                    label={pick.labelAll}
                    checked={shownKeys.length > 0 && shownKeys.every((key) => pick.picked.has(key))}
                    onChange={(on) => pick.onPick(shownKeys, on)}
                  />
                </td>
              )}
              {columns.map((column) => (
                <Head
                  key={column.id}
                  column={column}
                  sorting={sorting}
                  onPress={() => press(column)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {all.slice(0, shown).map((row) => (
              <tr key={rowKey(row)} className="border-t border-line">
                {pick && (
                  <td className="w-8 px-2 py-1.5 align-top" {...outOfPicture}>
                    <Box
                      label={pick.label(row)}
                      checked={pick.picked.has(rowKey(row))}
                      onChange={(on) => pick.onPick([rowKey(row)], on)}
                    />
                  </td>
                )}
                {columns.map((column, i) => (
                  <Cell key={column.id} column={column} row={row} isHead={i === 0} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {all.length > shown && (
        <div {...outOfPicture}>
          <Button kind="quiet" size="small" onClick={() => setShown(shown + 4 * step)}>
            {t('insights:more', { count: all.length - shown })}
          </Button>
        </div>
      )}
    </>
  );
}

interface BoxProps {
  label: string;
  checked: boolean;
  onChange: (on: boolean) => void;
}

function Box({ label, checked, onChange }: BoxProps) {
  return (
    <input
      type="checkbox"
      aria-label={label}
      checked={checked}
      onChange={(event) => onChange(event.target.checked)}
      className="block size-4 cursor-pointer"
    />
  );
}

interface HeadProps<Row> {
  column: Column<Row>;
  sorting: Sorting | null;
  onPress: () => void;
}

function Head<Row>({ column, sorting, onPress }: HeadProps<Row>) {
  const isSorted = sorting?.column === column.id;
  const Arrow = sorting?.descending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (sorting.descending ? 'descending' : 'ascending') : undefined}
      className={`p-0 align-bottom font-medium ${column.numeric ? 'text-right' : 'text-left'}`}
    >
      <button
        type="button"
        onClick={onPress}
        className={`inline-flex items-end gap-1 rounded-sm px-2 py-1.5 -outline-offset-2 hover:text-ink ${isSorted ? 'text-ink' : 'text-muted'}`}
      >
        {column.head}
        {isSorted && <Arrow className="mb-0.5 size-3.5 shrink-0" aria-hidden="true" />}
      </button>
    </th>
  );
}

function Cell<Row>({ column, row, isHead }: { column: Column<Row>; row: Row; isHead: boolean }) {
  const look = `px-2 py-1.5 align-top ${column.numeric ? 'text-right whitespace-nowrap tabular-nums' : 'text-left'}`;
  const content = column.cell ? column.cell(row) : (column.value(row) ?? unknownSign);
  return isHead ? (
    <th scope="row" className={`${look} font-normal`}>
      {content}
    </th>
  ) : (
    <td className={look}>{content}</td>
  );
}
