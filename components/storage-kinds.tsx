import { useTranslation } from 'react-i18next';
import type { UseKind } from '../utils/storage-use/rules.ts';
import { formatCount, formatSize } from '../utils/text/format.ts';
import { Button } from './ui/button.tsx';

export interface KindLine {
  kind: UseKind;
  count: number;
  /** Bytes, about. */
  size: number;
  /** The word of the button that makes room; absent: there is none. */
  clear?: string;
}

const words: Record<UseKind, { name: string; what: string }> = {
  work: { name: 'storage:work.name', what: 'storage:work.what' },
  posts: { name: 'storage:posts.name', what: 'storage:posts.what' },
  comments: { name: 'storage:comments.name', what: 'storage:comments.what' },
  people: { name: 'storage:people.name', what: 'storage:people.what' },
  pictures: { name: 'storage:pictures.name', what: 'storage:pictures.what' },
  snapshots: { name: 'storage:snapshots.name', what: 'storage:snapshots.what' },
  undo: { name: 'storage:undo.name', what: 'storage:undo.what' },
  rest: { name: 'storage:rest.name', what: 'storage:rest.what' },
};

interface StorageKindsProps {
  lines: readonly KindLine[];
  onClear: (kind: UseKind) => void;
}

/** What takes the room: each kind with what it is for, its part as a bar, and a way to make room. */
export function StorageKinds({ lines, onClear }: StorageKindsProps) {
  const { t, i18n } = useTranslation();
  const most = Math.max(1, ...lines.map(({ size }) => size));
  return (
    <ul className="divide-y divide-line">
      {lines.map(({ kind, count, size, clear }) => (
        <li key={kind} data-kind={kind} className="py-2.5">
          <p className="flex items-baseline gap-2">
            <span className="font-medium">{t(words[kind].name)}</span>
            <span className="ml-auto text-sm text-muted tabular-nums">
              {t('snapshots:rows', { count, n: formatCount(count, i18n.language) })} · ≈{' '}
              {formatSize(size, i18n.language)}
            </span>
          </p>
          <span
            aria-hidden="true"
            className="my-1.5 block h-1 overflow-hidden rounded-full bg-sunken"
          >
            <span
              className="block h-full rounded-full bg-accent"
              style={{ width: `${(size / most) * 100}%` }}
            />
          </span>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
            <p className="min-w-0 flex-1 basis-60 text-sm text-muted">{t(words[kind].what)}</p>
            {clear && (
              <Button
                size="small"
                aria-label={`${t(words[kind].name)}: ${t(clear)}`}
                onClick={() => onClear(kind)}
              >
                {t(clear)}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
