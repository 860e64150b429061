import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { BackupRefused } from '../utils/backup/refusal.ts';
import { refusalWords } from './backup-words.ts';

/** `no-room`: the disk is full; null: something of ours failed. */
export type FileRefused = BackupRefused | 'no-room' | null;

/** Says what is wrong with a file and where. */
export function RefusedFile({ name, refused }: { name: string; refused: FileRefused }) {
  const { t } = useTranslation();
  const place =
    refused instanceof BackupRefused &&
    [
      refused.file,
      refused.line !== null && t('backup:refused.line', { line: refused.line }),
      refused.field && t('backup:refused.field', { field: refused.field }),
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <div role="alert" className="flex gap-3 rounded-md bg-bad-soft px-4 py-3 text-bad">
      <TriangleAlert className="mt-0.5 size-4.5 shrink-0" aria-hidden="true" />
      <div className="min-w-0">
        <p className="font-semibold">{t('backup:refused.title', { name })}</p>
        <p className="mt-0.5">
          {t(
            refused instanceof BackupRefused
              ? refusalWords[refused.reason]
              : refused
                ? 'backup:refused.noRoom'
                : 'backup:refused.ours',
          )}
        </p>
        {place && <p className="mt-1 font-mono text-xs">{place}</p>}
      </div>
    </div>
  );
}
