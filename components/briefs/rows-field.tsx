import type { ReactNode } from 'react';
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';

interface RowsFieldProps<Row extends object> {
  rows: readonly Row[];
  /** What a new row begins with. */
  blank: Row;
  /** The words of the button that adds one. */
  add: string;
  most: number;
  onChange: (rows: Row[]) => void;
  children: (row: Row, change: (part: Partial<Row>) => void, place: number) => ReactNode;
}

/** Rows of a few fields each; there is always one to write into. */
export function RowsField<Row extends object>(props: RowsFieldProps<Row>) {
  const { blank, add, most, onChange, children } = props;
  const { t } = useTranslation();
  const rows = props.rows.length > 0 ? props.rows : [blank];
  const change = (place: number, part: Partial<Row>) =>
    onChange(rows.map((row, at) => (at === place ? { ...row, ...part } : row)));
  return (
    <div className="flex flex-col gap-2">
      <ol className="flex flex-col gap-3">
        {rows.map((row, place) => (
          // Rows have no name of their own: all of them are drawn from what is kept.
          <li key={place} className="flex items-start gap-1">
            <div className="min-w-0 flex-1">
              {children(row, (part) => change(place, part), place)}
            </div>
            <IconButton
              label={t('briefs:removeRow', { place: place + 1 })}
              icon={<X />}
              disabled={props.rows.length === 0}
              onClick={() => onChange(rows.filter((_, at) => at !== place))}
            />
          </li>
        ))}
      </ol>
      {rows.length < most && (
        <Button
          className="self-start"
          kind="quiet"
          size="small"
          icon={<Plus />}
          onClick={() => onChange([...rows, blank])}
        >
          {add}
        </Button>
      )}
    </div>
  );
}
