import { Download, EllipsisVertical, RotateCcw, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Snapshot } from '../utils/snapshots/schema.ts';
import { formatAgo } from '../utils/text/ago.ts';
import { formatCount, formatMoment, formatSize } from '../utils/text/format.ts';
import { countsOf } from './backup-words.ts';
import { Button } from './ui/button.tsx';
import { Menu } from './ui/menu.tsx';

interface SnapshotListProps {
  snapshots: readonly Snapshot[];
  now: number;
  zone: string;
  disabled: boolean;
  onRestore: (snapshot: Snapshot) => void;
  onSave: (snapshot: Snapshot) => void;
  onDelete: (snapshot: Snapshot) => void;
}

/** Kinds of rows that a line names; the rest is in the whole count. */
const named = 3;

/** Snapshots, latest first: when, how large, what is in them, and what can be done. */
export function SnapshotList(props: SnapshotListProps) {
  const { snapshots, now, zone, disabled, onRestore, onSave, onDelete } = props;
  const { t, i18n } = useTranslation();
  const figure = (count: number) => formatCount(count, i18n.language);
  return (
    <ul className="divide-y divide-line rounded-md border border-line bg-raised">
      {snapshots.map((snapshot) => {
        const at = formatMoment(snapshot.madeAt, i18n.language, zone, now);
        const kinds = countsOf(snapshot.tables).slice(0, named);
        return (
          <li
            key={snapshot.id}
            data-snapshot
            className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3.5 py-2"
          >
            <div className="min-w-0 flex-1 basis-60">
              <p className="flex flex-wrap items-baseline gap-x-2">
                <span className="font-medium">{at}</span>
                <span className="text-sm text-muted">
                  {formatAgo(snapshot.madeAt, now, i18n.language)}
                </span>
              </p>
              <p className="text-sm text-muted tabular-nums">
                {[
                  t('snapshots:rows', { count: snapshot.rows, n: figure(snapshot.rows) }),
                  ...kinds.map(({ word, count }) => `${t(word)} ${figure(count)}`),
                  formatSize(snapshot.size, i18n.language),
                ].join(' · ')}
              </p>
            </div>
            <Button
              size="small"
              icon={<RotateCcw />}
              disabled={disabled}
              aria-label={`${t('snapshots:restore')}: ${at}`}
              onClick={() => onRestore(snapshot)}
            >
              {t('snapshots:restore')}
            </Button>
            <Menu
              label={t('snapshots:actions', { at })}
              icon={<EllipsisVertical />}
              actions={[
                {
                  label: t('snapshots:saveAsFile'),
                  icon: <Download />,
                  run: () => onSave(snapshot),
                },
                {
                  label: t('snapshots:delete'),
                  icon: <Trash2 />,
                  danger: true,
                  run: () => onDelete(snapshot),
                },
              ]}
            />
          </li>
        );
      })}
    </ul>
  );
}
