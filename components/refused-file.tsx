import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { BackupRefused } from '../utils/backup/refusal.ts';
import { refusalWords } from './backup-words.ts';

/** Says what is wrong with a file and where; null: something of ours failed. */
export function RefusedFile({ name, refused }: { name: string; refused: BackupRefused | null }) {
  const { t } = useTranslation();
  const place =
    refused &&
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
          {t(refused ? refusalWords[refused.reason] : 'backup:refused.ours')}
        </p>
        {place && <p className="mt-1 font-mono text-xs">{place}</p>}
      </div>
    </div>
  );
}
